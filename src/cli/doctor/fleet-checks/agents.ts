import type { Check } from '../check.ts';
import type { FleetServices } from '../fleet-services.ts';
import { judgeAgents } from '../judge.ts';

export const agentsCheck: Check<FleetServices> = {
  name: 'fleet-agents',
  checked: 'Fleet: agents',
  after: ['fleet-token'],
  mend: 'The log of the web process says more.',
  run: async (services) => judgeAgents((await services.fleet()).agents),
};
