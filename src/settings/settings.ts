import type { FleetLimits } from '../db/entities/fleet.ts';
import { type Database, type Sql, statement } from '../db/sql.ts';
import { afterCommit } from '../lib/after-commit.ts';
import { keysOf } from '../lib/records.ts';
import { reconcileJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';

/** What operators may change of the fleet; an absent field stays as it is. */
export interface SettingsChange {
  /** One factor on the whole fleet's speed; 1 is real time. */
  readonly pace?: number;
  readonly limits?: Partial<FleetLimits>;
}

const update = statement(
  'settings-change',
  `update fleet set pace = coalesce($1, pace), limits = limits || $2::jsonb, updated_at = now()`,
);

/**
 * What was said of a limit that is another one now: whoever meets the new one says so again. Its notices have the codes
 * `fleet-<measure>-<level>`.
 */
const forgetLimits = statement(
  'settings-forget-limits',
  `delete from daily_notices where subject = 'fleet' and code like any (
     select 'fleet-' || measure || '-%' from unnest($1::text[]) as measure)`,
);

const measureOf = {
  dailyActions: 'actions',
  dailyTokens: 'tokens',
  dailyCostUsd: 'costUsd',
} as const satisfies Readonly<Record<keyof FleetLimits, string>>;

const selectNewPace = statement<{ pace: number }>(
  'settings-new-pace',
  'select pace from fleet where pace <> scheduled_pace',
  { pace: 'float8' },
);

const setScheduledPace = statement(
  'settings-scheduled-pace',
  'update fleet set scheduled_pace = $1 where pace = $1',
);

/**
 * Changes pace and limits. A new pace reaches the schedules of running agents in the background, because rewriting
 * a hundred thousand of them takes half a minute.
 */
export async function changeSettings(
  { database, queues }: { readonly database: Database; readonly queues: Queues },
  { pace, limits = {} }: SettingsChange,
): Promise<void> {
  const measures = keysOf(measureOf)
    .filter((name) => limits[name] !== undefined)
    .map((name) => measureOf[name]);
  await database.transaction(async (sql) => {
    await sql.rows(update, [pace ?? null, JSON.stringify(limits)]);
    if (measures.length > 0) await sql.rows(forgetLimits, [measures]);
  });
  if (pace !== undefined) await afterCommit(enqueue(queues, reconcileJob, [{ data: {} }]));
}

/** The pace that the schedules still have to be set to; null where all of them have it. */
export async function newPace(sql: Sql): Promise<number | null> {
  const [row] = await sql.rows(selectNewPace, []);
  return row?.pace ?? null;
}

/** Notes that every schedule has the pace, unless it was changed meanwhile. */
export async function notePaceScheduled(sql: Sql, pace: number): Promise<void> {
  await sql.rows(setScheduledPace, [pace]);
}
