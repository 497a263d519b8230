import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { judgeWorkers } from '../judge.ts';

export const workersCheck: Check<Desk> = {
  name: 'workers',
  checked: 'Queues: workers',
  after: ['redis'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (desk) => judgeWorkers((await desk.queueHealth()).workers),
};
