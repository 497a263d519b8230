import { inviteAccount } from '../src/agents/accounts.ts';
import { inviteAccountJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/workers.ts';
import type { WorkerContext } from './worker-context.ts';

/** Gives a new agent its account on FloImg. */
export function inviteAccountKind({ database, floimg }: WorkerContext): JobKind {
  return jobKind(inviteAccountJob, ({ agentId }, { signal }) =>
    inviteAccount(database, floimg.users, agentId, signal),
  );
}
