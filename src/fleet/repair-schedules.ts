import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import { type Database, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { type AgentId, isId } from '../lib/ids.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { findDistant } from './distant-schedules.ts';
import { countRunning, runningPages } from './running-agents.ts';

export interface ScheduleParts {
  readonly database: Database;
  readonly schedules: TickSchedules;
  readonly clock: Clock;
}

/** A tick is overdue for this long at the most while workers are merely busy handing over; then its job is looked for. */
const overdueMs = 60_000;

/**
 * Schedules that were lost count as so many that are started: nobody waits to see their agents act, and the visits of
 * those that would act at once take the machine away from setting the others.
 */
const calmness = 10;

const selectResting = statement<{ id: AgentId; known: boolean }>(
  'reconcile-resting',
  `select wanted.id, a.id is not null as known from unnest($1::uuid[]) as wanted (id) left join agents a using (id)
   where a.id is null or a.status <> 'running' or a.deleted_at is not null`,
  { id: 'uuid', known: 'bool' },
);

/** Where Redis and Postgres do not agree, and nobody has repaired it yet. */
export interface ScheduleFaults {
  /** Agents that run. */
  readonly running: number;
  /** Those of them without a schedule. */
  readonly missing: number;
  /** Schedules of agents that do not run, and of nobody. */
  readonly orphaned: number;
  /** Schedules whose chain of ticks has broken off. */
  readonly broken: number;
  /** Schedules that lie further ahead than their rhythm allows. */
  readonly distant: number;
}

/** Looks for what {@link repairSchedules} and {@link setBroken} would repair, and repairs nothing. */
export async function findScheduleFaults(parts: ScheduleParts): Promise<ScheduleFaults> {
  const found = { running: 0, missing: 0, orphaned: 0, distant: 0, broken: (await brokenOff(parts)).length };
  for await (const { ids, missing, distant } of lookedUp(parts)) {
    found.distant += distant.length;
    found.running += ids.length;
    found.missing += missing.length;
  }
  for await (const { resting, nobodys } of orphans(parts)) found.orphaned += resting.length + nobodys.length;
  return found;
}

export interface Repaired {
  /** Agents that run. */
  readonly running: number;
  /** Schedules that were set. */
  readonly missing: number;
  /** Schedules that lay too far ahead and were set again. */
  readonly distant: number;
  /** Schedules that were removed. */
  readonly orphaned: number;
}

/** Called now and then, because repairing a million schedules takes minutes. */
export type OnPage = () => Promise<unknown>;

/**
 * Makes the schedules match the agents that run: sets those that are missing, their first ticks spread out, and removes
 * those that nobody needs. Where every agent that runs has a schedule, and there are no more schedules than such
 * agents, none is orphaned: so schedules are searched for what nobody needs only where there are too many.
 */
export async function repairSchedules(
  parts: ScheduleParts,
  onPage: OnPage = async () => undefined,
): Promise<Repaired> {
  const { running, missing, distant } = await setMissing(parts, onPage);
  const orphaned = (await areTooMany(parts, running)) ? await removeOrphaned(parts, onPage) : 0;
  return { running, missing, distant, orphaned };
}

/**
 * True where there are more schedules than agents that run. While many are being started there seem to be more than ran
 * when the pass looked; so agents are counted once more, after the schedules, which only follow them.
 */
async function areTooMany({ database, schedules }: ScheduleParts, running: number): Promise<boolean> {
  const scheduled = await schedules.count();
  return scheduled > running && scheduled > (await countRunning(database));
}

async function setMissing(parts: ScheduleParts, onPage: OnPage): Promise<Omit<Repaired, 'orphaned'>> {
  const { database, schedules } = parts;
  let running = 0;
  let repaired = 0;
  let reset = 0;
  let lacking = 0;
  for await (const { ids, missing, distant } of lookedUp(parts)) {
    if (missing.length > 0 && repaired === 0)
      lacking = (await countRunning(database)) - (await schedules.count());
    await syncSchedules(database, schedules, missing, Math.max(lacking, missing.length) * calmness);
    await syncSchedules(database, schedules, distant, distant.length * calmness);
    running += ids.length;
    reset += distant.length;
    repaired += missing.length;
    await onPage();
  }
  return { running, missing: repaired, distant: reset };
}

async function removeOrphaned(parts: ScheduleParts, onPage: OnPage): Promise<number> {
  let repaired = 0;
  for await (const { resting, nobodys } of orphans(parts)) {
    // Looks again under the lock of the agent's row: it may have been started since.
    await syncSchedules(parts.database, parts.schedules, resting);
    await parts.schedules.remove(nobodys);
    repaired += resting.length + nobodys.length;
    await onPage();
  }
  return repaired;
}

/** Sets schedules again whose chain of ticks has broken off. */
export async function setBroken(parts: ScheduleParts): Promise<number> {
  const broken = await brokenOff(parts);
  await syncSchedules(parts.database, parts.schedules, broken);
  return broken.length;
}

/** The agents that run, in pages, and those of each that have no schedule, or one that lies too far ahead. */
async function* lookedUp({ database, schedules }: ScheduleParts): AsyncGenerator<{
  readonly ids: readonly AgentId[];
  readonly missing: readonly AgentId[];
  readonly distant: readonly AgentId[];
}> {
  for await (const ids of runningPages(database)) {
    const nextTicks = await schedules.nextTicks(ids);
    const missing = ids.filter((id) => nextTicks.get(id) === null);
    yield { ids, missing, distant: await findDistant(database, nextTicks) };
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
