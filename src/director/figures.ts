import type { DirectorFigures } from '../api/director.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { waitSecondsOf } from '../people/standing.ts';
import { daysMs } from '../rhythm/fleet-time.ts';
import { hoursInDay } from '../rhythm/multiplier.ts';
import { findDirection } from '../settings/director.ts';
import { type Answered, shareOf } from './answered-by-people.ts';
import { giniOf } from './attention-spread.ts';
import { directorHealth } from './health.ts';
import { measureDays, measureHandover } from './measure-handover.ts';
import { instantSql } from './sql-time.ts';

/** Days of fleet time in which somebody is a newcomer, and whose attention is compared. */
const newcomerDays = 30;
/** Days of fleet time of the curve that shows how people take over. */
const shownDays = 28;

/** Attention of agents by newcomer of the treatment arm, those without any included; $1: newcomers since. */
const selectExposures = statement<{ exposure: number }>(
  'director-exposures',
  `select (select count(*)::int from attention a where a.person = p.key and a.at > ${instantSql('$1')}) as exposure
   from people p where p.arm = 'treatment' and p.kind = 'person' and p.opted_out = 'no'
     and p.first_post_at > ${instantSql('$1')} limit 20000`,
  { exposure: 'int4' },
);

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
  const [{ lookedAt, waiting, late, oldestWaitSeconds, unmet, wishes }, measured, days, exposures] =
    await Promise.all([
      directorHealth(database, clock),
      measureHandover(database, direction, now, windowSeconds),
      measureDays(database, direction, now, shownDays),
      database.rows(selectExposures, [now - daysMs(newcomerDays, pace)]),
    ]);
  return {
    lookedAt: lookedAt === null ? null : new Date(lookedAt).toISOString(),
    waiting,
    late,
    oldestWaitSeconds,
    unmet,
    wishes,
    answeredByPeople: {
      windowSeconds,
      ...withShare(measured),
      days: days.map(({ until, ...counts }) => ({
        until: new Date(until).toISOString(),
        ...withShare(counts),
      })),
      categories: [...measured.categories].map(([category, own]) => ({ category, ...withShare(own) })),
    },
    waitSecondsByHour: Array.from({ length: hoursInDay }, (_, hour) => waitSecondsOf(hour, direction)),
    attentionGini: giniOf(exposures.map(({ exposure }) => exposure)),
  };
}

function withShare(counts: Answered) {
  return { posts: counts.posts, byPeople: counts.byPeople, share: shareOf(counts) };
}
