import type { Check } from '../check.ts';
import { judgeAgents } from '../judge.ts';
import type { Services } from '../services.ts';

export const agentsCheck: Check<Services> = {
  name: 'agents',
  checked: 'Fleet: agents',
  after: ['postgres-migrations'],
  mend: 'The log of the web process says more.',
  run: async (services) => judgeAgents(await services.agents()),
};
