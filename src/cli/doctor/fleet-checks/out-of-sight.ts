import type { Check } from '../check.ts';
import { skipped } from '../finding.ts';
import type { FleetServices } from '../fleet-services.ts';

/** Says what nobody can see from here, so that a green answer is not taken for more than it is. */
export const outOfSightCheck: Check<FleetServices> = {
  name: 'out-of-sight',
  checked: 'Everything else',
  mend: 'Run doctor on the server.',
  run: async () =>
    skipped(
      'the environment, versions, persistence, schedules, FloImg Studio, the model and the disk are seen from the ' +
        'server alone: run doctor there (in the container of web: node src/cli/main.ts doctor)',
    ),
};
