import type { WorkerContext } from '../src/context/worker.ts';
import { respondToFailure } from '../src/fleet/failures.ts';
import { fleetState } from '../src/fleet/state.ts';
import { watchGallery } from '../src/people/watch/watch-gallery.ts';
import { watchGalleryJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/**
 * Reads what people post, and who answers them. It rests while the fleet does, because FloImg Studio may be what wants
 * that; what was posted meanwhile is read afterwards.
 */
export function watchGalleryKind({
  database,
  activityLog,
  clock,
  floimg,
  logger,
  metrics,
}: WorkerContext): JobKind {
  return jobKind(watchGalleryJob, async (_, { signal }) => {
    const { status } = await fleetState(database);
    if (status !== 'running') return;
    const report = await watchGallery({ database, activityLog, clock, lists: floimg.lists }, signal);
    if (report === null) return;
    const { requests, failure, leftOut } = report;
    if (leftOut > 0) logger.warn('The watch on the gallery has left out what could not be read', { leftOut });
    metrics.watched({ requests, leftOut, failed: failure !== null });
    if (failure === null) return;
    logger.warn('The watch on the gallery did not get through', { reason: failure.message });
    await respondToFailure({ activityLog, clock }, failure);
  });
}
