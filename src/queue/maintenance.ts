import { reconcileEveryMs, retentionEveryMs } from '../../config/queues.ts';
import { reconcileJob, retentionJob } from './contracts.ts';
import type { Queues } from './queues.ts';

/** What runs by itself, and how many milliseconds apart. */
const regular = [
  { name: reconcileJob.name, every: reconcileEveryMs },
  { name: retentionJob.name, every: retentionEveryMs },
] as const;

/**
 * Makes sure that `reconcile` and `retention` run regularly, once for the whole fleet however many workers there are. Workers call
 * this again and again, because a Redis that lost its data has lost this schedule too.
 */
export async function scheduleMaintenance(queues: Queues): Promise<void> {
  for (const { name, every } of regular) {
    // Setting a schedule that exists would restart its interval.
    if (await isScheduled(queues, name)) continue;
    await queues.maintenance.upsertJobScheduler(name, { every }, { name, data: {} });
  }
}

/** True where all of it has its schedule, which a worker sets when it starts. */
export async function isMaintenanceScheduled(queues: Queues): Promise<boolean> {
  const found = await Promise.all(regular.map(({ name }) => isScheduled(queues, name)));
  return found.every(Boolean);
}

async function isScheduled(queues: Queues, name: string): Promise<boolean> {
  return (await queues.maintenance.getJobScheduler(name)) !== undefined;
}
