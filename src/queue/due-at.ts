import type { Job } from 'bullmq';
import type { EpochMs } from '../lib/clock.ts';

/**
 * When a job was or is due, in milliseconds since the epoch: a scheduler's job carries the instant of its slot, any
 * other is due when its delay, if it has one, is over.
 */
export function dueAtOf(job: Job): EpochMs {
  return job.opts.prevMillis ?? job.timestamp + (job.opts.delay ?? 0);
}
