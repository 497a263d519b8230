import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { warning } from '../finding.ts';
import { judgeFleet } from '../judge.ts';

export const fleetCheck: Check<Desk> = {
  name: 'fleet',
  checked: 'Fleet: status',
  after: ['postgres-migrations'],
  mend: 'The log of the web process says more.',
  async run(desk) {
    const state = await desk.fleet();
    if (state !== null) return judgeFleet(state);
    return warning('no process of the fleet has ever started on this database', 'Start one: npm start');
  },
};
