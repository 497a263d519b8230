import type { DirectorFigures } from '../api/director.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { daysMs, fleetSeconds } from '../rhythm/fleet-time.ts';
import { findDirection } from '../settings/director.ts';
import { type Answered, shareOf } from './answered-by-people.ts';
import { giniOf } from './attention-spread.ts';
import { measureHandover } from './measure-handover.ts';
import { waitsByHour } from './observed-waits.ts';
import { directorProgress } from './progress.ts';
import { instantSql } from './sql-time.ts';
import { waitingPosts } from './waiting-posts.ts';

/** Days of fleet time in which somebody is a newcomer, and whose attention is compared. */
const newcomerDays = 30;

/** Attention of agents by newcomer of the treatment arm, those without any included; $1: newcomers since. */
const selectExposures = statement<{ exposure: number }>(
  'director-exposures',
  `select (select count(*)::int from attention a where a.person = p.key and a.at > ${instantSql('$1')}) as exposure
   from people p where p.arm = 'treatment' and p.kind = 'person' and p.opted_out = 'no'
     and p.first_post_at > ${instantSql('$1')} limit 20000`,
  { exposure: 'int4' },
);

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

/**
 * What the director goes by, and how it fares.
 * @param windowSeconds fleet time whose posts count for how people answer
 */
export async function directorFigures(
  { database, clock }: { readonly database: Sql; readonly clock: Clock },
  windowSeconds: number,
): Promise<DirectorFigures> {
  const now = clock.now();
  const direction = await findDirection(database);
  const { pace } = direction;
  const [progress, { posts }, counts, measured, waits, exposures] = await Promise.all([
    directorProgress(database),
    waitingPosts(database, direction, now, now),
    database.rows(countWishes, [now - daysMs(1, pace)]),
    measureHandover(database, direction, now, windowSeconds),
    waitsByHour(database, direction, now),
    database.rows(selectExposures, [now - daysMs(newcomerDays, pace)]),
  ]);
  const postedAt = posts.map((post) => post.postedAt);
  return {
    lookedAt: progress.lookedAt === null ? null : new Date(progress.lookedAt).toISOString(),
    waiting: posts.length,
    oldestWaitSeconds: posts.length === 0 ? null : fleetSeconds(now - Math.min(...postedAt), pace),
    unmet: progress.unmet,
    wishes: counts[0] ?? noWishes,
    answeredByPeople: {
      windowSeconds,
      ...withShare(measured),
      categories: [...measured.categories].map(([category, own]) => ({ category, ...withShare(own) })),
    },
    waitSecondsByHour: waits,
    attentionGini: giniOf(exposures.map(({ exposure }) => exposure)),
  };
}

function withShare(counts: Answered) {
  return { posts: counts.posts, byPeople: counts.byPeople, share: shareOf(counts) };
}
