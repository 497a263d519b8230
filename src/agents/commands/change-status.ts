import type { ActivityLog } from '../../activity/record.ts';
import type { AgentStatus } from '../../db/entities/agent.ts';
import type { FleetStatus } from '../../db/entities/fleet.ts';
import { type Database, type Sql, statement } from '../../db/sql.ts';
import { type AgentId, lowestId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError, AgentTransitionError, FleetPausedError } from '../errors.ts';
import { type LifecycleCommand, transitions } from '../lifecycle.ts';
import type { OnProgress } from '../progress.ts';
import { syncSchedules } from './sync-schedules.ts';

export interface StatusParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly schedules: TickSchedules;
}

/**
 * The agents that a command applies to. Rows are locked in the order of ids, as every command does, so that two
 * commands never wait for each other in a circle. The fleet's row is shared: while its big switch is being turned off,
 * nothing is turned into a running agent that the switch would miss. Rows are looked up one by one
 * (`any (array(…))`): the planner would rather read all agents for every chunk.
 */
const changeStatuses = statement<{ id: AgentId; name: string }>(
  'agents-change-status',
  `with wanted as (
     select a.id from agents a, fleet f
     where a.id = any($1) and a.status = any($2) and a.deleted_at is null
       and ($3 <> 'running' or f.status <> 'paused')
     order by a.id for no key update of a for share of f
   )
   update agents set status = $3, status_reason = null, sleeping_until = null, updated_at = now()
   where id = any (array(select id from wanted)) returning id, name`,
);

const lockOne = statement<{
  name: string;
  status: AgentStatus;
  fleetStatus: FleetStatus;
  fleetReason: string | null;
}>(
  'agent-lock-for-status',
  `select a.name, a.status, f.status as "fleetStatus", f.status_reason as "fleetReason"
   from agents a, fleet f where a.id = $1 and a.deleted_at is null for no key update of a for share of f`,
);

/** Ids in order, so that pages of a long list neither repeat nor miss one. */
const selectCandidates = statement<{ id: AgentId }>(
  'agents-to-change',
  `select id from agents
   where deleted_at is null and status = any($1) and ($2::text is null or persona_id = $2)
     and id > coalesce($3::uuid, '${lowestId}')
   order by id limit $4`,
);

const countCandidates = statement<{ count: number }>(
  'agents-to-change-count',
  `select count(*)::int as count from agents
   where deleted_at is null and status = any($1) and ($2::text is null or persona_id = $2)`,
);

/** Agents changed in one transaction: short enough that nobody waits long for the feed. */
const chunkSize = 500;

/**
 * Applies a lifecycle command to one agent: Postgres first, then its schedule.
 * @throws {AgentNotFoundError} when there is no such agent
 * @throws {AgentTransitionError} when its status does not allow the command
 * @throws {FleetPausedError} when it would run and the fleet is paused
 */
export async function changeStatus(
  parts: StatusParts,
  id: AgentId,
  command: LifecycleCommand,
): Promise<void> {
  const { from, to } = transitions[command];
  const changed = await apply(parts, [id], command, async (sql) => {
    // Locked before it is looked at, so that a refusal tells of the very status that stood in the way.
    const [agent] = await sql.rows(lockOne, [id]);
    if (agent === undefined) throw new AgentNotFoundError(id);
    if (agent.status === to) return;
    if (!from.includes(agent.status)) throw new AgentTransitionError(agent.name, agent.status, command, from);
    if (to === 'running' && agent.fleetStatus === 'paused') throw new FleetPausedError(agent.fleetReason);
  });
  await syncSchedules(parts.database, parts.schedules, changed);
}

/**
 * Applies a lifecycle command to every agent that it applies to, or to those of one persona, in chunks: cut off and
 * called again, it goes on with those that are left. While the schedules of one chunk are set in Redis, the next one
 * changes in Postgres.
 * @returns how many agents changed
 */
export async function changeStatusOfAll(
  parts: StatusParts,
  command: LifecycleCommand,
  personaId: string | null,
  onProgress: OnProgress = () => undefined,
): Promise<number> {
  const [counted] = await parts.database.rows(countCandidates, [transitions[command].from, personaId]);
  const total = counted?.count ?? 0;
  let changed = 0;
  let done = 0;
  let committed: Chunk = { looked: 0, changed: [] };
  const finish = async (chunk: Chunk): Promise<void> => {
    await syncSchedules(parts.database, parts.schedules, chunk.changed, total);
    changed += chunk.changed.length;
    done += chunk.looked;
    if (chunk.looked > 0) onProgress({ done, total: Math.max(total, done) });
  };
  for await (const ids of candidates(parts.database, command, personaId)) {
    const applying = apply(parts, ids, command);
    await bothDone(applying, finish(committed));
    committed = { looked: ids.length, changed: await applying };
  }
  await finish(committed);
  return changed;
}

/** Some of the agents that a command may apply to, once they are changed in Postgres. */
interface Chunk {
  readonly looked: number;
  readonly changed: readonly AgentId[];
}

/** Ids of agents that a command may apply to, in chunks. */
async function* candidates(
  sql: Sql,
  command: LifecycleCommand,
  personaId: string | null,
): AsyncGenerator<readonly AgentId[]> {
  const { from } = transitions[command];
  for (let last: AgentId | null = null; ; ) {
    const rows: { id: AgentId }[] = await sql.rows(selectCandidates, [from, personaId, last, chunkSize]);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)?.id ?? null;
  }
}

/** Waits for both, also where one fails, so that nothing goes on behind the back of whoever is told of the failure. */
async function bothDone(one: Promise<unknown>, other: Promise<unknown>): Promise<void> {
  await Promise.allSettled([one, other]);
  await Promise.all([one, other]);
}

/**
 * Changes those of the agents that the command applies to; their schedules are still to be set.
 * @param check runs first in the same transaction; throws to refuse
 * @returns the agents that changed
 */
async function apply(
  parts: StatusParts,
  ids: readonly AgentId[],
  command: LifecycleCommand,
  check: (sql: Sql) => Promise<void> = async () => undefined,
): Promise<readonly AgentId[]> {
  const { from, to, activity, message } = transitions[command];
  return parts.activityLog.commit(async (sql) => {
    await check(sql);
    const agents = await sql.rows(changeStatuses, [ids, from, to]);
    return {
      result: agents.map(({ id }) => id),
      activities: agents.map((agent) => ({ agent, type: activity, message: `${agent.name} was ${message}` })),
    };
  });
}
