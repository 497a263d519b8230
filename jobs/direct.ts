import { changeStatusOfAll } from '../src/agents/commands/change-status.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { direct } from '../src/director/direct.ts';
import { createKnownAgents } from '../src/director/known-agents.ts';
import { createLearntWaits } from '../src/director/learnt-waits.ts';
import { directJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Looks at the posts of people that wait, gives wishes to agents, and hands over to people. */
export function directKind(context: WorkerContext): JobKind {
  const { database, activityLog, clock, logger, queues, config } = context;
  const agents = createKnownAgents(database, clock);
  const parts = {
    database,
    activityLog,
    clock,
    logger,
    queues,
    agents,
    learntWaits: createLearntWaits(database, clock),
    times: config.handover,
    retireAll: () => changeStatusOfAll(context, 'retire', null),
  };
  return jobKind(directJob, async () => {
    await direct(parts);
  });
}
