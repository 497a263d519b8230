import type { AccountStatus } from '../db/entities/agent.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { Users } from '../floimg/users.ts';
import { messageOf } from '../lib/errors.ts';
import type { AgentId } from '../lib/ids.ts';
import { inviteAccountJob, removeAccountJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';

/** How often an invitation or a removal is tried in one go: about four minutes in all. `reconcile` begins again later. */
const accountAttempts = 8;

interface Row {
  name: string;
  username: string;
  personaId: string;
  accountStatus: AccountStatus;
  deleted: boolean;
}

const selectAgent = statement<Row>(
  'account-agent',
  `select name, username, coalesce(account_persona_id, persona_id) as "personaId", account_status as "accountStatus",
          deleted_at is not null as deleted
   from agents where id = $1`,
  { name: 'text', username: 'text', personaId: 'text', accountStatus: 'text', deleted: 'bool' },
);

/** Has accounts invited by a worker; an invitation that is already under way is not doubled. */
export async function enqueueInvitations(queues: Queues, agentIds: readonly AgentId[]): Promise<void> {
  const jobs = agentIds.map((agentId) => ({
    data: { agentId },
    options: { attempts: accountAttempts, jobId: `invite-${agentId}` },
  }));
  await enqueue(queues, inviteAccountJob, jobs);
}

/** Has the accounts of deleted agents removed by a worker. */
export async function enqueueRemovals(queues: Queues, agentIds: readonly AgentId[]): Promise<void> {
  const jobs = agentIds.map((agentId) => ({
    data: { agentId },
    options: { attempts: accountAttempts, jobId: `remove-${agentId}` },
  }));
  await enqueue(queues, removeAccountJob, jobs);
}

const setInvited = statement<{ id: AgentId }>(
  'account-set-invited',
  `update agents set account_status = $2, account_error = $3, updated_at = now()
   where id = $1 and deleted_at is null returning id`,
  { id: 'uuid' },
);

const setRemoved = statement(
  'account-set-removed',
  `update agents set account_status = $2, account_error = $3, updated_at = now()
   where id = $1 and deleted_at is not null`,
);

/**
 * Gives an agent its account on FloImg, openly marked as an AI agent. Inviting is idempotent there, so a second run
 * does no harm. The account of an agent that was deleted meanwhile is taken off again, however the two overlapped.
 * @throws {FloimgFailure} after it was noted on the agent
 */
export async function inviteAccount(
  sql: Sql,
  users: Users,
  agentId: AgentId,
  signal: AbortSignal,
): Promise<void> {
  const [agent] = await sql.rows(selectAgent, [agentId]);
  if (agent === undefined || agent.accountStatus === 'ready') return;
  if (agent.deleted) return takeOff(sql, users, agentId, signal);
  try {
    await users.invite(
      { agentId, name: agent.name, username: agent.username, personaId: agent.personaId },
      { signal },
    );
  } catch (error) {
    await sql.rows(setInvited, [agentId, 'failed', messageOf(error)]);
    throw error;
  }
  const [invited] = await sql.rows(setInvited, [agentId, 'ready', null]);
  if (invited === undefined) await takeOff(sql, users, agentId, signal);
}

const selectRemoving = statement<{ id: AgentId }>(
  'account-removing',
  "select id from agents where id = $1 and deleted_at is not null and account_status <> 'removed'",
  { id: 'uuid' },
);

/**
 * Removes the FloImg account of a deleted agent; one that is gone already is a success.
 * @throws {FloimgFailure} after it was noted on the agent
 */
export async function removeAccount(
  sql: Sql,
  users: Users,
  agentId: AgentId,
  signal: AbortSignal,
): Promise<void> {
  const [agent] = await sql.rows(selectRemoving, [agentId]);
  if (agent !== undefined) await takeOff(sql, users, agentId, signal);
}

async function takeOff(sql: Sql, users: Users, agentId: AgentId, signal: AbortSignal): Promise<void> {
  try {
    await users.remove(agentId, { signal });
  } catch (error) {
    await sql.rows(setRemoved, [agentId, 'removing', messageOf(error)]);
    throw error;
  }
  await sql.rows(setRemoved, [agentId, 'removed', null]);
}
