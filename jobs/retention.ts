import { makePartitionsAhead } from '../src/activity/partitions.ts';
import { purgeActivities } from '../src/activity/retention.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { purgeTraces } from '../src/fleet/old-traces.ts';
import { retentionJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Milliseconds for each kind of history; what is left has to wait for the next run, and `reconcile` does not for long. */
const patienceMs = 10_000;

/** Makes partitions for what is to come, and purges what is older than the settings want it to be kept. */
export function retentionKind({ database, clock, logger, config }: WorkerContext): JobKind {
  const { activityDays, traceDays } = config.retention;
  return jobKind(retentionJob, async (_, { signal }) => {
    const mayGoOn = (): (() => boolean) => {
      const until = clock.now() + patienceMs;
      return () => !signal.aborted && clock.now() < until;
    };
    if (!(await makePartitionsAhead(database)))
      logger.info('The feed was in use; its next partition is made the next time');
    if (activityDays !== null) {
      const purged = await purgeActivities(database, { days: activityDays, mayGoOn: mayGoOn() });
      if (purged.partitions + purged.rows > 0) logger.info('Old activities were purged', purged);
    }
    if (traceDays !== null) {
      const before = clock.now() - traceDays * 86_400_000;
      const traces = await purgeTraces(database, { before, mayGoOn: mayGoOn() });
      if (traces > 0) logger.info('Old traces of visits were purged', { traces });
    }
  });
}
