import winston from 'winston';

/** The logger that the whole project passes around; `child` adds fields to every line. */
export type Logger = winston.Logger;

export interface LoggerOptions {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  /** Which process writes: `web`, `worker`, `sandbox` … */
  readonly service: string;
}

/** A logger that writes one JSON document a line to standard output. */
export function createLogger({ level, service }: LoggerOptions): Logger {
  const logger = winston.createLogger({
    level,
    defaultMeta: { service, pid: process.pid },
    transports: [new winston.transports.Console()],
  });
  // Winston formats what no transport wants, too, unless its format says that there is nothing.
  const wanted = winston.format((info) => logger.isLevelEnabled(info.level) && info);
  logger.format = winston.format.combine(wanted(), winston.format.timestamp(), winston.format.json());
  return logger;
}

/** A logger for tests and forecasts that need one and read none of it. */
export function silentLogger(): Logger {
  return winston.createLogger({ silent: true });
}
