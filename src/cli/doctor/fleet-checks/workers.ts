import type { Check } from '../check.ts';
import type { FleetServices } from '../fleet-services.ts';
import { judgeWorkers } from '../judge.ts';

export const workersCheck: Check<FleetServices> = {
  name: 'fleet-workers',
  checked: 'Queues: workers',
  after: ['fleet-token'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeWorkers((await services.fleet()).workers),
};
