import type { ActivityLog } from '../../activity/record.ts';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { type Database, statement } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError, AgentTransitionError } from '../errors.ts';
import { type LifecycleCommand, transitions } from '../lifecycle.ts';
import { syncSchedules } from './sync-schedules.ts';

export interface StatusParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly schedules: TickSchedules;
}

const changeStatuses = statement<{ id: AgentId; name: string }>(
  'agents-change-status',
  `update agents set status = $3, status_reason = null, sleeping_until = null, updated_at = now()
   where id = any($1) and status = any($2) and deleted_at is null returning id, name`,
);

const selectOne = statement<{ name: string; status: AgentStatus }>(
  'agent-status',
  'select name, status from agents where id = $1 and deleted_at is null',
);

/** Ids in order, so that pages of a long list neither repeat nor miss one. */
const selectCandidates = statement<{ id: AgentId }>(
  'agents-to-change',
  `select id from agents
   where deleted_at is null and status = any($1) and ($2::text is null or persona_id = $2)
     and ($3::uuid is null or id > $3)
   order by id limit $4`,
);

/** Agents changed in one transaction: short enough that nobody waits long for the feed. */
const chunkSize = 500;

/**
 * Applies a lifecycle command to one agent: Postgres first, then its schedule.
 * @returns true when something changed, false when the agent already was as wanted
 * @throws {AgentNotFoundError} when there is no such agent
 * @throws {AgentTransitionError} when its status does not allow the command
 */
export async function changeStatus(
  parts: StatusParts,
  id: AgentId,
  command: LifecycleCommand,
): Promise<boolean> {
  if ((await change(parts, [id], command)) > 0) return true;
  const [agent] = await parts.database.rows(selectOne, [id]);
  if (agent === undefined) throw new AgentNotFoundError(id);
  const { from, to } = transitions[command];
  if (agent.status !== to) throw new AgentTransitionError(agent.name, agent.status, command, from);
  return false;
}

/**
 * Applies a lifecycle command to every agent that it applies to, or to those of one persona, in chunks.
 * @returns how many agents changed
 */
export async function changeStatusOfAll(
  parts: StatusParts,
  command: LifecycleCommand,
  personaId: string | null,
): Promise<number> {
  let changed = 0;
  let last: AgentId | null = null;
  for (;;) {
    const values = [transitions[command].from, personaId, last, chunkSize];
    const ids: AgentId[] = (await parts.database.rows(selectCandidates, values)).map(({ id }) => id);
    if (ids.length === 0) return changed;
    changed += await change(parts, ids, command);
    last = ids.at(-1) ?? null;
  }
}

async function change(
  parts: StatusParts,
  ids: readonly AgentId[],
  command: LifecycleCommand,
): Promise<number> {
  const { from, to, activity, message } = transitions[command];
  const changed = await parts.activityLog.commit(async (sql) => {
    const agents = await sql.rows(changeStatuses, [ids, from, to]);
    return {
      result: agents.map(({ id }) => id),
      activities: agents.map((agent) => ({ agent, type: activity, message: `${agent.name} was ${message}` })),
    };
  });
  await syncSchedules(parts.database, parts.schedules, changed);
  return changed.length;
}
