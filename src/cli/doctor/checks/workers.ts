import type { Check } from '../check.ts';
import { judgeWorkers } from '../judge.ts';
import type { Services } from '../services.ts';

export const workersCheck: Check<Services> = {
  name: 'workers',
  checked: 'Queues: workers',
  after: ['redis'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeWorkers((await services.queueHealth()).workers),
};
