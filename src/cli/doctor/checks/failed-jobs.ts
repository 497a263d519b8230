import { queues as queueSettings } from '../../../../config/queues.ts';
import type { Queues } from '../../../queue/queues.ts';
import type { Check } from '../check.ts';
import { judgeFailedJobs } from '../judge.ts';
import type { Services } from '../services.ts';

export const failedJobsCheck: Check<Services> = {
  name: 'failed-jobs',
  checked: 'Queues: failed jobs',
  after: ['redis'],
  mend: 'Look at the queue board: /admin/queues',
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
