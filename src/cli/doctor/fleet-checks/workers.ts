import type { Check } from '../check.ts';
import type { FleetDesk } from '../fleet-desk.ts';
import { judgeWorkers } from '../judge.ts';

export const workersCheck: Check<FleetDesk> = {
  name: 'fleet-workers',
  checked: 'Queues: workers',
  after: ['fleet-token'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (desk) => judgeWorkers((await desk.fleet()).workers),
};
