import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { longestWaitFactor } from '../people/standing.ts';
import { clockMs } from '../rhythm/fleet-time.ts';
import type { DirectorSettings } from '../settings/director.ts';
import { instantSql } from './sql-time.ts';

/** In fleet time: so much later than anybody is ever left to wait for people, a post counts as late. */
const graceSeconds = 3_600;
const hourSeconds = 3_600;
/** Late posts that agents come to an hour of fleet time: of a small fleet, and of each ten agents of a large one. */
const fewestAnHour = 10;
const agentsForOneMore = 10;

type Target = Pick<DirectorSettings, 'firstResponseTargetSeconds'>;

/**
 * Posts made before this instant are late: the fleet was not there in time, because it is new, was out, or was asleep.
 * They are caught up with a few an hour, the newest first: dozens of answers at once to posts of the whole week would be
 * noticed, and who posted an hour ago may still look.
 */
export function lateBefore(now: EpochMs, { firstResponseTargetSeconds }: Target, pace: number): EpochMs {
  return now - clockMs(longestWaitFactor * firstResponseTargetSeconds + graceSeconds, pace);
}

/**
 * How many late posts may get an agent at this look.
 * @param caughtUp wishes for late posts within the last hour of fleet time
 */
export function catchUpNow({
  agents,
  caughtUp,
  nextLookMs,
  pace,
}: {
  readonly agents: number;
  readonly caughtUp: number;
  readonly nextLookMs: number;
  readonly pace: number;
}): number {
  const anHour = catchUpAnHour(agents);
  // Spread over the hour, and not all of them as it begins.
  const aLook = Math.ceil((anHour * nextLookMs) / clockMs(hourSeconds, pace));
  return Math.max(0, Math.min(anHour - caughtUp, aLook));
}

/** Late posts that so many agents catch up with in an hour of fleet time. */
export function catchUpAnHour(agents: number): number {
  return Math.max(fewestAnHour, Math.floor(agents / agentsForOneMore));
}

/** $1: wishes from then on; $2: milliseconds after which a post is late. */
const countCaughtUp = statement<{ wishes: number }>(
  'director-caught-up',
  `select count(*)::int as wishes from wishes w join gallery_posts g on g.item_id = w.item_id
   where w.created_at > ${instantSql('$1')} and w.created_at - g.posted_at > $2::float8 * interval '1 millisecond'`,
  { wishes: 'int4' },
);

/** How many wishes for late posts were given within the last hour of fleet time. */
export async function caughtUpLately(sql: Sql, now: EpochMs, target: Target, pace: number): Promise<number> {
  const lateAfterMs = now - lateBefore(now, target, pace);
  const [row] = await sql.rows(countCaughtUp, [now - clockMs(hourSeconds, pace), lateAfterMs]);
  return row?.wishes ?? 0;
}
