import type { Check } from '../check.ts';
import { warning } from '../finding.ts';
import { judgeFleet } from '../judge.ts';
import type { Services } from '../services.ts';

export const fleetCheck: Check<Services> = {
  name: 'fleet',
  checked: 'Fleet: status',
  after: ['postgres-migrations'],
  mend: 'The log of the web process says more.',
  async run(services) {
    const state = await services.fleet();
    if (state !== null) return judgeFleet(state);
    return warning('no process of the fleet has ever started on this database', 'Start one: npm start');
  },
};
