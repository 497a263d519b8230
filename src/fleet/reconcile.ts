import type { ActivityLog } from '../activity/record.ts';
import { type Database, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import { forgetOldTexts } from '../mind/repetition.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { inviteAgain, removeAgain } from './mend-accounts.ts';
import { removeOrphaned, setBroken, setMissing } from './mend-schedules.ts';
import { carryOnOpenTicks, closeTicksOfDeleted } from './open-ticks.ts';
import { wakeFleet } from './pauses.ts';
import { wakeAgents } from './wake-agents.ts';

export interface ReconcileParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly schedules: TickSchedules;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What a pass had to do; all zeros when all was well. */
export interface ReconcileResult {
  /** 1 when the whole fleet's sleep was over. */
  readonly wokenFleet: number;
  readonly wokenAgents: number;
  readonly missingSchedules: number;
  readonly orphanedSchedules: number;
  readonly brokenSchedules: number;
  readonly carriedOnTicks: number;
  readonly ticksOfDeleted: number;
  readonly pendingAccounts: number;
  readonly pendingRemovals: number;
}

/** Names the lock that one pass holds; a second one that comes meanwhile does nothing. */
const reconcileLock = 7_160_003;

const tryLock = statement<{ locked: boolean }>(
  'reconcile-lock',
  `select pg_try_advisory_xact_lock(${reconcileLock}) as locked`,
);

/** The pass works on other connections; the one that holds the lock idles, and keeps it for this long at the most. */
const allowIdling = statement(
  'reconcile-idling',
  "select set_config('idle_in_transaction_session_timeout', '120s', true)",
);

/**
 * Makes Redis match Postgres, whatever got lost between the two: a crash after a command's commit, a Redis that lost
 * its data, a schedule that BullMQ could not continue. Ends sleeps whose time is over, and has ticks carried on that
 * were left open. What is right already is not touched, because setting a schedule again would draw its next wake-up
 * anew.
 * @returns null when another pass is under way
 */
export async function reconcile(parts: ReconcileParts): Promise<ReconcileResult | null> {
  return parts.database.transaction(async (sql) => {
    const [lock] = await sql.rows(tryLock, []);
    if (lock?.locked !== true) return null;
    await sql.rows(allowIdling, []);
    const result = await pass(parts);
    if (Object.values(result).some((count) => count > 0))
      parts.logger.info('Redis was made to match Postgres', result);
    return result;
  });
}

async function pass(parts: ReconcileParts): Promise<ReconcileResult> {
  const { activityLog } = parts;
  await forgetOldTexts(parts.database);
  return {
    wokenFleet: Number(await wakeFleet(activityLog)),
    wokenAgents: await wakeAgents(activityLog),
    missingSchedules: await setMissing(parts),
    orphanedSchedules: await removeOrphaned(parts),
    brokenSchedules: await setBroken(parts),
    carriedOnTicks: await carryOnOpenTicks(parts),
    ticksOfDeleted: await closeTicksOfDeleted(parts),
    pendingAccounts: await inviteAgain(parts),
    pendingRemovals: await removeAgain(parts),
  };
}
