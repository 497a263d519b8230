import type { Check } from '../check.ts';
import type { FleetDesk } from '../fleet-desk.ts';
import { judgeFailedJobs } from '../judge.ts';

export const failedTicksCheck: Check<FleetDesk> = {
  name: 'fleet-failed-jobs',
  checked: 'Queues: failed ticks',
  after: ['fleet-token'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (desk) => judgeFailedJobs((await desk.fleet()).queue.failed),
};
