import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { clockMs, daysMs } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { type Answered, type AnsweredByPeople, answeredByPeople } from './answered-by-people.ts';
import { instantSql } from './sql-time.ts';

/**
 * The watch looks at a post just before its target and a quarter of an hour of fleet time after it: until then it knows of
 * answers alone, and to count these would flatter people.
 */
const knownAfterSeconds = 900;
/** By the clock: two passes of the watch. */
const watchMs = 60_000;

/** More posts than that in a window say no more. */
const mostPosts = 50_000;

/** A person was the first to answer, within the target: $1. */
const byPeopleSql = `coalesce(g.first_person_at <= g.posted_at + $1::float8 * interval '1 millisecond'
     and (g.first_agent_at is null or g.first_person_at <= g.first_agent_at), false)`;
/**
 * $1: the target in milliseconds of the clock; $2 and $3: posts whose target passed between the two. A post of which
 * nobody has looked since is left out, because whether a person answered is not known.
 */
const duePostsSql = `from gallery_posts g join people p on p.key = g.person
   where p.kind = 'person' and g.posted_at > ${instantSql('$2')} - $1::float8 * interval '1 millisecond'
     and g.posted_at <= ${instantSql('$3')} - $1::float8 * interval '1 millisecond'
     and (g.first_person_at is not null or g.first_agent_at is not null
       or g.checked_at >= g.posted_at + $1::float8 * interval '1 millisecond')`;

const selectDue = statement<{ category: string | null; byPeople: boolean }>(
  'director-due-posts',
  `select g.category, ${byPeopleSql} as "byPeople" ${duePostsSql}
   order by g.posted_at desc limit ${mostPosts}`,
  { category: 'text', byPeople: 'bool' },
);

/** $4: a day of fleet time, in milliseconds of the clock. */
const selectDays = statement<{ ago: number; posts: number; byPeople: number }>(
  'director-answered-by-day',
  `select floor((extract(epoch from ${instantSql('$3')} - g.posted_at) * 1000 - $1::float8) / $4::float8)::int as ago,
     count(*)::int as posts, (count(*) filter (where ${byPeopleSql}))::int as "byPeople" ${duePostsSql}
   group by 1 order by 1 desc`,
  { ago: 'int4', posts: 'int4', byPeople: 'int4' },
);

/** What people did on one day of fleet time. */
export interface AnsweredDay extends Answered {
  /** When the day ended, in milliseconds since the epoch. */
  readonly until: EpochMs;
}

/**
 * How many posts people had answered first and within the target, of those whose target passed in the last so many
 * seconds of fleet time that the watch knows of.
 */
export async function measureHandover(
  sql: Sql,
  { settings, pace }: Direction,
  now: EpochMs,
  windowSeconds: number,
): Promise<AnsweredByPeople> {
  const targetMs = clockMs(settings.firstResponseTargetSeconds, pace);
  const until = knownUntil(now, pace);
  const rows = await sql.rows(selectDue, [targetMs, until - clockMs(windowSeconds, pace), until]);
  return answeredByPeople(rows);
}

/** The same for each of the last days of fleet time, oldest first; days without posts are missing. */
export async function measureDays(
  sql: Sql,
  { settings, pace }: Direction,
  now: EpochMs,
  days: number,
): Promise<readonly AnsweredDay[]> {
  const targetMs = clockMs(settings.firstResponseTargetSeconds, pace);
  const dayMs = daysMs(1, pace);
  const until = knownUntil(now, pace);
  const rows = await sql.rows(selectDays, [targetMs, until - days * dayMs, until, dayMs]);
  return rows.map(({ ago, posts, byPeople }) => ({ until: until - ago * dayMs, posts, byPeople }));
}

function knownUntil(now: EpochMs, pace: number): EpochMs {
  return now - clockMs(knownAfterSeconds, pace) - watchMs;
}
