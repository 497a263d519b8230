import type { Clock } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { reportMetrics, withdrawMetrics } from './exchange.ts';
import type { WorkerMetrics } from './worker-metrics.ts';

/** How often a worker reports. */
const everyMs = 5_000;

export interface ReporterParts {
  readonly redis: FleetRedis;
  readonly metrics: WorkerMetrics;
  readonly worker: string;
  /** That of Postgres, because a web process compares what it says with its own. */
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Reports a worker's metrics until it is stopped; a report that fails is made up for by the next one.
 * @returns what stops it, and takes away what was reported
 */
export function startReporting({
  redis,
  metrics,
  worker,
  clock,
  logger,
}: ReporterParts): () => Promise<void> {
  let reporting: Promise<void> | null = null;
  const report = async (): Promise<void> => {
    try {
      await reportMetrics(redis, { worker, at: clock.now(), snapshot: await metrics.snapshot() });
    } catch (error) {
      logger.warn('Metrics could not be reported; trying again', { reason: messageOf(error) });
    }
  };
  const begin = (): void => {
    reporting ??= report().finally(() => {
      reporting = null;
    });
  };
  begin();
  const timer = setInterval(begin, everyMs);
  return async () => {
    clearInterval(timer);
    await reporting;
    try {
      await withdrawMetrics(redis, worker);
    } catch (error) {
      logger.warn('Metrics stay behind; they go within minutes', { reason: messageOf(error) });
    }
  };
}
