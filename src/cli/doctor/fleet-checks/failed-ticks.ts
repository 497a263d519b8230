import type { Check } from '../check.ts';
import type { FleetServices } from '../fleet-services.ts';
import { judgeFailedJobs } from '../judge.ts';

export const failedTicksCheck: Check<FleetServices> = {
  name: 'fleet-failed-jobs',
  checked: 'Queues: failed ticks',
  after: ['fleet-token'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeFailedJobs((await services.fleet()).queue.failed),
};
