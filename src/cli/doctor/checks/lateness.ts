import type { Check } from '../check.ts';
import { judgeLateness } from '../judge.ts';
import type { Services } from '../services.ts';

/** Without a worker every tick is late, and more of them are no help. */
export const latenessCheck: Check<Services> = {
  name: 'lateness',
  checked: 'Queues: lateness',
  after: ['workers'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeLateness((await services.queueHealth()).latenessMs),
};
