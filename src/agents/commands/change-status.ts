import type { ActivityLog } from '../../activity/record.ts';
import { appendingRows } from '../../activity/record.ts';
import type { PausedBy } from '../../api/agents.ts';
import type { AgentStatus } from '../../db/entities/agent.ts';
import type { FleetStatus } from '../../db/entities/fleet.ts';
import { type Database, type Sql, statement } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import { forEachBounded } from '../../lib/bounded.ts';
import { type AgentId, lowestId } from '../../lib/ids.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError, AgentTransitionError, FleetPausedError } from '../errors.ts';
import { type AgentCommand, transitions } from '../lifecycle.ts';
import { UnknownPersonaError } from '../profiles.ts';
import type { OnProgress } from '../progress.ts';
import { syncSchedules } from './sync-schedules.ts';

export interface StatusParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly schedules: TickSchedules;
}

export interface BulkStatusParts extends StatusParts {
  readonly personas: CurrentPersonas;
}

/**
 * The agents that a command applies to, changed, each with an activity where `$7`. Rows are locked in the order of ids, as every
 * command does, so that two commands never deadlock. The fleet's row is shared: while its big
 * switch is being turned off, nothing is turned into a running agent that the switch would miss. Rows are looked up one
 * by one (`any (array(…))`): the planner would rather read all agents for every chunk. The activities are made where
 * the agents are: to carry a million names to the process and back costs more than to insert them.
 */
const changeStatuses = statement<{ id: AgentId }>(
  'agents-change-status',
  `with wanted as (
     select a.id from agents a, fleet f
     where a.id = any($1) and a.status = any($2) and a.deleted_at is null
       and ($8::text is null or a.paused_by = $8) and ($3 <> 'running' or f.status <> 'paused')
     order by a.id for no key update of a for share of f
   ), changed as (
     update agents set status = $3, status_reason = null, paused_by = $6, sleeping_until = null, updated_at = now()
     where id = any (array(select id from wanted)) returning id, name
   ), ${appendingRows({
     rows: `select id as agent_id, name as agent_name, null::uuid as tick_id, $4::text as type,
              name || $5::text as message, '{}'::jsonb as metadata, id as place from changed where $7`,
     after: 'select count(*) from changed',
   })} select id from changed`,
  { id: 'uuid' },
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
  { name: 'text', status: 'text', fleetStatus: 'text', fleetReason: 'text' },
);

const shareFleet = statement<{ status: FleetStatus; reason: string | null }>(
  'fleet-share-for-status',
  'select status, status_reason as reason from fleet for share',
  { status: 'text', reason: 'text' },
);

/** Ids in order, so that pages of a long list neither repeat nor miss one. */
const selectCandidates = statement<{ id: AgentId }>(
  'agents-to-change',
  `select id from agents
   where deleted_at is null and status = any($1) and ($2::text is null or persona_id = $2)
     and ($5::text is null or paused_by = $5) and id > coalesce($3::uuid, '${lowestId}')
   order by id limit $4`,
  { id: 'uuid' },
);

const countCandidates = statement<{ count: number }>(
  'agents-to-change-count',
  `select count(*)::int as count from agents
   where deleted_at is null and status = any($1) and ($2::text is null or persona_id = $2)
     and ($3::text is null or paused_by = $3)`,
  { count: 'int4' },
);

const selectOfPersona = statement<{ id: AgentId }>(
  'agents-of-persona',
  'select id from agents where persona_id = $1 and deleted_at is null limit 1',
  { id: 'uuid' },
);

/** Agents changed in one transaction: short enough that nobody waits long for the feed. */
const chunkSize = 500;

/** One chunk that changes while the schedules of two are being set: then neither Postgres nor Redis waits. */
const chunksUnderWay = 3;

/**
 * Applies a lifecycle command to one agent: Postgres first, then its schedule.
 * @throws {AgentNotFoundError} when there is no such agent
 * @throws {AgentTransitionError} when its status does not allow the command
 * @throws {FleetPausedError} when it would run and the fleet is paused
 */
export async function changeStatus(parts: StatusParts, id: AgentId, command: AgentCommand): Promise<void> {
  const { from, to } = transitions[command];
  const changed = await parts.database.transaction(async (sql) => {
    // Locked before it is looked at, so that a refusal names the very status that stood in the way.
    const [agent] = await sql.rows(lockOne, [id]);
    if (agent === undefined) throw new AgentNotFoundError(id);
    if (agent.status === to) return [];
    if (!from.includes(agent.status)) throw new AgentTransitionError(agent.name, agent.status, command, from);
    if (to === 'running' && agent.fleetStatus === 'paused') throw new FleetPausedError(agent.fleetReason);
    return apply(sql, [id], { command, scope: 'one' });
  });
  parts.activityLog.announce(changed.length);
  await afterCommit(syncSchedules(parts.database, parts.schedules, changed));
}

/**
 * Applies a lifecycle command to every agent that it applies to, or to those of one persona, in chunks: interrupted and
 * called again, it goes on with those that are left. Resuming brings back what was paused together, and leaves alone whom
 * a person has paused one by one. The feed gets one line for all of them. While the schedules of some chunks are set in Redis, the next one
 * changes in Postgres; each chunk's schedules follow its own commit.
 * @returns how many agents changed
 * @throws {UnknownPersonaError} when the catalogue lacks the persona, and no agent is of it
 */
export async function changeStatusOfAll(
  parts: BulkStatusParts,
  command: AgentCommand,
  personaId: string | null,
  onProgress: OnProgress = () => undefined,
): Promise<number> {
  const { database, schedules, activityLog } = parts;
  if (personaId !== null) await assertPersona(parts, personaId);
  const change = { command, scope: 'all' } as const;
  const [counted] = await database.rows(countCandidates, [
    transitions[command].from,
    personaId,
    onlyPausedBy(change),
  ]);
  const total = counted?.count ?? 0;
  let changed = 0;
  let done = 0;
  async function* changedChunks(): AsyncGenerator<{
    readonly seen: number;
    readonly ids: readonly AgentId[];
  }> {
    for await (const candidateIds of candidates(database, change, personaId)) {
      const ids = await apply(database, candidateIds, change);
      changed += ids.length;
      yield { seen: candidateIds.length, ids };
    }
  }
  try {
    await forEachBounded(changedChunks(), chunksUnderWay, async ({ seen, ids }) => {
      await afterCommit(syncSchedules(database, schedules, ids, total));
      done += seen;
      onProgress({ done, total: Math.max(total, done) });
    });
  } finally {
    // What has changed before a failure has changed.
    await report(activityLog, { command, personaId, changed });
  }
  return changed;
}

/** One line of the feed for a command on many agents; none where nothing changed. */
export async function report(
  activityLog: ActivityLog,
  { command, personaId, changed }: { command: AgentCommand; personaId: string | null; changed: number },
): Promise<void> {
  if (changed === 0) return;
  const { activity, message } = transitions[command];
  const whose = personaId === null ? '' : ` of the persona ${personaId}`;
  const agents =
    changed === 1 ? `1 agent${whose} was` : `${changed.toLocaleString('en')} agents${whose} were`;
  await activityLog.commit(async () => ({
    result: undefined,
    activities: [
      {
        agent: null,
        type: activity,
        message: `${agents} ${message}`,
        metadata: { agents: changed, ...(personaId === null ? {} : { personaId }) },
      },
    ],
  }));
}

/** A persona that has left the catalogue still has its agents. */
async function assertPersona({ database, personas }: BulkStatusParts, personaId: string): Promise<void> {
  const known = personas.current().map(({ id }) => id);
  if (known.includes(personaId)) return;
  const [agent] = await database.rows(selectOfPersona, [personaId]);
  if (agent === undefined) throw new UnknownPersonaError(personaId, known);
}

/** Ids of agents that a command may apply to, in chunks. */
async function* candidates(
  sql: Sql,
  change: Change,
  personaId: string | null,
): AsyncGenerator<readonly AgentId[]> {
  const { from } = transitions[change.command];
  const pausedBy = onlyPausedBy(change);
  for (let last: AgentId | null = null; ; ) {
    const rows: { id: AgentId }[] = await sql.rows(selectCandidates, [
      from,
      personaId,
      last,
      chunkSize,
      pausedBy,
    ]);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)?.id ?? null;
  }
}

/** A command for one agent or for many. */
interface Change {
  readonly command: AgentCommand;
  /** One agent; some that a person has chosen; all of them, or those of a persona. */
  readonly scope: 'one' | 'selected' | 'all';
}

/** Whose pauses a command undoes; null for all of them. */
function onlyPausedBy({ command, scope }: Change): PausedBy | null {
  return command === 'resume' && scope === 'all' ? 'all' : null;
}

/** As a command on agents that a person has chosen: their schedules are still to be set. @returns those that changed */
export function applyToMany(
  sql: Sql,
  ids: readonly AgentId[],
  command: AgentCommand,
): Promise<readonly AgentId[]> {
  return apply(sql, ids, { command, scope: 'selected' });
}

/** Holds the fleet's state until the transaction ends. @throws {FleetPausedError} when the fleet is paused */
export async function assertFleetRuns(sql: Sql): Promise<void> {
  const [fleet] = await sql.rows(shareFleet, []);
  if (fleet?.status === 'paused') throw new FleetPausedError(fleet.reason);
}

/**
 * Changes those of the agents that the command applies to; their schedules are still to be set, and the feed's readers
 * to be notified.
 * @returns the agents that changed
 */
async function apply(sql: Sql, ids: readonly AgentId[], change: Change): Promise<readonly AgentId[]> {
  const { command, scope } = change;
  const { from, to, activity, message } = transitions[command];
  const pausedBy: PausedBy | null = to !== 'paused' ? null : scope === 'all' ? 'all' : 'person';
  const words = ` was ${message}`;
  const agents = await sql.rows(changeStatuses, [
    ids,
    from,
    to,
    activity,
    words,
    pausedBy,
    scope === 'one',
    onlyPausedBy(change),
  ]);
  return agents.map(({ id }) => id);
}
