import { removeAccount } from '../src/agents/accounts.ts';
import { syncSchedules } from '../src/agents/commands/sync-schedules.ts';
import { type InvitationParts, inviteAccount } from '../src/agents/invite-account.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { respondToFailure } from '../src/fleet/failures.ts';
import { isFloimgFailure } from '../src/floimg/index.ts';
import type { AgentId } from '../src/lib/ids.ts';
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
  { database, floimg, activityLog, clock, schedules }: WorkerContext,
  contract: JobContract<AgentPayload>,
  work: (parts: InvitationParts, agentId: AgentId, signal: AbortSignal) => Promise<void>,
): JobKind {
  const parts: InvitationParts = {
    database,
    activityLog,
    users: floimg.users,
    syncSchedule: (agentId) => syncSchedules(database, schedules, [agentId]),
  };
  return jobKind(contract, async ({ agentId }, { signal }) => {
    try {
      await work(parts, agentId, signal);
    } catch (error) {
      // Where the whole fleet waits, trying again is of no use; `reconcile` does when the fleet runs.
      if (!isFloimgFailure(error) || !(await respondToFailure({ activityLog, clock }, error))) throw error;
    }
  });
}
