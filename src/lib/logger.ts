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
  return winston.createLogger({
    level,
    defaultMeta: { service, pid: process.pid },
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console()],
  });
}

/** A logger for tests and forecasts that need one and read none of it. */
export function silentLogger(): Logger {
  return winston.createLogger({ silent: true });
}
