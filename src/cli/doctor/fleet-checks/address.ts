import { messageOf } from '../../../lib/errors.ts';
import { ApiUnreachableError } from '../../api/errors.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { FleetDesk } from '../fleet-desk.ts';

export const addressCheck: Check<FleetDesk> = {
  name: 'fleet-address',
  checked: 'Fleet: address',
  mend: 'Start the fleet, or set FLEET_URL to where it answers.',
  async run(desk) {
    const startedAt = performance.now();
    try {
      await desk.ready();
      return ok(`${desk.url} answers in ${Math.ceil(performance.now() - startedAt)} ms`);
    } catch (error) {
      if (!(error instanceof ApiUnreachableError)) throw error;
      return broken(`${desk.url}: ${messageOf(error.cause)}`, addressCheck.mend);
    }
  },
};
