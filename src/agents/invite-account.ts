import type { NewActivity } from '../activity/activity.ts';
import type { ActivityLog } from '../activity/record.ts';
import type { AccountStatus, AgentStatus } from '../db/entities/agent.ts';
import { type Sql, statement } from '../db/sql.ts';
import { fitsHeader, isFloimgFailure } from '../floimg/index.ts';
import type { Account } from '../floimg/users.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { AgentId } from '../lib/ids.ts';
import { defaultJudge, type RuleFinding } from '../mind/guard/index.ts';
import { type RemovalParts, takeAccountOff } from './accounts.ts';
import { otherUsername, rulesAgainstUsername } from './usernames.ts';

export interface InvitationParts extends RemovalParts {
  readonly activityLog: ActivityLog;
  /** Makes an agent's schedule match its status. */
  readonly syncSchedule: (agentId: AgentId) => Promise<void>;
}

/** FloImg refuses the agent an account for good; it is tried again less and less often. */
export class AccountRefusedError extends FleetError {
  readonly code = 'ACCOUNT_REFUSED';
}

interface Row {
  name: string;
  username: string;
  personaId: string;
  accountStatus: AccountStatus;
  wasInvited: boolean;
  deleted: boolean;
}

/** Usernames that are asked for in place of one that is taken. */
const mostOthers = 3;

const selectAgent = statement<Row>(
  'account-agent',
  `select name, username, coalesce(account_persona_id, persona_id) as "personaId", account_status as "accountStatus",
          invited_at is not null as "wasInvited", deleted_at is not null as deleted
   from agents where id = $1`,
  {
    name: 'text',
    username: 'text',
    personaId: 'text',
    accountStatus: 'text',
    wasInvited: 'bool',
    deleted: 'bool',
  },
);

const noteInvited = statement(
  'account-note-invited',
  'update agents set invited_at = now() where id = $1 and invited_at is null',
);

/** Whoever was taken out for want of an account is what it was before. */
const setReady = statement<{ status: AgentStatus; isBack: boolean }>(
  'account-set-ready',
  `with held as (
     select id, status = 'error' and account_held_status is not null as is_back from agents where id = $1 for update
   )
   update agents a set account_status = 'ready', account_error = $2, username = $3, updated_at = now(),
     status = case when is_back then account_held_status else status end,
     status_reason = case when is_back then null else status_reason end, account_held_status = null
   from held where a.id = held.id and a.deleted_at is null
     and not exists (select from agents o where o.username = $3 and o.deleted_at is null and o.id <> $1)
   returning a.status, is_back as "isBack"`,
  { status: 'text', isBack: 'bool' },
);

const setFailed = statement(
  'account-set-failed',
  `update agents set account_status = 'failed', account_error = $2, updated_at = now()
   where id = $1 and deleted_at is null`,
);

const takeOut = statement<{ id: AgentId; name: string; isNews: boolean }>(
  'account-take-out',
  `with known as (select id, account_error, status from agents where id = $1 and deleted_at is null for update)
   update agents a set account_status = 'failed', account_error = $2, updated_at = now(), sleeping_until = null,
     account_held_status = case when a.status in ('error', 'retired') then account_held_status else a.status end,
     status = case when a.status = 'retired' then 'retired' else 'error' end,
     status_reason = case when a.status = 'retired' then status_reason else $2 end
   from known where a.id = known.id
   returning a.id, a.name, known.account_error is distinct from $2 or known.status not in ('error', 'retired') as "isNews"`,
  { id: 'uuid', name: 'text', isNews: 'bool' },
);

/**
 * Gives an agent its account on FloImg, openly marked as an AI agent. Inviting is idempotent there, so a second run
 * does no harm. No agent gets one under a name that the guard refuses. The username that FloImg answers is the agent's from then on; one that is taken there is replaced, up to
 * three times; an agent that gets no account at all goes to `error` until it has one. The account of an agent that was
 * deleted meanwhile is removed, however the two overlapped.
 * @throws {FloimgFailure} after it was noted on the agent
 * @throws {AccountRefusedError} after the agent was taken out
 */
export async function inviteAccount(
  parts: InvitationParts,
  agentId: AgentId,
  signal: AbortSignal,
): Promise<void> {
  const { database } = parts;
  const [agent] = await database.rows(selectAgent, [agentId]);
  if (agent === undefined || agent.accountStatus === 'ready') return;
  if (agent.deleted) return takeAccountOff(parts, agentId, signal);
  // On disk before it is sent: an account that is there at the very first invitation was made by somebody else.
  await database.rows(noteInvited, [agentId]);
  try {
    const answer = await inviteUnderAnyName(parts, { agentId, agent, signal });
    if ('refusals' in answer) return await giveUp(parts, agentId, answer.refusals);
    await keepAccount(parts, { agentId, agent, account: answer });
  } catch (error) {
    if (isFloimgFailure(error)) await database.rows(setFailed, [agentId, messageOf(error)]);
    throw error;
  }
}

interface Invitation {
  readonly agentId: AgentId;
  readonly agent: Row;
  readonly signal: AbortSignal;
}

/** Statuses of FloImg’s after which another name may be taken. */
const aboutTheName: ReadonlySet<unknown> = new Set([409, 422]);

/** The account, or why FloImg refuses every name that was tried. */
async function inviteUnderAnyName(
  { users }: InvitationParts,
  { agentId, agent: { name, username, personaId }, signal }: Invitation,
): Promise<Account | { readonly refusals: readonly string[] }> {
  const refusals = objectionsTo(name, defaultJudge(name, 'name').rules);
  // What an agent is called is published with everything that it says.
  if (refusals.length > 0) return { refusals };
  for (let attempt = 0; attempt <= mostOthers; attempt += 1) {
    const wanted = usernameAt(attempt, username, agentId);
    const objections = objectionsTo(wanted, rulesAgainstUsername(wanted, defaultJudge));
    refusals.push(...objections);
    if (objections.length > 0) continue;
    try {
      return await users.invite({ agentId, name, username: wanted, personaId }, { signal });
    } catch (error) {
      if (!isFloimgFailure(error) || error.kind !== 'invalid') throw error;
      refusals.push(`${wanted}: ${error.message}`);
      // Any other refusal is not about the name.
      if (!aboutTheName.has(error.status)) break;
    }
  }
  return { refusals };
}

/** What is refused may lie in the beginning, which the other names share; the last one has nothing of it. */
function usernameAt(attempt: number, username: string, agentId: AgentId): string {
  return attempt === 0 ? username : otherUsername(attempt === mostOthers ? '' : username, agentId, attempt);
}

/** Why something may be nobody's name, in the words of the guard. */
function objectionsTo(name: string, rules: readonly RuleFinding[]): string[] {
  return rules.map(({ explanation }) => `${JSON.stringify(name)} may be no agent’s name: ${explanation}`);
}

interface Invited {
  readonly agentId: AgentId;
  readonly agent: Row;
  readonly account: Account;
}

/** Whatever the account is called, in that name alone the agent acts from now on. */
async function keepAccount(parts: InvitationParts, invited: Invited): Promise<void> {
  const { agentId, account } = invited;
  if (!fitsHeader(account.username)) {
    return giveUp(parts, agentId, [
      `No HTTP header can carry the username ${JSON.stringify(account.username)}.`,
    ]);
  }
  const kept = await parts.activityLog.commit(async (sql) => {
    const { note, activities } = findingsOn(invited);
    const [ready] = await sql.rows(setReady, [agentId, note, account.username]);
    if (ready === undefined) return { result: null, activities: [] };
    return {
      result: ready,
      activities: ready.isBack ? [...activities, isBackActivity(invited, ready.status)] : activities,
    };
  });
  if (kept?.isBack === true) await parts.syncSchedule(agentId);
  if (kept !== null) return;
  const [agent] = await parts.database.rows(selectAgent, [agentId]);
  // Deleted while it was being invited: nobody else would remove the account.
  if (agent?.deleted === true) return takeAccountOff(parts, agentId, AbortSignal.timeout(15_000));
  await giveUp(parts, agentId, [
    `FloImg calls its account ${account.username}, as another agent of this fleet.`,
  ]);
}

function isBackActivity({ agentId, agent: { name } }: Invited, status: AgentStatus): NewActivity {
  const message = `${name} has its account now and is ${status} again`;
  return { agent: { id: agentId, name }, type: 'restored', message };
}

/** What operators are to know of an account beside that it is there. */
function findingsOn({ agentId, agent, account }: Invited): {
  readonly note: string | null;
  readonly activities: readonly NewActivity[];
} {
  const about = { agent: { id: agentId, name: agent.name }, type: 'error' } as const;
  const notes: string[] = [];
  if (!agent.wasInvited && account.created === false)
    notes.push('FloImg had its account before this fleet asked for it: another database has invited it');
  if (account.username !== agent.username)
    notes.push(`FloImg knows it as ${account.username}, because ${agent.username} cannot be had there`);
  const note = notes.length === 0 ? null : `${notes.join('. ')}.`;
  return {
    note,
    activities: note === null ? [] : [{ ...about, message: `${agent.name}: ${note}${advice}` }],
  };
}

const advice =
  ' If many agents say so, a second fleet or an earlier database of this one uses the same FloImg Studio.';

async function giveUp(
  { activityLog, syncSchedule }: InvitationParts,
  agentId: AgentId,
  refusals: readonly string[],
): Promise<never> {
  const reason = `FloImg gives it no account. ${refusals.join(' ')}`.slice(0, 1_000);
  await activityLog.commit(async (sql: Sql) => {
    const out = await sql.rows(takeOut, [agentId, reason]);
    return {
      result: undefined,
      activities: out.flatMap(({ id, name, isNews }): NewActivity[] =>
        isNews ? [{ agent: { id, name }, type: 'error', message: `${name} was taken out: ${reason}` }] : [],
      ),
    };
  });
  await syncSchedule(agentId);
  throw new AccountRefusedError(`Agent ${agentId}: ${reason}`);
}
