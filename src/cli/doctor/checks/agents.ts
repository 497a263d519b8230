import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { judgeAgents } from '../judge.ts';

export const agentsCheck: Check<Desk> = {
  name: 'agents',
  checked: 'Fleet: agents',
  after: ['postgres-migrations'],
  mend: 'The log of the web process says more.',
  run: async (desk) => judgeAgents(await desk.agents()),
};
