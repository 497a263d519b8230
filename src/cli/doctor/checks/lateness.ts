import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { judgeLateness } from '../judge.ts';

/** Without a worker every tick is late, and more of them are no help. */
export const latenessCheck: Check<Desk> = {
  name: 'lateness',
  checked: 'Queues: lateness',
  after: ['workers'],
  mend: 'Look at the queue board: /admin/queues',
  run: async (desk) => judgeLateness((await desk.queueHealth()).latenessMs),
};
