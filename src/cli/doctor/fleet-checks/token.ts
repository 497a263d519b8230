import { TokenRefusedError } from '../../api/errors.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { FleetServices } from '../fleet-services.ts';

export const tokenCheck: Check<FleetServices> = {
  name: 'fleet-token',
  checked: 'Fleet: token',
  after: ['fleet-address'],
  mend: 'The log of the web process says more.',
  async run(services) {
    try {
      await services.fleet();
      return ok('it accepts API_TOKEN');
    } catch (error) {
      if (!(error instanceof TokenRefusedError)) throw error;
      return broken('it refuses API_TOKEN', 'Set API_TOKEN to the one that the fleet was started with.');
    }
  },
};
