import { type Database, type Sql, statement } from '../db/sql.ts';
import type { Users } from '../floimg/users.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { AgentId } from '../lib/ids.ts';
import { inviteAccountJob, removeAccountJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';

/** How often an invitation or a removal is tried in one go: about four minutes in all. `reconcile` begins again later. */
const accountAttempts = 8;

/** Added to the end of a lease: what was sent in its last moment has arrived by then. */
const arrivalMs = 1_000;

/** Has accounts invited by a worker; an invitation that is already under way is not doubled. */
export async function enqueueInvitations(queues: Queues, agentIds: readonly AgentId[]): Promise<void> {
  const jobs = agentIds.map((agentId) => ({
    data: { agentId },
    options: { attempts: accountAttempts, jobId: `invite-${agentId}` },
  }));
  await enqueue(queues, inviteAccountJob, jobs);
}

const selectLeases = statement<{ id: AgentId; leftMs: number }>(
  'account-leases',
  `select id, (extract(epoch from greatest(lease_until - now(), interval '0')) * 1000)::float8 as "leftMs"
   from agents where id = any($1) and lease_until is not null`,
  { id: 'uuid', leftMs: 'float8' },
);

/** Has the accounts of deleted agents removed by a worker, each when its visit under way has ended. */
export async function enqueueRemovals(queues: Queues, sql: Sql, agentIds: readonly AgentId[]): Promise<void> {
  const leases = new Map((await sql.rows(selectLeases, [agentIds])).map(({ id, leftMs }) => [id, leftMs]));
  const jobs = agentIds.map((agentId) => {
    const leftMs = leases.get(agentId) ?? 0;
    const delayMs = leftMs > 0 ? Math.ceil(leftMs) + arrivalMs : 0;
    return { data: { agentId }, options: { attempts: accountAttempts, jobId: `remove-${agentId}`, delayMs } };
  });
  await enqueue(queues, removeAccountJob, jobs);
}

/** The account cannot be removed yet, because what the agent's last visit has sent may still arrive. */
export class AccountInUseError extends FleetError {
  readonly code = 'ACCOUNT_IN_USE';

  constructor(agentId: AgentId) {
    super(`Agent ${agentId} was deleted during a visit; its account is removed when the visit has ended.`);
  }
}

const selectRemoving = statement<{ id: AgentId; inUse: boolean }>(
  'account-removing',
  `select id, coalesce(lease_until > now(), false) as "inUse" from agents
   where id = $1 and deleted_at is not null and account_status <> 'removed'`,
  { id: 'uuid', inUse: 'bool' },
);

const setRemoved = statement(
  'account-set-removed',
  `update agents set account_status = $2, account_error = $3, updated_at = now()
   where id = $1 and deleted_at is not null`,
);

/** What works on accounts needs. */
export interface RemovalParts {
  readonly database: Database;
  readonly users: Users;
}

/**
 * Removes the FloImg account of a deleted agent; one that is gone already is a success.
 * @throws {FloimgFailure} after it was noted on the agent
 * @throws {AccountInUseError} while its last visit may still act
 */
export async function removeAccount(
  { database, users }: RemovalParts,
  agentId: AgentId,
  signal: AbortSignal,
): Promise<void> {
  const [agent] = await database.rows(selectRemoving, [agentId]);
  if (agent === undefined) return;
  if (agent.inUse) throw new AccountInUseError(agentId);
  await takeAccountOff({ database, users }, agentId, signal);
}

/**
 * Removes the account whatever is known of it: an invitation may have made it after it was removed.
 * @throws {FloimgFailure} after it was noted on the agent
 */
export async function takeAccountOff(
  { database, users }: RemovalParts,
  agentId: AgentId,
  signal: AbortSignal,
): Promise<void> {
  try {
    await users.remove(agentId, { signal });
  } catch (error) {
    await database.rows(setRemoved, [agentId, 'removing', messageOf(error)]);
    throw error;
  }
  await database.rows(setRemoved, [agentId, 'removed', null]);
}
