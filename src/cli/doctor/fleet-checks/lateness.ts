import type { Check } from '../check.ts';
import type { FleetServices } from '../fleet-services.ts';
import { judgeLateness } from '../judge.ts';

export const latenessCheck: Check<FleetServices> = {
  name: 'fleet-lateness',
  checked: 'Queues: lateness',
  after: ['fleet-workers'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeLateness((await services.fleet()).queue.latenessMs),
};
