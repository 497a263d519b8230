import { reconcileEveryMs } from '../../config/queues.ts';
import { reconcileJob } from './contracts.ts';
import type { Queues } from './queues.ts';

/**
 * Makes sure that `reconcile` runs regularly, once for the whole fleet however many workers there are. Workers call
 * this again and again, because a Redis that lost its data has lost this schedule too.
 */
export async function scheduleMaintenance(queues: Queues): Promise<void> {
  // Setting a schedule that exists would begin its interval anew.
  if ((await queues.maintenance.getJobScheduler(reconcileJob.name)) !== undefined) return;
  await queues.maintenance.upsertJobScheduler(
    reconcileJob.name,
    { every: reconcileEveryMs },
    { name: reconcileJob.name, data: {} },
  );
}
