import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/**
 * Names this process in metrics, traces and logs: host, process number, and chance. Hosts may have the same name, and in
 * containers every process has the number 1, so that without chance two could write under one name.
 */
export const processName = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
