import type { ActivityLog } from '../activity/record.ts';
import type { ActivityType } from '../db/entities/activity.ts';
import type { FleetStatus } from '../db/entities/fleet.ts';
import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';

interface FleetTransition {
  readonly from: readonly FleetStatus[];
  readonly to: FleetStatus;
}

/**
 * The states of the whole fleet, over those of its agents:
 *
 * - `running`: agents that run make their visits.
 * - `sleeping`: no visit begins until `sleepingUntil`; then `reconcile` wakes the fleet. FloImg Studio asks for it: the
 *   fleet's budget is used up, or requests come too fast.
 * - `paused`: no visit begins and no agent is started until an operator resumes or starts the fleet. An operator paused
 *   it, or FloImg Studio did, or FloImg Studio refuses the service token.
 *
 * An event in a state that the table does not list changes nothing.
 */
export const fleetTransitions = {
  pause: { from: ['running', 'sleeping'], to: 'paused' },
  resume: { from: ['paused', 'sleeping'], to: 'running' },
  sleep: { from: ['running', 'sleeping'], to: 'sleeping' },
  wake: { from: ['sleeping'], to: 'running' },
} as const satisfies Readonly<Record<string, FleetTransition>>;
export type FleetEvent = keyof typeof fleetTransitions;

/** A sleep that ends less than this later than the one that holds is no news. */
const sameSleepMs = 1_000;

interface FleetRow {
  readonly status: FleetStatus;
  readonly statusReason: string | null;
  readonly sleepingUntil: string | null;
}

const lockFleet = statement<FleetRow & { isSleepOver: boolean }>(
  'fleet-lock',
  `select status, status_reason as "statusReason", sleeping_until as "sleepingUntil",
     coalesce(sleeping_until <= now(), true) as "isSleepOver" from fleet for update`,
  { status: 'text', statusReason: 'text', sleepingUntil: 'timestamptz', isSleepOver: 'bool' },
);

const setStatus = statement(
  'fleet-set-status',
  // Whether FloImg takes the token again shows when visits ask it.
  `update fleet set status = $1, status_reason = $2, sleeping_until = $3, updated_at = now(),
     token_refusal = case when $1 = 'running' then null else token_refusal end`,
);

/** The fleet's locked row where the event applies to it; undefined where the event changes nothing. */
async function lockedFor(
  sql: Sql,
  event: FleetEvent,
): Promise<(FleetRow & { isSleepOver: boolean }) | undefined> {
  const [fleet] = await sql.rows(lockFleet, []);
  const from: readonly FleetStatus[] = fleetTransitions[event].from;
  return fleet !== undefined && from.includes(fleet.status) ? fleet : undefined;
}

async function enter(
  sql: Sql,
  event: FleetEvent,
  reason: string | null = null,
  until: EpochMs | null = null,
): Promise<void> {
  const { to } = fleetTransitions[event];
  await sql.rows(setStatus, [to, reason, until === null ? null : new Date(until)]);
}

const nothing = { result: false, activities: [] };

/**
 * Lets the whole fleet sleep. A longer sleep that holds goes on. A sleep for the same reason is only made longer,
 * without an activity: the many visits that were under way when the first one met a limit all report the same.
 */
export async function sleepFleet(
  log: ActivityLog,
  { until, reason }: { readonly until: EpochMs; readonly reason: string },
): Promise<void> {
  await log.commit(async (sql) => {
    const fleet = await lockedFor(sql, 'sleep');
    if (fleet === undefined) return nothing;
    const known = fleet.sleepingUntil === null ? 0 : epochMsOf(fleet.sleepingUntil);
    if (known > until - sameSleepMs) return nothing;
    await enter(sql, 'sleep', reason, until);
    const message = `The fleet sleeps until ${new Date(until).toISOString()}: ${reason}`;
    const isNews = fleet.status !== 'sleeping' || fleet.statusReason !== reason;
    return { result: true, activities: isNews ? [{ agent: null, type: 'sleeping', message }] : [] };
  });
}

/** Ends a sleep whose time is over. True when there was one. */
export async function wakeFleet(log: ActivityLog): Promise<boolean> {
  return log.commit(async (sql) => {
    const fleet = await lockedFor(sql, 'wake');
    if (fleet?.isSleepOver !== true) return nothing;
    await enter(sql, 'wake');
    return {
      result: true,
      activities: [{ agent: null, type: 'resumed', message: 'The fleet is awake again' }],
    };
  });
}

/** Pauses the whole fleet until a person resumes it; a fleet that is paused already keeps its reason. */
export async function pauseFleet(
  log: ActivityLog,
  { reason, type }: { readonly reason: string; readonly type: Extract<ActivityType, 'paused' | 'error'> },
): Promise<void> {
  await change(log, 'pause', { reason, type, message: `The fleet is paused: ${reason}` });
}

/** As {@link pauseFleet}, by an operator. */
export async function pauseFleetByOperator(log: ActivityLog): Promise<void> {
  const reason = 'an operator paused the fleet';
  await change(log, 'pause', { reason, type: 'paused', message: 'The fleet was paused by an operator' });
}

/** Ends a pause or a sleep, by an operator. */
export async function resumeFleetByOperator(log: ActivityLog): Promise<void> {
  const message = 'The fleet was resumed by an operator';
  await change(log, 'resume', { reason: null, type: 'resumed', message });
}

async function change(
  log: ActivityLog,
  event: FleetEvent,
  news: { readonly reason: string | null; readonly type: ActivityType; readonly message: string },
): Promise<void> {
  const { reason, type, message } = news;
  await log.commit(async (sql) => {
    if ((await lockedFor(sql, event)) === undefined) return nothing;
    await enter(sql, event, reason);
    return { result: true, activities: [{ agent: null, type, message }] };
  });
}
