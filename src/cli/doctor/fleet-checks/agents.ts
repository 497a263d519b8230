import type { Check } from '../check.ts';
import type { FleetDesk } from '../fleet-desk.ts';
import { judgeAgents } from '../judge.ts';

export const agentsCheck: Check<FleetDesk> = {
  name: 'fleet-agents',
  checked: 'Fleet: agents',
  after: ['fleet-token'],
  mend: 'The log of the web process says more.',
  run: async (desk) => judgeAgents((await desk.fleet()).agents),
};
