import { makePartitionsAhead } from '../src/activity/partitions.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { byPostgres } from '../src/db/clock-offset.ts';
import { retentions } from '../src/fleet/retention/index.ts';
import { messageOf } from '../src/lib/errors.ts';
import { dropDeadReports } from '../src/metrics/exchange.ts';
import { retentionJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Milliseconds for each kind of history; what is left has to wait for the next run, and `reconcile` does not for long. */
const patienceMs = 5_000;

interface RetentionParts
  extends Pick<WorkerContext, 'database' | 'redis' | 'clock' | 'clockOffset' | 'logger'> {
  readonly config: Pick<WorkerContext['config'], 'retention'>;
}

/** Makes partitions for what is to come, and purges what is older than the settings want it to be kept. */
export function retentionKind({
  database,
  redis,
  clock,
  clockOffset,
  logger,
  config,
}: RetentionParts): JobKind {
  return jobKind(retentionJob, async (_, { signal }) => {
    if (!(await makePartitionsAhead(database)))
      logger.info('The feed was in use; its next partition is made the next time');
    // Measured now: what a clock that has just jumped ahead takes for old would be gone before anybody noticed.
    await clockOffset.measure();
    const now = byPostgres(clock, clockOffset).now();
    const failures: unknown[] = [];
    for (const { what, purge } of retentions(config.retention, now)) {
      const until = performance.now() + patienceMs;
      const mayGoOn = (): boolean => !signal.aborted && performance.now() < until;
      try {
        const count = await purge(database, { mayGoOn });
        if (count > 0) logger.info('Old history was purged', { what, count });
      } catch (error) {
        logger.error('Old history could not be purged; trying again', { what, reason: messageOf(error) });
        failures.push(error);
      }
    }
    await dropDeadReports(redis, now);
    if (failures.length > 0) throw failures[0];
  });
}
