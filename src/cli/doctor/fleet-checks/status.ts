import type { Check } from '../check.ts';
import type { FleetServices } from '../fleet-services.ts';
import { judgeFleet } from '../judge.ts';

export const statusCheck: Check<FleetServices> = {
  name: 'fleet-state',
  checked: 'Fleet: status',
  after: ['fleet-token'],
  mend: 'The log of the web process says more.',
  run: async (services) => judgeFleet(await services.fleet()),
};
