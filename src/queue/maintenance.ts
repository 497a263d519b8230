import { directEveryMs, reconcileEveryMs, retentionEveryMs, watchEveryMs } from '../../config/queues.ts';
import { directJob, type JobContract, reconcileJob, retentionJob, watchGalleryJob } from './contracts.ts';
import type { Queues } from './queues.ts';

/** What runs by itself, and how many milliseconds apart. */
const regular: readonly { readonly job: JobContract<Record<string, never>>; readonly every: number }[] = [
  { job: reconcileJob, every: reconcileEveryMs },
  { job: retentionJob, every: retentionEveryMs },
  { job: directJob, every: directEveryMs },
  { job: watchGalleryJob, every: watchEveryMs },
];

/**
 * Makes sure that all of it runs regularly, once for the whole fleet however many workers there are. Workers call this
 * again and again, because a Redis that lost its data has lost these schedules too.
 */
export async function scheduleMaintenance(queues: Queues): Promise<void> {
  for (const { job, every } of regular) {
    // Setting a schedule that exists would restart its interval.
    if (await isScheduled(queues, job)) continue;
    await queues[job.queue].upsertJobScheduler(job.name, { every }, { name: job.name, data: {} });
  }
}

/** True where all of it has its schedule, which a worker sets when it starts. */
export async function isMaintenanceScheduled(queues: Queues): Promise<boolean> {
  const found = await Promise.all(regular.map(({ job }) => isScheduled(queues, job)));
  return found.every(Boolean);
}

async function isScheduled(queues: Queues, { queue, name }: JobContract<unknown>): Promise<boolean> {
  return (await queues[queue].getJobScheduler(name)) !== undefined;
}
