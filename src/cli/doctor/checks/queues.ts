import { queues as queueSettings } from '../../../../config/queues.ts';
import { findScheduleFaults, type ScheduleFaults } from '../../../fleet/repair-schedules.ts';
import { isMaintenanceScheduled } from '../../../queue/maintenance.ts';
import type { Queues } from '../../../queue/queues.ts';
import { createTickSchedules } from '../../../queue/schedules.ts';
import { counted, number } from '../../words.ts';
import { broken, type Check, ok, warning } from '../check.ts';
import { judgeFailedJobs, judgeLateness, judgeWorkers } from '../judge.ts';
import type { Services } from '../services.ts';

const workersCheck: Check<Services> = {
  name: 'workers',
  checked: 'Queues: workers',
  after: ['redis'],
  repair: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeWorkers((await services.queueHealth()).workers),
};

/** Without a worker every tick is late, and more of them are no help. */
const latenessCheck: Check<Services> = {
  name: 'lateness',
  checked: 'Queues: lateness',
  after: ['workers'],
  repair: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeLateness((await services.queueHealth()).latenessMs),
};

const failedJobsCheck: Check<Services> = {
  name: 'failed-jobs',
  checked: 'Queues: failed jobs',
  after: ['redis'],
  repair: 'Look at the queue board: /admin/queues',
  async run(services) {
    const queues = await services.queues();
    const names = Object.values(queueSettings).map(({ name }) => name);
    const counts = await Promise.all(names.map((name) => queues[name].getFailedCount()));
    const failed = counts.reduce((sum, count) => sum + count, 0);
    return judgeFailedJobs(failed, failed === 0 ? '' : await newestOf(queues, names));
  },
};

/** When and why the newest of all failed jobs did. */
async function newestOf(queues: Queues, names: readonly (keyof typeof queueSettings)[]): Promise<string> {
  const jobs = (await Promise.all(names.map((name) => queues[name].getFailed(0, 0)))).flat();
  const [newest] = jobs.toSorted((one, other) => (other.finishedOn ?? 0) - (one.finishedOn ?? 0));
  if (newest?.finishedOn === undefined) return '';
  const at = new Date(newest.finishedOn).toISOString();
  return `; the newest at ${at}, ${newest.name}: ${newest.failedReason}`;
}

const repair =
  'A worker repairs this within 30 s; look again then. If it stays, look at the failed jobs of the queue maintenance.';

const schedulesCheck: Check<Services> = {
  name: 'schedules',
  checked: 'Queues: schedules',
  after: ['postgres-migrations', 'redis'],
  // A hundred thousand agents take a few seconds.
  withinMs: 30_000,
  repair: 'Look at the queue board: /admin/queues',
  async run(services) {
    const schedules = createTickSchedules(await services.queues(), await services.redis());
    const faults = await findScheduleFaults({
      database: await services.database(),
      schedules,
      clock: services.clock,
    });
    const { running, missing, broken: interrupted, distant, orphaned } = faults;
    if (missing + interrupted + distant > 0) return broken(standingStill(faults), repair);
    const found = `each of ${counted(running, 'running agent')} has one`;
    if (orphaned > 0) return warning(`${found}; ${number(orphaned)} belong to nobody who runs`, repair);
    return ok(running === 0 ? 'no agent runs, and none has one' : found);
  },
};

function standingStill({ running, missing, broken: interrupted, distant }: ScheduleFaults): string {
  const parts = [
    ...(missing > 0 ? [`${number(missing)} of ${counted(running, 'running agent')} have no schedule`] : []),
    ...(interrupted > 0 ? [`${counted(interrupted, 'schedule')} interrupted`] : []),
    ...(distant > 0
      ? [`${counted(distant, 'schedule')} further ahead than the rhythm allows (a worker’s clock was wrong)`]
      : []),
  ];
  return `${parts.join('; ')}: these agents do nothing`;
}

/** Workers set it when they start and every 30 s after that, so it is missing only where none has come so far. */
const maintenanceCheck: Check<Services> = {
  name: 'maintenance',
  checked: 'Queues: maintenance',
  after: ['workers'],
  repair: 'Look at the queue board: /admin/queues',
  async run(services) {
    if (await isMaintenanceScheduled(await services.queues())) return ok('it is scheduled');
    return broken(
      'it is not scheduled, so that nothing restores lost schedules or resumes ticks after a crash',
      'A worker schedules it within 30 s of its start; if it stays so, the worker’s log says why.',
    );
  },
};

/** The queues, and whether Redis matches Postgres. */
export const queueChecks: readonly Check<Services>[] = [
  workersCheck,
  latenessCheck,
  failedJobsCheck,
  schedulesCheck,
  maintenanceCheck,
];
