import type { WorkerContext } from '../src/context/worker.ts';
import { applyPace } from '../src/fleet/apply-pace.ts';
import { reconcile } from '../src/fleet/reconcile.ts';
import { reconcileJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Makes Redis match Postgres, and brings a new pace into every schedule. */
export function reconcileKind(context: WorkerContext): JobKind {
  return jobKind(reconcileJob, async () => {
    await reconcile(context);
    await applyPace(context.database, context.schedules);
  });
}
