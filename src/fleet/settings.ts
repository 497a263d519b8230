import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import type { FleetLimits } from '../db/entities/fleet.ts';
import { type Database, statement } from '../db/sql.ts';
import { reconcileJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { countRunning, runningPages } from './running-agents.ts';

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
  const together = await countRunning(database);
  let set = 0;
  for await (const ids of runningPages(database)) {
    await syncSchedules(database, schedules, ids, together);
    set += ids.length;
  }
  await database.rows(recordPace, [paces.pace]);
  return set;
}
