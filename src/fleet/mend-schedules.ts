import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import { type Database, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { type AgentId, isId } from '../lib/ids.ts';
import type { TickSchedules } from '../queue/schedules.ts';

export interface ScheduleParts {
  readonly database: Database;
  readonly schedules: TickSchedules;
  readonly clock: Clock;
}

const pageSize = 1000;

/** A tick is overdue for this long at the most while workers are merely busy handing over; then its job is looked for. */
const overdueMs = 60_000;

const selectRunning = statement<{ id: AgentId }>(
  'reconcile-running',
  `select id from agents where status = 'running' and deleted_at is null and ($1::uuid is null or id > $1)
   order by id limit $2`,
);

const selectResting = statement<{ id: AgentId; known: boolean }>(
  'reconcile-resting',
  `select wanted.id, a.id is not null as known from unnest($1::uuid[]) as wanted (id) left join agents a using (id)
   where a.id is null or a.status <> 'running' or a.deleted_at is not null`,
);

/** Where Redis and Postgres do not agree, and nobody has mended it yet. */
export interface ScheduleFaults {
  /** Agents that run. */
  readonly running: number;
  /** Those of them without a schedule. */
  readonly missing: number;
  /** Schedules of agents that do not run, and of nobody. */
  readonly orphaned: number;
  /** Schedules whose chain of ticks has broken off. */
  readonly broken: number;
}

/** Looks for what {@link setMissing}, {@link removeOrphaned} and {@link setBroken} would mend, and mends nothing. */
export async function findScheduleFaults(parts: ScheduleParts): Promise<ScheduleFaults> {
  const found = { running: 0, missing: 0, orphaned: 0, broken: (await brokenOff(parts)).length };
  for await (const { ids, missing } of runningAgents(parts)) {
    found.running += ids.length;
    found.missing += missing.length;
  }
  for await (const { resting, nobodys } of orphans(parts)) found.orphaned += resting.length + nobodys.length;
  return found;
}

/** Sets the schedules of running agents that have none; their first ticks are spread out. */
export async function setMissing(parts: ScheduleParts): Promise<number> {
  let mended = 0;
  for await (const { missing } of runningAgents(parts)) {
    await syncSchedules(parts.database, parts.schedules, missing);
    mended += missing.length;
  }
  return mended;
}

/** Removes schedules of agents that do not run, and of nobody. */
export async function removeOrphaned(parts: ScheduleParts): Promise<number> {
  let mended = 0;
  for await (const { resting, nobodys } of orphans(parts)) {
    // Looks again under the lock of the agent's row: it may have been started since.
    await syncSchedules(parts.database, parts.schedules, resting);
    await parts.schedules.remove(nobodys);
    mended += resting.length + nobodys.length;
  }
  return mended;
}

/** Sets schedules again whose chain of ticks has broken off. */
export async function setBroken(parts: ScheduleParts): Promise<number> {
  const broken = await brokenOff(parts);
  await syncSchedules(parts.database, parts.schedules, broken);
  return broken.length;
}

/** The agents that run, in pages, and those of each that have no schedule. */
async function* runningAgents({ database, schedules }: ScheduleParts): AsyncGenerator<{
  readonly ids: readonly AgentId[];
  readonly missing: readonly AgentId[];
}> {
  for (let last: AgentId | null = null; ; ) {
    const ids: AgentId[] = (await database.rows(selectRunning, [last, pageSize])).map(({ id }) => id);
    const nextTicks = await schedules.nextTicks(ids);
    yield { ids, missing: ids.filter((id) => nextTicks.get(id) === null) };
    last = ids.at(-1) ?? null;
    if (ids.length < pageSize) return;
  }
}

/** Schedules that nobody needs, in pages: of agents that do not run, and of no agent at all. */
async function* orphans({ database, schedules }: ScheduleParts): AsyncGenerator<{
  readonly resting: readonly AgentId[];
  readonly nobodys: readonly string[];
}> {
  for await (const names of schedules.pages()) {
    const found = await database.rows(selectResting, [names.filter((name) => isId<'agent'>(name))]);
    const strangers = found.flatMap(({ id, known }) => (known ? [] : [id]));
    yield {
      resting: found.flatMap(({ id, known }) => (known ? [id] : [])),
      nobodys: [...names.filter((name) => !isId<'agent'>(name)), ...strangers],
    };
  }
}

function brokenOff({ schedules, clock }: ScheduleParts): Promise<readonly AgentId[]> {
  return schedules.broken(clock.now() - overdueMs);
}
