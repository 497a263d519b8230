import { type Check, warning } from '../check.ts';
import { judgeAgents, judgeFleet } from '../judge.ts';
import type { Services } from '../services.ts';

const fleetCheck: Check<Services> = {
  name: 'fleet',
  checked: 'Fleet: status',
  after: ['postgres-migrations'],
  repair: 'The log of the web process says more.',
  async run(services) {
    const state = await services.fleet();
    if (state !== null) return judgeFleet(state);
    return warning('no process of the fleet has ever started on this database', 'Start one: npm start');
  },
};

const agentsCheck: Check<Services> = {
  name: 'agents',
  checked: 'Fleet: agents',
  after: ['postgres-migrations'],
  repair: 'The log of the web process says more.',
  run: async (services) => judgeAgents(await services.agents()),
};

/** The fleet as Postgres has it. */
export const fleetChecks: readonly Check<Services>[] = [fleetCheck, agentsCheck];
