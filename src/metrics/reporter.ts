import type { Redis } from 'ioredis';
import type { Clock } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { reportMetrics } from './exchange.ts';
import type { WorkerMetrics } from './worker-metrics.ts';

/** How often a worker reports. */
const everyMs = 5_000;

export interface ReporterParts {
  readonly redis: Redis;
  readonly metrics: WorkerMetrics;
  readonly worker: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Reports a worker's metrics until it is stopped; a report that fails is made up for by the next one.
 * @returns what stops it
 */
export function startReporting({ redis, metrics, worker, clock, logger }: ReporterParts): () => void {
  const report = async (): Promise<void> => {
    try {
      await reportMetrics(redis, { worker, at: clock.now(), snapshot: await metrics.snapshot() });
    } catch (error) {
      logger.warn('Metrics could not be reported; trying again', { reason: messageOf(error) });
    }
  };
  void report();
  const timer = setInterval(() => void report(), everyMs);
  return () => clearInterval(timer);
}
