import { isMaintenanceScheduled } from '../../../queue/maintenance.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

/** Workers set it when they start and every 30 s after that, so it is missing only where none has come so far. */
export const maintenanceCheck: Check<Services> = {
  name: 'maintenance',
  checked: 'Queues: maintenance',
  after: ['workers'],
  mend: 'Look at the queue board: /admin/queues',
  async run(services) {
    if (await isMaintenanceScheduled(await services.queues())) return ok('it is scheduled');
    return broken(
      'it is not scheduled, so that lost schedules and cut-off ticks stay as they are',
      'A worker schedules it within 30 s of its start; if it stays so, the worker’s log says why.',
    );
  },
};
