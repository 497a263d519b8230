import { runVisit, type VisitParts } from '../src/agents/visit/run-visit.ts';
import { visitJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/workers.ts';
import type { WorkerContext } from './worker-context.ts';

/** One tick of one agent. */
export function visitKind(context: WorkerContext): JobKind {
  const { database, activityLog, floimg, mind, buildWorkflow, logger, worker, itemUrl, clock } = context;
  const parts: VisitParts = {
    database,
    activityLog,
    floimg,
    feed: context.feedReader,
    clock,
    mind,
    buildWorkflow,
    logger,
    worker,
    itemUrl,
  };
  return jobKind(visitJob, async ({ agentId }, { dueAt, signal }) => {
    await runVisit(parts, { agentId, slot: dueAt, signal });
  });
}
