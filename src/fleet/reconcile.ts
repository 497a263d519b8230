import { reconcileEveryMs } from '../../config/queues.ts';
import type { ActivityLog } from '../activity/record.ts';
import { type Database, statement } from '../db/sql.ts';
import { matchShare } from '../director/rest.ts';
import type { Clock } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import { purgeOldTexts } from '../mind/publishing/repetition.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { findDirection } from '../settings/director.ts';
import { closeTicksOfDeleted, resumeOpenTicks } from './open-ticks.ts';
import { inviteAgain, removeAgain } from './repair-accounts.ts';
import { type OnPage, repairSchedules, setBroken } from './repair-schedules.ts';
import { wakeFleet } from './status.ts';

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
  /** Those that lay further ahead than their rhythm allows. */
  readonly distantSchedules: number;
  readonly resumedTicks: number;
  readonly ticksOfDeleted: number;
  readonly pendingAccounts: number;
  readonly pendingRemovals: number;
}

/** Agents that can be looked at one by one in every pass. */
const agentsEveryPass = 100_000;

/** Names the lock that one pass holds; a second one that comes meanwhile does nothing. */
const reconcileLock = 7_160_003;

const tryLock = statement<{ locked: boolean }>(
  'reconcile-lock',
  `select pg_try_advisory_xact_lock(${reconcileLock}) as locked`,
  { locked: 'bool' },
);

/** The pass works on other connections; the one that holds the lock idles, and keeps it for this long at the most. */
const allowIdling = statement<{ set_config: string }>(
  'reconcile-idling',
  "select set_config('idle_in_transaction_session_timeout', '120s', true)",
  { set_config: 'text' },
);

const stillHere = statement<{ one: number }>('reconcile-still-here', 'select 1 as one', { one: 'int4' });

/**
 * Makes Redis match Postgres, whatever got lost between the two: a crash after a command's commit, a Redis that lost
 * its data, a schedule that BullMQ could not continue. Ends sleeps whose time is over, and has ticks resumed that
 * were left open. What is right already is not touched, because setting a schedule again would draw its next wake-up
 * again.
 * @returns null when another pass is under way
 */
export async function reconcile(parts: ReconcileParts): Promise<ReconcileResult | null> {
  return parts.database.transaction(async (sql) => {
    const [lock] = await sql.rows(tryLock, []);
    if (lock?.locked !== true) return null;
    await sql.rows(allowIdling, []);
    // To set a million schedules takes longer than the connection may idle.
    const result = await pass(parts, () => sql.rows(stillHere, []));
    if (Object.values(result).some((count) => count > 0))
      parts.logger.info('Redis was made to match Postgres', result);
    return result;
  });
}

async function pass(parts: ReconcileParts, onPage: OnPage): Promise<ReconcileResult> {
  const { activityLog } = parts;
  await purgeOldTexts(parts.database);
  // The director does it too; agents that were started meanwhile rest although it hangs.
  await matchShare(parts.database, (await findDirection(parts.database)).awakeShare);
  return {
    wokenFleet: Number(await wakeFleet(activityLog)),
    wokenAgents: await wakeAgents(activityLog),
    ...(await lookAtEachAgent(parts, onPage)),
    brokenSchedules: await setBroken(parts),
    ticksOfDeleted: await closeTicksOfDeleted(parts),
    pendingAccounts: await inviteAgain(parts),
    pendingRemovals: await removeAgain(parts),
  };
}

/** The part of a pass that costs the more the more agents there are: of many it is done not in every pass. */
async function lookAtEachAgent(
  parts: ReconcileParts,
  onPage: OnPage,
): Promise<
  Pick<ReconcileResult, 'missingSchedules' | 'orphanedSchedules' | 'distantSchedules' | 'resumedTicks'>
> {
  if (await parts.schedules.areChecked())
    return { missingSchedules: 0, orphanedSchedules: 0, distantSchedules: 0, resumedTicks: 0 };
  const { running, missing, distant, orphaned } = await repairSchedules(parts, onPage);
  const resumedTicks = await resumeOpenTicks(parts);
  const restMs = restAfterLooking(running);
  if (restMs > 0) await parts.schedules.noteChecked(restMs);
  return {
    missingSchedules: missing,
    orphanedSchedules: orphaned,
    distantSchedules: distant,
    resumedTicks,
  };
}

/**
 * Milliseconds in which the agents need not be looked at again one by one: none up to a hundred thousand, of which a
 * look takes a second of CPU, and nine passes of a million, so that the share of the machine stays the same. A little
 * less, so that the pass that is due then does not come too early.
 */
export function restAfterLooking(agents: number): number {
  return Math.max(0, (agents / agentsEveryPass - 1) * reconcileEveryMs - reconcileEveryMs / 2);
}

/** Agents woken in one transaction: short enough that nobody waits long for the feed. */
const chunkSize = 500;

const wake = statement<{ id: AgentId; name: string }>(
  'agents-wake',
  `update agents set sleeping_until = null, status_reason = null, updated_at = now()
   where id in (select id from agents where sleeping_until <= now() and status = 'running' and deleted_at is null
                order by id limit $1 for update skip locked)
   returning id, name`,
  { id: 'uuid', name: 'text' },
);

/**
 * Ends the sleeps of agents whose time is over, with an activity each. Visits do not wait for this: an ended sleep keeps
 * nobody from a visit.
 */
async function wakeAgents(log: ActivityLog): Promise<number> {
  for (let woken = 0; ; ) {
    const agents = await log.commit(async (sql) => {
      const rows = await sql.rows(wake, [chunkSize]);
      return {
        result: rows,
        activities: rows.map((agent) => ({
          agent,
          type: 'resumed',
          message: `${agent.name} is awake again`,
        })),
      };
    });
    woken += agents.length;
    if (agents.length < chunkSize) return woken;
  }
}
