import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { daysMs, fleetSeconds } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { learntWaits } from './people-first.ts';
import { instantSql, msSql } from './sql-time.ts';

/** What is learnt is learnt from the posts of so many days of fleet time, the latest first. */
const learningDays = 28;
const mostPosts = 20_000;

/** $1: posts from then on. A post that was never looked at again says nothing. */
const selectWaits = statement<{ postedAt: number; personAt: number | null; otherAt: number | null }>(
  'director-observed-waits',
  `select ${msSql('g.posted_at')} as "postedAt", ${msSql('g.first_person_at')} as "personAt",
     ${msSql('coalesce(g.first_agent_at, g.gone_at, g.checked_at)')} as "otherAt"
   from gallery_posts g where g.posted_at > ${instantSql('$1')} order by g.posted_at desc limit ${mostPosts}`,
  { postedAt: 'float8', personAt: 'float8', otherAt: 'float8' },
);

/** How long posts of each hour of the day (UTC) wait for people, in seconds of fleet time: see {@link learntWaits}. */
export async function waitsByHour(
  sql: Sql,
  { settings, pace }: Direction,
  now: EpochMs,
): Promise<readonly number[]> {
  const rows = await sql.rows(selectWaits, [now - daysMs(learningDays, pace)]);
  const observed = rows.flatMap(({ postedAt, personAt, otherAt }) => {
    const byPerson = personAt !== null && (otherAt === null || personAt <= otherAt);
    const endedAt = byPerson ? personAt : otherAt;
    if (endedAt === null) return [];
    const seconds = fleetSeconds(Math.max(0, endedAt - postedAt), pace);
    const end: 'person' | 'other' = byPerson ? 'person' : 'other';
    return [{ hour: new Date(postedAt).getUTCHours(), seconds, end }];
  });
  return learntWaits(observed, settings.firstResponseTargetSeconds);
}
