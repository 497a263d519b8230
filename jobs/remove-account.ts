import { removeAccount } from '../src/agents/accounts.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { respondToFailure } from '../src/fleet/failures.ts';
import { isFloimgFailure } from '../src/floimg/index.ts';
import { removeAccountJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Takes the account of a deleted agent off FloImg. */
export function removeAccountKind(context: WorkerContext): JobKind {
  const { database, floimg } = context;
  return jobKind(removeAccountJob, async ({ agentId }, { signal }) => {
    try {
      await removeAccount(database, floimg.users, agentId, signal);
    } catch (error) {
      // Where the whole fleet waits, trying again is of no use; `reconcile` does when the fleet runs.
      if (!isFloimgFailure(error) || !(await respondToFailure(context, error))) throw error;
    }
  });
}
