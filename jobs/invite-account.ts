import { inviteAccount } from '../src/agents/accounts.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { respondToFailure } from '../src/fleet/failures.ts';
import { isFloimgFailure } from '../src/floimg/index.ts';
import { inviteAccountJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Gives a new agent its account on FloImg. */
export function inviteAccountKind(context: WorkerContext): JobKind {
  const { database, floimg } = context;
  return jobKind(inviteAccountJob, async ({ agentId }, { signal }) => {
    try {
      await inviteAccount(database, floimg.users, agentId, signal);
    } catch (error) {
      // Where the whole fleet waits, trying again is of no use; `reconcile` does when the fleet runs.
      if (!isFloimgFailure(error) || !(await respondToFailure(context, error))) throw error;
    }
  });
}
