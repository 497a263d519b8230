import winston from 'winston';
import { createCollapser } from './collapse.ts';

/** The logger that the whole project passes around; `child` adds fields to every line. */
export type Logger = winston.Logger;

export interface LoggerOptions {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  /** Which process writes: `web`, `worker`, `sandbox` … */
  readonly service: string;
  /** Where lines go; standard output unless given. */
  readonly transport?: winston.transport;
  /** Milliseconds in which an equal line is only counted; a minute unless given. */
  readonly windowMs?: number;
}

/** Where winston's formats leave the finished line. */
const MESSAGE = Symbol.for('message');

/** Marks a line that counts others, which is not counted itself. */
const counts = Symbol('counts');

/**
 * A logger that writes one JSON document a line to standard output. Of equal lines it writes the first of each minute,
 * and at the minute's end how many more there were.
 */
export function createLogger({ level, service, transport, windowMs }: LoggerOptions): Logger {
  const logger = winston.createLogger({
    level,
    defaultMeta: { service, pid: process.pid },
    transports: [transport ?? new winston.transports.Console()],
  });
  const collapser = createCollapser<winston.Logform.TransformableInfo>({
    keyOf: (info) => String(info[MESSAGE]),
    onMore: ({ line, count }) => {
      const more = `… and ${count.toLocaleString('en')} more in the last minute`;
      logger.log({ ...line, message: `${line.message} ${more}`, [counts]: true });
    },
    ...(windowMs === undefined ? {} : { windowMs }),
  });
  // Winston formats what no transport wants, too, unless its format says that there is nothing.
  const wanted = winston.format((info) => logger.isLevelEnabled(info.level) && info);
  const first = winston.format((info) => (info[counts] === true || collapser.isNew({ ...info })) && info);
  const { combine, json, timestamp } = winston.format;
  // Lines are compared as they are written, but for the time.
  logger.format = combine(wanted(), json(), first(), timestamp(), json());
  return logger;
}

/** A logger for tests and forecasts that need one and read none of it. */
export function silentLogger(): Logger {
  const logger = winston.createLogger({ silent: true });
  // Winston makes a line of whatever it is given, and would throw it away afterwards: forecasts have millions.
  const nothing = { log: () => logger, write: () => true, child: () => logger };
  return Object.assign(logger, nothing);
}
