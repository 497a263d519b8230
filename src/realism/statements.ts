import type { ActionKind } from '../actions/index.ts';
import { statement } from '../db/sql.ts';
import type { Utterance } from './facts.ts';
import { enoughGaps } from './figures.ts';

// Every statement takes $1 and $2, the span in milliseconds since the epoch, and $3, the share of agents to look at
// in 65,536ths. Agents are chosen by a hash of their id, so that all statements look at the same ones.
const sample = `sample as materialized (
  select id, username, activity_schedule ->> 'timezone' as timezone from agents
  where deleted_at is null and hashtextextended(id::text, 0) & 65535 < $3::int
)`;

/**
 * Ids of actions begin with the time at which they were planned (UUID version 7), which spares an index on time. An
 * action may be settled long after that, where FloImg was away: a day is allowed for.
 */
const fromId = "(lpad(to_hex($1::bigint - 86400000), 12, '0') || repeat('0', 20))::uuid";
const settled =
  'a.settled_at >= to_timestamp($1::float8 / 1000) and a.settled_at <= to_timestamp($2::float8 / 1000)';

const deeds = `sample s join actions a
  on a.agent_id = s.id and a.id >= ${fromId} and a.status = 'confirmed' and ${settled}`;

const visits = 'sample s join ticks t on t.agent_id = s.id and t.slot between $1::bigint and $2::bigint';

/** A guess that costs next to nothing: what was done on the days that the span touches. */
export const selectActionCount = statement<{ actions: number }>(
  'realism-size',
  `select coalesce(sum(actions), 0)::float8 as actions from daily_action_counts
   where day >= (to_timestamp($1::float8 / 1000) at time zone 'UTC')::date
     and day <= (to_timestamp($2::float8 / 1000) at time zone 'UTC')::date`,
  { actions: 'float8' },
);

export const selectTimezones = statement<{ timezone: string }>(
  'realism-zones',
  "select distinct activity_schedule ->> 'timezone' as timezone from agents where deleted_at is null",
  { timezone: 'text' },
);

export const selectActivity = statement<{ actions: number; agents: number }>(
  'realism-activity',
  `with ${sample}, doers as (
     select s.id, count(*)::int as actions from ${deeds} group by s.id
   ), visitors as (
     select s.id from ${visits} group by s.id
   )
   select coalesce(actions, 0) as actions, count(*)::int as agents
   from visitors full join doers using (id) group by 1`,
  { actions: 'int4', agents: 'int4' },
);

/** $4: the offsets of time zones from UTC, each with the span of time in which it holds; all in milliseconds. */
export const selectHours = statement<{ kind: ActionKind; hour: number; actions: number }>(
  'realism-hours',
  `with ${sample}, timed as (
     select a.kind, s.timezone, extract(epoch from a.settled_at)::float8 * 1000 as at from ${deeds}
   )
   select t.kind, (floor((t.at + z."offsetMs") / 3600000)::bigint % 24)::int as hour, count(*)::int as actions
   from timed t join jsonb_to_recordset($4::jsonb) as z (timezone text, "from" float8, until float8, "offsetMs" float8)
     on z.timezone = t.timezone and t.at >= z."from" and t.at < z.until
   group by 1, 2`,
  { kind: 'text', hour: 'int4', actions: 'int4' },
);

export const selectGaps = statement<{ agents: number; burstiness: number | null; first: number | null }>(
  'realism-gaps',
  `with ${sample}, gaps as (
     select s.id, t.slot, t.slot - lag(t.slot) over (partition by s.id order by t.slot) as gap from ${visits}
   ), per_agent as (
     select min(slot) as first, count(gap) as gaps, avg(gap::float8) as mean, stddev_pop(gap::float8) as deviation
     from gaps group by id
   )
   select count(*) filter (where gaps >= ${enoughGaps})::int as agents, min(first)::float8 as first,
          avg((deviation - mean) / (deviation + mean)) filter (where gaps >= ${enoughGaps}) as burstiness
   from per_agent`,
  { agents: 'int4', first: 'float8', burstiness: 'float8' },
);

export const selectLinks = statement<{ total: number; mutual: number }>(
  'realism-links',
  `with ${sample}, named as (
     select s.id, a.target_author from ${deeds} where a.target_author is not null group by 1, 2
   ), links as materialized (
     select n.id as "from", other.id as "to"
     from named n join sample other on other.username = n.target_author where other.id <> n.id
   )
   select count(*)::int as total, count(back."from")::int as mutual
   from links l left join links back on back."from" = l."to" and back."to" = l."from"`,
  { total: 'int4', mutual: 'int4' },
);

/** $3 and $4: how many actions are looked at, and how many texts are given: the newest, in the order of time. */
export const selectTalk = statement<Utterance>(
  'realism-talk',
  `select kind, result_id as "resultId", comment_id as "commentId", title, content
   from (select * from (select id, kind, status, settled_at, result_id, comment_id, title, content
                        from actions where id >= ${fromId} order by id desc limit $3) a
         where kind <> 'like' and status = 'confirmed' and ${settled}
         order by id desc limit $4) latest
   order by id`,
  { kind: 'text', resultId: 'text', commentId: 'text', title: 'text', content: 'text' },
);
