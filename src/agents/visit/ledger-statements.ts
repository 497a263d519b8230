import { statement } from '../../db/sql.ts';
import type { ActionId, AgentId, TickId } from '../../lib/ids.ts';
import type { LedgerAction } from './ledger.ts';

/** Every write holds only while this visit has the newest fence; $1 to $3 are the hold. */
const held = 'exists (select 1 from agents where id = $1 and open_tick_id = $2 and fence = $3)';

/** Visits spread what they add to the fleet's sums over so many rows, so that they do not wait for each other. */
const partOfSum = '(hashtext($1::text) & 15)';

export const recordDecision = statement<{ id: TickId }>(
  'ledger-decide',
  `with decided as (
     update ticks set view = $4, perception = $5, prompt_version = $6, prompt = $7, answer = $8, plan = $9, guard = $10,
       provider = $11, model = $12
     where id = $2 and ${held} returning id, agent_id
   ), planned as (
     insert into actions (id, tick_id, agent_id, seq, kind, target_id, target_author, comment_id, content, title,
       workflow, idempotency_key)
     select a.id, d.id, d.agent_id, a.seq, a.kind, a."targetId", a."targetAuthor", a."commentId", a.content, a.title,
       a.workflow, a."idempotencyKey"
     from decided d, jsonb_to_recordset($13::jsonb) as a (id uuid, seq int, kind text, "targetId" text,
       "targetAuthor" text, "commentId" text, content text, title text, workflow jsonb, "idempotencyKey" text)
     on conflict do nothing
   )
   select id from decided`,
);

/** The money is spent whoever holds the agent by now, so this holds without the fence. */
export const recordCall = statement<{ id: TickId }>(
  'ledger-call',
  `with tick as (
     update ticks set calls = calls || $4::jsonb, input_tokens = input_tokens + $7, output_tokens = output_tokens + $8,
       cost_usd = cost_usd + $9
     where id = $2 returning id
   ), agent as (
     insert into daily_usage as u (day, agent_id, input_tokens, output_tokens, cost_usd) values ($3, $1, $7, $8, $9)
     on conflict (day, agent_id) do update set input_tokens = u.input_tokens + excluded.input_tokens,
       output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
   ), fleet as (
     insert into daily_model_usage as u (day, provider, model, part, calls, input_tokens, output_tokens, cost_usd)
     values ($3, $5, $6, ${partOfSum}, 1, $7, $8, $9)
     on conflict (day, provider, model, part) do update set calls = u.calls + 1,
       input_tokens = u.input_tokens + excluded.input_tokens,
       output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
   )
   select id from tick`,
);

export const selectActions = statement<LedgerAction & { sentAt: string | null }>(
  'ledger-actions',
  `select id, seq, kind, target_id as "targetId", comment_id as "commentId", content, title, workflow,
          idempotency_key as "idempotencyKey", status, attempts, image_url as "imageUrl", image_runs as "imageRuns",
          result_id as "resultId", error, (extract(epoch from sent_at) * 1000)::bigint as "sentAt"
   from actions where tick_id = $1 order by seq`,
);

export const markSent = statement<{ id: ActionId }>(
  'ledger-sent',
  `update actions set status = 'sent', attempts = attempts + 1, sent_at = coalesce(sent_at, clock_timestamp())
   where id = $4 and status in ('planned', 'sent') and ${held} returning id`,
);

/** Nothing happened at this send. Where an earlier one is in doubt the action stays sent. */
export const takeBackSent = statement<{ id: ActionId }>(
  'ledger-take-back-sent',
  `update actions set attempts = attempts - 1, status = case when attempts = 1 then 'planned' else 'sent' end,
     sent_at = case when attempts = 1 then null else sent_at end
   where id = $4 and status = 'sent' and ${held} returning id`,
);

export const markImageRun = statement<{ id: ActionId }>(
  'ledger-image-run',
  `update actions set image_runs = image_runs + 1
   where id = $4 and status = 'planned' and ${held} returning id`,
);

export const takeBackImageRun = statement<{ id: ActionId }>(
  'ledger-take-back-image-run',
  `update actions set image_runs = image_runs - 1
   where id = $4 and status = 'planned' and ${held} returning id`,
);

export const recordImage = statement<{ id: ActionId }>(
  'ledger-image',
  `update actions set image_url = $5 where id = $4 and status = 'planned' and ${held} returning id`,
);

/** Without the fence on purpose: the image was paid for, whoever holds the visit by now. */
export const leaveImage = statement(
  'ledger-leave-image',
  "update actions set image_url = $2 where id = $1 and image_url is null and status = 'planned'",
);

export const settle = statement<{ id: ActionId }>(
  'ledger-settle',
  `update actions set status = $5, result_id = $6, error = $7, settled_at = now()
   where id = $4 and status in ('planned', 'sent') and ${held} returning id`,
);

export const abandonUnsettled = statement<{ id: ActionId }>(
  'ledger-abandon',
  `update actions set status = 'abandoned', error = $4, settled_at = now()
   where tick_id = $2 and status in ('planned', 'sent') and ${held} returning id`,
);

export const finishTick = statement<{ id: TickId }>(
  'ledger-finish',
  `with done as (
     select count(*) filter (where kind = 'post' and status = 'confirmed')::int as posts,
            count(*) filter (where kind in ('comment', 'reply') and status = 'confirmed')::int as comments,
            count(*) filter (where kind = 'like' and status = 'confirmed')::int as likes,
            coalesce(sum(image_runs), 0)::int as image_runs
     from actions where tick_id = $2
   ), finished as (
     update ticks set status = 'finished', outcome = $4, error = $5, timings = $6, finished_at = now()
     where id = $2 and status = 'open' and ${held} returning id
   ), released as (
     update agents set open_tick_id = null, lease_until = null, cut_offs = 0, total_posts = total_posts + posts,
       total_comments = total_comments + comments, total_likes = total_likes + likes,
       last_action_at = case when posts + comments + likes > 0 then now() else last_action_at end
     from done, finished where agents.id = $1
   ), counted as (
     insert into daily_usage as u (day, agent_id, posts, comments, likes, image_runs)
     select $7, $1, posts, comments, likes, image_runs from done, finished
     on conflict (day, agent_id) do update set posts = u.posts + excluded.posts,
       comments = u.comments + excluded.comments, likes = u.likes + excluded.likes,
       image_runs = u.image_runs + excluded.image_runs
   ), added as (
     insert into daily_action_counts as c (day, part, actions)
     select $7, ${partOfSum}, posts + comments + likes from done, finished where posts + comments + likes > 0
     on conflict (day, part) do update set actions = c.actions + excluded.actions
   )
   select id from finished`,
);

/** The error of the agent's last finished visit before this one. */
export const selectLastError = statement<{ error: string | null }>(
  'ledger-last-error',
  "select error from ticks where agent_id = $1 and status = 'finished' order by slot desc limit 1",
);

const ownRow = 'id = $1 and open_tick_id = $2 and fence = $3';

export const renewLease = statement<{ id: AgentId }>(
  'ledger-renew',
  `update agents set lease_until = now() + $4 * interval '1 millisecond' where ${ownRow} returning id`,
);

export const forgetCutOffs = statement('ledger-progress', `update agents set cut_offs = 0 where ${ownRow}`);

export const releaseAgent = statement<{ id: AgentId }>(
  'ledger-release',
  `update agents set lease_until = null,
     carry_on_at = case when $4::float8 > 0 then now() + $4 * interval '1 millisecond' end
   where ${ownRow} returning id`,
);

export const sleepAgent = statement<{ id: AgentId }>(
  'ledger-sleep',
  `update agents set lease_until = null, sleeping_until = $4, status_reason = $5, updated_at = now()
   where ${ownRow} and status = 'running' returning id`,
);

export const quarantineAgent = statement<{ id: AgentId }>(
  'ledger-quarantine',
  `update agents set status = 'error', status_reason = $4, sleeping_until = null, updated_at = now()
   where ${ownRow} and status = 'running' returning id`,
);

export const noteFault = statement<{ id: TickId }>(
  'ledger-fault',
  `update ticks set error = $4 where id = $2 and ${held} returning id`,
);
