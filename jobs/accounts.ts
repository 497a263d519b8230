import { inviteAccount, removeAccount } from '../src/agents/accounts.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { respondToFailure } from '../src/fleet/failures.ts';
import { isFloimgFailure } from '../src/floimg/index.ts';
import {
  type AgentPayload,
  inviteAccountJob,
  type JobContract,
  removeAccountJob,
} from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Gives a new agent its account on FloImg. */
export function inviteAccountKind(context: WorkerContext): JobKind {
  return accountKind(context, inviteAccountJob, inviteAccount);
}

/** Removes the account of a deleted agent from FloImg. */
export function removeAccountKind(context: WorkerContext): JobKind {
  return accountKind(context, removeAccountJob, removeAccount);
}

function accountKind(
  { database, floimg, activityLog, clock }: WorkerContext,
  contract: JobContract<AgentPayload>,
  work: typeof inviteAccount,
): JobKind {
  return jobKind(contract, async ({ agentId }, { signal }) => {
    try {
      await work(database, floimg.users, agentId, signal);
    } catch (error) {
      // Where the whole fleet waits, trying again is of no use; `reconcile` does when the fleet runs.
      if (!isFloimgFailure(error) || !(await respondToFailure({ activityLog, clock }, error))) throw error;
    }
  });
}
