import type { ActivityLog } from '../activity/record.ts';
import type { ActivityType } from '../db/entities/activity.ts';
import type { FleetStatus } from '../db/entities/fleet.ts';
import { epochMsOf, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';

/** A sleep that ends less than this later than the one that holds is no news. */
const sameSleepMs = 1_000;

const lockFleet = statement<{
  status: FleetStatus;
  statusReason: string | null;
  sleepingUntil: string | null;
}>(
  'fleet-lock',
  'select status, status_reason as "statusReason", sleeping_until as "sleepingUntil" from fleet for update',
);

const setStatus = statement(
  'fleet-set-status',
  'update fleet set status = $1, status_reason = $2, sleeping_until = $3, updated_at = now()',
);

const wake = statement<{ status: string }>(
  'fleet-wake',
  `update fleet set status = 'running', status_reason = null, sleeping_until = null, updated_at = now()
   where status = 'sleeping' and sleeping_until <= now() returning status`,
);

/**
 * Lets the whole fleet sleep. A pause holds on, a longer sleep too; a sleep for the same reason is only made longer,
 * without another word, so that however many visits run into a limit at once, the feed tells it once.
 * @param reason without times in it, so that the same reason reads the same
 */
export async function sleepFleet(
  log: ActivityLog,
  { until, reason }: { readonly until: EpochMs; readonly reason: string },
): Promise<void> {
  await log.commit(async (sql) => {
    const [fleet] = await sql.rows(lockFleet, []);
    const known = fleet?.sleepingUntil == null ? 0 : epochMsOf(fleet.sleepingUntil);
    if (fleet === undefined || fleet.status === 'paused' || known > until - sameSleepMs)
      return { result: undefined, activities: [] };
    await sql.rows(setStatus, ['sleeping', reason, new Date(until)]);
    const message = `The fleet sleeps until ${new Date(until).toISOString()}: ${reason}`;
    const isNews = fleet.status !== 'sleeping' || fleet.statusReason !== reason;
    return { result: undefined, activities: isNews ? [{ agent: null, type: 'sleeping', message }] : [] };
  });
}

/** Pauses the whole fleet until a person resumes it; a fleet that is paused already keeps its reason. */
export async function pauseFleet(
  log: ActivityLog,
  { reason, type }: { readonly reason: string; readonly type: Extract<ActivityType, 'paused' | 'error'> },
): Promise<void> {
  await log.commit(async (sql) => {
    const [fleet] = await sql.rows(lockFleet, []);
    if (fleet === undefined || fleet.status === 'paused') return { result: undefined, activities: [] };
    await sql.rows(setStatus, ['paused', reason, null]);
    return {
      result: undefined,
      activities: [{ agent: null, type, message: `The fleet is paused: ${reason}` }],
    };
  });
}

/** Ends a sleep whose time is over. True when there was one. */
export async function wakeFleet(log: ActivityLog): Promise<boolean> {
  return log.commit(async (sql) => {
    const woken = await sql.rows(wake, []);
    const message = 'The fleet is awake again';
    return {
      result: woken.length > 0,
      activities: woken.map(() => ({ agent: null, type: 'resumed', message })),
    };
  });
}
