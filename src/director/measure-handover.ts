import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { clockMs } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { type AnsweredByPeople, answeredByPeople } from './answered-by-people.ts';
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

/**
 * $1: the target in milliseconds of the clock; $2 and $3: posts whose target passed between the two. A post of which
 * nobody has looked since is left out, because whether a person answered is not known.
 */
const selectDue = statement<{ category: string | null; byPeople: boolean }>(
  'director-due-posts',
  `select g.category, coalesce(g.first_person_at <= g.posted_at + $1::float8 * interval '1 millisecond'
     and (g.first_agent_at is null or g.first_person_at <= g.first_agent_at), false) as "byPeople"
   from gallery_posts g join people p on p.key = g.person
   where p.kind = 'person' and g.posted_at > ${instantSql('$2')} - $1::float8 * interval '1 millisecond'
     and g.posted_at <= ${instantSql('$3')} - $1::float8 * interval '1 millisecond'
     and (g.first_person_at is not null or g.first_agent_at is not null
       or g.checked_at >= g.posted_at + $1::float8 * interval '1 millisecond')
   order by g.posted_at desc limit ${mostPosts}`,
  { category: 'text', byPeople: 'bool' },
);

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
  const until = now - clockMs(knownAfterSeconds, pace) - watchMs;
  const rows = await sql.rows(selectDue, [targetMs, until - clockMs(windowSeconds, pace), until]);
  return answeredByPeople(rows);
}
