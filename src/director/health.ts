import type { DirectorFigures } from '../api/director.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import { daysMs, fleetSeconds } from '../rhythm/fleet-time.ts';
import { type DirectorMode, findDirection } from '../settings/director.ts';
import { lateBefore } from './catch-up.ts';
import { directorProgress } from './progress.ts';
import { instantSql } from './sql-time.ts';
import { waitingPosts } from './waiting-posts.ts';

const countWishes = statement<DirectorFigures['wishes']>(
  'director-wish-counts',
  `select count(*) filter (where status = 'open')::int as open,
     count(*) filter (where status = 'suggested')::int as suggested,
     count(*) filter (where status = 'carried-out')::int as "carriedOut",
     count(*) filter (where status = 'expired')::int as expired,
     count(*) filter (where status = 'dropped')::int as dropped
   from wishes where created_at > ${instantSql('$1')} or status in ('open', 'suggested')`,
  { open: 'int4', suggested: 'int4', carriedOut: 'int4', expired: 'int4', dropped: 'int4' },
);

const noWishes = { open: 0, suggested: 0, carriedOut: 0, expired: 0, dropped: 0 };

/** Whether the director does its work. */
export interface DirectorHealth
  extends Pick<DirectorFigures, 'waiting' | 'late' | 'oldestWaitSeconds' | 'unmet' | 'wishes'> {
  readonly mode: DirectorMode;
  /** Of the agents: those that may be awake. */
  readonly share: number;
  /** Null before the first look. */
  readonly lookedAt: EpochMs | null;
}

export async function directorHealth(sql: Sql, clock: Clock): Promise<DirectorHealth> {
  const now = clock.now();
  const direction = await findDirection(sql);
  const { pace, settings, awakeShare } = direction;
  const [{ lookedAt, unmet }, { posts }, counts] = await Promise.all([
    directorProgress(sql),
    waitingPosts(sql, direction, now, now),
    sql.rows(countWishes, [now - daysMs(1, pace)]),
  ]);
  const lateFrom = lateBefore(now, settings, pace);
  const oldest = posts.reduce((earliest, { postedAt }) => Math.min(earliest, postedAt), now);
  return {
    mode: settings.mode,
    share: awakeShare,
    lookedAt,
    unmet,
    waiting: posts.length,
    late: posts.filter(({ postedAt }) => postedAt < lateFrom).length,
    oldestWaitSeconds: posts.length === 0 ? null : fleetSeconds(now - oldest, pace),
    wishes: counts[0] ?? noWishes,
  };
}
