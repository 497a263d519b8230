import { removeAccount } from '../src/agents/accounts.ts';
import { removeAccountJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/workers.ts';
import type { WorkerContext } from './worker-context.ts';

/** Takes the account of a deleted agent off FloImg. */
export function removeAccountKind({ database, floimg }: WorkerContext): JobKind {
  return jobKind(removeAccountJob, ({ agentId }, { signal }) =>
    removeAccount(database, floimg.users, agentId, signal),
  );
}
