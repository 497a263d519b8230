import { messageOf } from '../../../lib/errors.ts';
import { ApiUnreachableError } from '../../api/errors.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { FleetServices } from '../fleet-services.ts';

export const addressCheck: Check<FleetServices> = {
  name: 'fleet-address',
  checked: 'Fleet: address',
  mend: 'Start the fleet, or set FLEET_URL to where it answers.',
  async run(services) {
    const startedAt = performance.now();
    try {
      await services.ready();
      return ok(`${services.url} answers in ${Math.ceil(performance.now() - startedAt)} ms`);
    } catch (error) {
      if (!(error instanceof ApiUnreachableError)) throw error;
      return broken(`${services.url}: ${messageOf(error.cause)}`, addressCheck.mend);
    }
  },
};
