import type { PeopleSummary } from '../api/people.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { utcDay } from '../limits/day.ts';
import { daysMs, fleetSeconds } from '../rhythm/fleet-time.ts';
import { newcomerDays } from './newcomers.ts';

/** Days over which agents' comments are counted. */
const commentDays = 28;

/** Whoever was deleted and came back was randomised before this row was made, and is a newcomer no more. */
const selectNewcomers = statement<{
  newcomers: number;
  answered: number;
  waiting: number;
  medianMs: number | null;
  byPeople: number;
  byAgents: number;
  cameBack: number;
}>(
  'people-summary',
  `with received as (
     select least(g.first_person_at, g.first_agent_at) as at, g.gone_at,
       g.first_person_at <= coalesce(g.first_agent_at, 'infinity') as by_person,
       p.second_post_at is not null as came_back, p.first_post_at
     from people p left join gallery_posts g on g.item_id = p.first_post_id
     where p.arm = 'treatment' and p.kind = 'person' and p.first_post_at > $1 and p.randomised_at >= p.first_seen_at
   )
   select count(*)::int as newcomers, count(at)::int as answered,
     (count(*) filter (where at is null and gone_at is null))::int as waiting,
     percentile_cont(0.5) within group (order by (extract(epoch from at - first_post_at) * 1000)::float8)
       filter (where at is not null) as "medianMs",
     (count(*) filter (where by_person))::int as "byPeople",
     (count(*) filter (where at is not null and by_person is not true))::int as "byAgents",
     (count(*) filter (where came_back))::int as "cameBack"
   from received`,
  {
    newcomers: 'int4',
    answered: 'int4',
    waiting: 'int4',
    medianMs: 'float8',
    byPeople: 'int4',
    byAgents: 'int4',
    cameBack: 'int4',
  },
);

const selectComments = statement<{ toPeople: number; all: number }>(
  'people-share-of-comments',
  `select (select count(*)::int from attention where kind <> 'like' and person is not null and at >= $1::date::timestamp at time zone 'UTC')
       as "toPeople",
     (select coalesce(sum(comments), 0)::int from daily_usage where day >= $1::date) as all`,
  { toPeople: 'int4', all: 'int4' },
);

/** How newcomers of the last 30 days were received, and which share of agents' comments goes to people. */
export async function peopleSummary(
  sql: Sql,
  { now, pace }: { readonly now: EpochMs; readonly pace: number },
): Promise<PeopleSummary> {
  const since = new Date(now - daysMs(newcomerDays, pace)).toISOString();
  const [newcomers] = await sql.rows(selectNewcomers, [since]);
  const [comments] = await sql.rows(selectComments, [utcDay(now - commentDays * 86_400_000)]);
  const { medianMs, ...counts } = newcomers ?? noNewcomers;
  const { toPeople, all } = comments ?? { toPeople: 0, all: 0 };
  return {
    ...counts,
    medianFirstResponseSeconds: medianMs === null ? null : fleetSeconds(medianMs, pace),
    shareOfCommentsToPeople: all === 0 ? null : Math.min(1, toPeople / all),
  };
}

const noNewcomers = {
  newcomers: 0,
  answered: 0,
  waiting: 0,
  medianMs: null,
  byPeople: 0,
  byAgents: 0,
  cameBack: 0,
};
