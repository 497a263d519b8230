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

/** Sets the schedules of running agents that have none; their first ticks are spread out. */
export async function setMissing({ database, schedules }: ScheduleParts): Promise<number> {
  let mended = 0;
  for (let last: AgentId | null = null; ; ) {
    const ids: AgentId[] = (await database.rows(selectRunning, [last, pageSize])).map(({ id }) => id);
    const nextTicks = await schedules.nextTicks(ids);
    const missing = ids.filter((id) => nextTicks.get(id) === null);
    await syncSchedules(database, schedules, missing);
    mended += missing.length;
    last = ids.at(-1) ?? null;
    if (ids.length < pageSize) return mended;
  }
}

/** Removes schedules of agents that do not run, and of nobody. */
export async function removeOrphaned({ database, schedules }: ScheduleParts): Promise<number> {
  let mended = 0;
  for await (const names of schedules.pages()) {
    const resting = await database.rows(selectResting, [names.filter((name) => isId<'agent'>(name))]);
    const strangers = resting.flatMap(({ id, known }) => (known ? [] : [id]));
    const nobodys = [...names.filter((name) => !isId<'agent'>(name)), ...strangers];
    // Looks again under the lock of the agent's row: it may have been started since.
    const agents = resting.flatMap(({ id, known }) => (known ? [id] : []));
    await syncSchedules(database, schedules, agents);
    await schedules.remove(nobodys);
    mended += resting.length + nobodys.length - strangers.length;
  }
  return mended;
}

/** Sets schedules again whose chain of ticks has broken off. */
export async function setBroken({ database, schedules, clock }: ScheduleParts): Promise<number> {
  const broken = await schedules.broken(clock.now() - overdueMs);
  await syncSchedules(database, schedules, broken);
  return broken.length;
}
