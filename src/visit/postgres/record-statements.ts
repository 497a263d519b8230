import { reasonOf } from '../../actions/closure.ts';
import { appendingActivities } from '../../activity/record.ts';
import { closures } from '../../api/standing.ts';
import { type Statement, statement } from '../../db/sql.ts';
import type { ActionId } from '../../lib/ids.ts';
import { mayHappenSql, tickStateSql } from '../tick-states.ts';
import {
  actionChanges,
  actionColumns,
  actionConflictChanges,
  actionFields,
  actionValues,
} from './action-columns.ts';
import { insertSnapshots } from './snapshots.ts';

/** What of a batch got through: one row a visit that holds its agent, and one an action that was added. */
export interface OutcomeRow {
  /** By its place in the batch. */
  place: number | null;
  id: ActionId | null;
}

/** The visits, $1: each with its claim token, its decision and its end, where it has them. */
const visitColumns = `place int, agent uuid, tick uuid, "fencingToken" bigint, first boolean, slot bigint, "startedAt" float8,
  attempts int, view jsonb, perception jsonb, snapshot uuid, "promptVersion" text, prompt text, answer text, plan jsonb,
  guard jsonb, "droppedWishes" jsonb, provider text, model text, outcome text, error text, timings jsonb, posts int, comments int, likes int,
  "imageRuns" int`;

/** Rows of the ledger, $2: those that are new, with what they reserve, and those that have changed. */
const actionLine = `place int, added boolean, reserves jsonb, ${actionFields}`;

/** The words for a refusal, from the name that `reserve_attention` gives it. */
const refusalInWords = `case refusal ${closures
  .map((closure) => `when '${closure}' then '${reasonOf(closure).replaceAll("'", "''")}'`)
  .join(' ')} end`;

/** What a visit's first write says of its tick; a call of a model or a fault may have made the row before. */
const traceColumns = [
  ...[
    'view',
    'perception',
    'snapshot_id',
    'prompt_version',
    'prompt',
    'answer',
    'plan',
    'guard',
    'provider',
    'model',
  ],
  ...['outcome', 'timings', 'finished_at'],
];

/**
 * Writes ticks and actions of the visits in `held`; $4 names the worker, $5 are the rules of the caps. A like that the agent has
 * already is kept out, and so is what a cap or its person forbids: then the tick's notes say so. What was reserved and
 * certainly never left is freed. A wish ends with the action that follows it. An image that somebody else has left to this
 * visit stays. Repeating all of it changes nothing.
 */
const keeping = `
  seen as (
    ${insertSnapshots('$3::jsonb')}
  ), moves as materialized (
    select m.*, h.agent, h.tick from jsonb_to_recordset($2::jsonb) as m (${actionLine}) join held h using (place)
  ), fresh as materialized (
    select m.* from moves m where m.added and not (m.kind = 'like' and exists (
      select from actions o where o.agent_id = m.agent and o.target_id = m."targetId" and o.active_like
        and o.id <> m.id))
  ), refused as materialized (
    select f.place, f.id, f.kind, f."targetId", f."wishId", ${refusalInWords} as reason, refusal
    from (select jsonb_agg(reserves || jsonb_build_object('action', id, 'agent', agent, 'tick', tick,
        'item', "targetId", 'kind', kind) order by place, seq) as wanted
      from fresh where reserves is not null having count(*) > 0) w
      cross join lateral reserve_attention(w.wanted, $5::jsonb) r join fresh f on f.id = r.action
    where r.refusal is not null
  ), begun as (
    insert into ticks as t (id, agent_id, slot, worker, attempts, started_at, status, error,
      ${traceColumns.join(', ')})
    select tick, agent, slot, $4, attempts, to_timestamp("startedAt" / 1000),
      case when outcome is null then 'open' else 'finished' end, error, view, perception, snapshot, "promptVersion",
      prompt, answer, plan, guard || coalesce((select jsonb_agg(jsonb_build_object('code',
        upper(replace(refusal, '-', '_')), 'message', 'Dropped a ' || kind || ' on ' || "targetId" || ': ' || reason || '.'))
        from refused where refused.place = held.place), '[]'),
      provider, model, outcome, timings, case when outcome is not null then now() end
    from held where first
    on conflict (id) do update set status = excluded.status,
      error = case when excluded.outcome is null then t.error else excluded.error end,
      ${traceColumns.map((name) => `${name} = coalesce(excluded.${name}, t.${name})`).join(', ')}
    returning id
  ), added as (
    insert into actions (tick_id, agent_id, ${actionColumns})
    select m.tick, m.agent, ${actionValues('m')}
    from fresh m where m.id <> all (array(select id from refused))
    on conflict (id) do update set ${actionConflictChanges}
    returning id
  ), changed as (
    update actions a set ${actionChanges('m', 'a')}
    from moves m where a.id = any (array(select id from moves where not added)) and a.id = m.id
    returning a.id
  ), freed as (
    delete from attention where action_id = any (array(select id from moves
      where not added and (status = 'failed' and attempts <= 1 or status = 'abandoned' and attempts = 0)))
  ), followed as (
    update wishes w set status = f.status, reason = coalesce(f.reason, w.reason), settled_at = now(), tick_id = f.tick
    from (
      select "wishId" as id, case status when 'confirmed' then 'carried-out' else 'dropped' end as status,
        case status when 'confirmed' then null else error end as reason, tick
      from moves where "wishId" is not null and status in ('confirmed', 'failed', 'abandoned')
      union all
      select "wishId", 'dropped', reason, h.tick from refused join held h using (place) where "wishId" is not null
      union all
      select d.id, 'dropped', d.reason, h.tick from held h
        cross join lateral jsonb_to_recordset(h."droppedWishes") as d (id uuid, reason text)) f
    where w.id = f.id and (w.status = 'open' or (w.status = 'expired' and f.status = 'carried-out'))
  )`;

/** What of a batch got through. */
const outcome = `select place, null as id from held union all select null, id from added`;

export const recordVisits = statement<OutcomeRow>(
  'visit-record',
  `with visits as materialized (
     select * from jsonb_to_recordset($1::jsonb) as v (${visitColumns})
   ), held as materialized (
     select v.* from visits v cross join lateral (
       select from agents a where a.id = v.agent and a.open_tick_id = v.tick and a.fencing_token = v."fencingToken" offset 0) a
   ), ${keeping}
   ${outcome}`,
  { place: 'int4', id: 'uuid' },
);

/**
 * The comments of a visit in `held` that people were meant by. What was reserved for a comment that this very write gives up
 * is still there, and does not count.
 */
const commentsToPeople = `case when comments = 0 then 0 else least(comments, (
  select count(*)::int from attention t where t.tick_id = held.tick and t.person is not null and t.kind <> 'like'
    and t.action_id <> all (array(select id from moves where status in ('failed', 'abandoned'))))) end`;

/**
 * Freeing the agents comes first and locks their rows, so that everything else is written for visits that still hold
 * theirs; the feed's lock comes last. The sum of the fleet's actions is kept in parts, one for each worker, so that
 * workers do not wait for each other.
 */
const endStatement = (name: string, locked: 'skip locked' | ''): Statement<OutcomeRow> =>
  statement<OutcomeRow>(
    name,
    `with visits as materialized (
     select * from jsonb_to_recordset($1::jsonb) as v (${visitColumns})
   ), held as materialized (
     update agents a set open_tick_id = null, lease_until = null, crash_count = 0,
       total_posts = a.total_posts + v.posts, total_comments = a.total_comments + v.comments,
       total_likes = a.total_likes + v.likes,
       last_action_at = case when v.posts + v.comments + v.likes > 0 then now() else a.last_action_at end
     from visits v
       cross join lateral (select id from agents where id = v.agent for no key update ${locked}) free
     where a.id = any (array(select agent from visits)) and a.id = free.id and a.open_tick_id = v.tick
       and a.fencing_token = v."fencingToken" and ${mayHappenSql(tickStateSql('a'), 'end')}
     returning v.*
   ), ${keeping}, ended as (
     update ticks t set status = 'finished', outcome = h.outcome, error = h.error, timings = h.timings,
       finished_at = now()
     from held h where t.id = any (array(select tick from held where not first)) and t.id = h.tick
       and t.status = 'open'
     returning t.id
   ), counted as (
     insert into daily_usage as u (day, agent_id, posts, comments, likes, image_runs, failed_visits, comments_to_people)
     select $7::date, agent, posts, comments, likes, "imageRuns", (outcome = 'failed')::int, ${commentsToPeople}
     from held where posts + comments + likes + "imageRuns" > 0 or outcome = 'failed'
     on conflict (day, agent_id) do update set posts = u.posts + excluded.posts,
       comments = u.comments + excluded.comments, likes = u.likes + excluded.likes,
       image_runs = u.image_runs + excluded.image_runs, failed_visits = u.failed_visits + excluded.failed_visits,
       comments_to_people = u.comments_to_people + excluded.comments_to_people
     returning 1
   ), summed as (
     insert into daily_action_counts as c (day, part, actions)
     select $7::date, $8, sum(posts + comments + likes) from held having sum(posts + comments + likes) > 0
     on conflict (day, part) do update set actions = c.actions + excluded.actions
     returning 1
   ), ${appendingActivities({
     lines: `select l.line, l.place from held
       join jsonb_to_recordset($6::jsonb) as l (visit int, place int, line jsonb) on l.visit = held.place`,
     after: `(select count(*) from ended) + (select count(*) from begun) + (select count(*) from counted) + (select count(*) from summed)
       + (select count(*) from changed) + (select count(*) from added)`,
   })}
   ${outcome}`,
    { place: 'int4', id: 'uuid' },
  );

/** Many at once; rows that a command holds do not hold up the others. */
export const endTicks = endStatement('visit-finish-many', 'skip locked');
/** One, and waits for its row. */
export const endTick = endStatement('visit-finish', '');
