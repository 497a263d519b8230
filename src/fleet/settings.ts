import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import type { FleetLimits } from '../db/entities/fleet.ts';
import { type Database, statement } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';
import { reconcileJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';

/** What operators may change of the fleet; an absent field stays as it is. */
export interface SettingsChange {
  readonly pace?: number;
  readonly limits?: Partial<FleetLimits>;
}

const changeSettings = statement(
  'fleet-settings',
  `update fleet set pace = coalesce($1, pace), limits = limits || $2::jsonb, updated_at = now()`,
);

const selectPaces = statement<{ pace: number; scheduledPace: number }>(
  'fleet-paces',
  'select pace, scheduled_pace as "scheduledPace" from fleet',
);

const recordPace = statement('fleet-scheduled-pace', 'update fleet set scheduled_pace = $1 where pace = $1');

const selectRunning = statement<{ id: AgentId }>(
  'fleet-running-agents',
  `select id from agents where status = 'running' and deleted_at is null and ($1::uuid is null or id > $1)
   order by id limit 1000`,
);

/**
 * Changes pace and limits. A new pace reaches the schedules of running agents in the background, because rewriting
 * a hundred thousand of them takes half a minute.
 */
export async function changeFleetSettings(
  { database, queues }: { readonly database: Database; readonly queues: Queues },
  { pace, limits = {} }: SettingsChange,
): Promise<void> {
  await database.rows(changeSettings, [pace ?? null, JSON.stringify(limits)]);
  if (pace !== undefined) await enqueue(queues, reconcileJob, [{ data: {} }]);
}

/**
 * Brings the fleet's pace into every schedule, if that has not been done since it was changed. Cut off, it begins
 * again with the next pass.
 * @returns how many schedules were set
 */
export async function applyPace(database: Database, schedules: TickSchedules): Promise<number> {
  const [paces] = await database.rows(selectPaces, []);
  if (paces === undefined || paces.pace === paces.scheduledPace) return 0;
  let set = 0;
  for (let last: AgentId | null = null; ; ) {
    const rows: { id: AgentId }[] = await database.rows(selectRunning, [last]);
    if (rows.length === 0) break;
    const ids = rows.map(({ id }) => id);
    await syncSchedules(database, schedules, ids);
    set += ids.length;
    last = ids.at(-1) ?? null;
  }
  await database.rows(recordPace, [paces.pace]);
  return set;
}
