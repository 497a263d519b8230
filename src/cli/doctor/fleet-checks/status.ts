import type { Check } from '../check.ts';
import type { FleetDesk } from '../fleet-desk.ts';
import { judgeFleet } from '../judge.ts';

export const statusCheck: Check<FleetDesk> = {
  name: 'fleet-state',
  checked: 'Fleet: status',
  after: ['fleet-token'],
  mend: 'The log of the web process says more.',
  run: async (desk) => judgeFleet(await desk.fleet()),
};
