import type { Check } from '../check.ts';
import type { FleetDesk } from '../fleet-desk.ts';
import { judgeLateness } from '../judge.ts';

export const latenessCheck: Check<FleetDesk> = {
  name: 'fleet-lateness',
  checked: 'Queues: lateness',
  after: ['fleet-workers'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (desk) => judgeLateness((await desk.fleet()).queue.latenessMs),
};
