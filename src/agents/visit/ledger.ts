import type { ActionStatus, EffectKind } from '../../db/entities/action.ts';
import type { TickOutcome } from '../../db/entities/tick.ts';
import { type Sql, statement } from '../../db/sql.ts';
import { FleetError } from '../../lib/errors.ts';
import type { ActionId, AgentId, TickId } from '../../lib/ids.ts';
import type { GuardNote } from '../../mind/mind.ts';
import type { Perception } from '../../mind/perception.ts';
import type { Plan } from '../../mind/plan.ts';
import type { BuiltWorkflow } from '../../mind/workflows/index.ts';

/** Another worker holds the agent now, so this visit may write nothing more and must have no further effect. */
export class VisitSupersededError extends FleetError {
  readonly code = 'VISIT_SUPERSEDED';

  constructor(tickId: TickId) {
    super(`Tick ${tickId} was taken over by another worker, because this one held it for too long.`);
  }
}

/** What lets a visit write: the agent, its tick, and the fence that its claim raised. */
export interface Hold {
  readonly agentId: AgentId;
  readonly tickId: TickId;
  readonly fence: number;
}

/** What is recorded of a decision, in one piece with the actions that it planned. */
export interface DecisionRecord {
  readonly perception: Perception;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly plan: Plan;
  readonly guard: readonly GuardNote[];
  readonly provider: string;
  readonly model: string | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
  readonly actions: readonly NewAction[];
}

/** An effect that the plan intends, not yet sent. */
export interface NewAction {
  readonly id: ActionId;
  readonly seq: number;
  readonly kind: EffectKind;
  readonly targetId: string | null;
  readonly commentId: string | null;
  readonly content: string | null;
  readonly title: string | null;
  readonly workflow: BuiltWorkflow | null;
  readonly idempotencyKey: string;
}

/** A row of the ledger. */
export interface LedgerAction extends NewAction {
  readonly status: ActionStatus;
  readonly attempts: number;
  readonly imageUrl: string | null;
  readonly resultId: string | null;
  readonly error: string | null;
  /** When it was first sent, in milliseconds since the epoch; null before. */
  readonly sentAt: number | null;
}

/** How an action ended. */
export interface Settlement {
  readonly status: 'confirmed' | 'failed' | 'abandoned';
  readonly resultId: string | null;
  readonly error: string | null;
}

/** Every statement below holds only while this visit has the newest fence. */
const held = 'exists (select 1 from agents where id = $1 and open_tick_id = $2 and fence = $3)';

const recordDecision = statement<{ id: TickId }>(
  'ledger-decide',
  `with decided as (
     update ticks set perception = $4, prompt = $5, answer = $6, plan = $7, guard = $8, provider = $9, model = $10,
       input_tokens = $11, output_tokens = $12, cost_usd = $13
     where id = $2 and ${held} returning id, agent_id
   ), planned as (
     insert into actions (id, tick_id, agent_id, seq, kind, target_id, comment_id, content, title, workflow,
       idempotency_key)
     select a.id, d.id, d.agent_id, a.seq, a.kind, a."targetId", a."commentId", a.content, a.title, a.workflow,
       a."idempotencyKey"
     from decided d, jsonb_to_recordset($14::jsonb) as a (id uuid, seq int, kind text, "targetId" text,
       "commentId" text, content text, title text, workflow jsonb, "idempotencyKey" text)
     on conflict do nothing
   )
   select id from decided`,
);

const selectActions = statement<LedgerAction & { sentAt: string | null }>(
  'ledger-actions',
  `select id, seq, kind, target_id as "targetId", comment_id as "commentId", content, title, workflow,
          idempotency_key as "idempotencyKey", status, attempts, image_url as "imageUrl",
          result_id as "resultId", error, (extract(epoch from sent_at) * 1000)::bigint as "sentAt"
   from actions where tick_id = $1 order by seq`,
);

const markSent = statement<{ id: ActionId }>(
  'ledger-sent',
  `update actions set status = 'sent', attempts = attempts + 1, sent_at = coalesce(sent_at, clock_timestamp())
   where id = $4 and status in ('planned', 'sent') and ${held} returning id`,
);

const markImageRun = statement<{ id: ActionId }>(
  'ledger-image-run',
  `update actions set image_runs = image_runs + 1
   where id = $4 and status = 'planned' and ${held} returning id`,
);

const recordImage = statement<{ id: ActionId }>(
  'ledger-image',
  `update actions set image_url = $5 where id = $4 and status = 'planned' and ${held} returning id`,
);

const settle = statement<{ id: ActionId }>(
  'ledger-settle',
  `update actions set status = $5, result_id = $6, error = $7, settled_at = now()
   where id = $4 and status in ('planned', 'sent') and ${held} returning id`,
);

const finishTick = statement<{ id: TickId }>(
  'ledger-finish',
  `with done as (
     select count(*) filter (where kind = 'post' and status = 'confirmed')::int as posts,
            count(*) filter (where kind in ('comment', 'reply') and status = 'confirmed')::int as comments,
            count(*) filter (where kind = 'like' and status = 'confirmed')::int as likes,
            coalesce(sum(image_runs), 0)::int as image_runs
     from actions where tick_id = $2
   ), finished as (
     update ticks set status = 'finished', outcome = $4, error = $5, timings = $6, finished_at = now()
     where id = $2 and status = 'open' and ${held} returning id, input_tokens, output_tokens, cost_usd
   ), released as (
     update agents set open_tick_id = null, lease_until = null, total_posts = total_posts + posts,
       total_comments = total_comments + comments, total_likes = total_likes + likes,
       last_action_at = case when posts + comments + likes > 0 then now() else last_action_at end
     from done, finished where agents.id = $1
   ), counted as (
     insert into daily_usage as u (day, agent_id, posts, comments, likes, image_runs, input_tokens, output_tokens,
       cost_usd)
     select (now() at time zone 'UTC')::date, $1, posts, comments, likes, image_runs, input_tokens, output_tokens,
       cost_usd
     from done, finished
     on conflict (day, agent_id) do update set posts = u.posts + excluded.posts,
       comments = u.comments + excluded.comments, likes = u.likes + excluded.likes,
       image_runs = u.image_runs + excluded.image_runs, input_tokens = u.input_tokens + excluded.input_tokens,
       output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
   )
   select id from finished`,
);

const releaseAgent = statement(
  'ledger-release',
  'update agents set lease_until = null where id = $1 and open_tick_id = $2 and fence = $3',
);

/** The durable side of one visit. Each method throws {@link VisitSupersededError} once another worker has taken over. */
export interface Ledger {
  recordDecision(decision: DecisionRecord): Promise<void>;
  actions(): Promise<LedgerAction[]>;
  /** To be on disk before the effect leaves. */
  markSent(id: ActionId): Promise<void>;
  /** To be on disk before a workflow is asked for, because each run may cost money. */
  markImageRun(id: ActionId): Promise<void>;
  recordImage(id: ActionId, imageUrl: string): Promise<void>;
  settle(id: ActionId, settlement: Settlement): Promise<void>;
  /** Ends the tick, counts what was done and frees the agent; runs inside the commit of its activities. */
  finish(sql: Sql, end: TickEnd): Promise<void>;
  /** Frees the agent and leaves the tick open, to be carried on by its next visit. */
  release(): Promise<void>;
}

export interface TickEnd {
  readonly outcome: TickOutcome;
  readonly error: string | null;
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

export function createLedger(sql: Sql, { agentId, tickId, fence }: Hold): Ledger {
  const hold = [agentId, tickId, fence];
  const mustHold = (rows: readonly unknown[]): void => {
    if (rows.length === 0) throw new VisitSupersededError(tickId);
  };
  return {
    async recordDecision(decision) {
      const { perception, prompt, answer, plan, guard, provider, model, actions } = decision;
      const values = [
        JSON.stringify(perception),
        prompt,
        answer,
        JSON.stringify(plan),
        JSON.stringify(guard),
      ];
      const cost = [decision.inputTokens, decision.outputTokens, decision.costUsd];
      mustHold(
        await sql.rows(recordDecision, [
          ...hold,
          ...values,
          provider,
          model,
          ...cost,
          JSON.stringify(actions),
        ]),
      );
    },
    async actions() {
      const rows = await sql.rows(selectActions, [tickId]);
      return rows.map((row) => ({ ...row, sentAt: row.sentAt === null ? null : Number(row.sentAt) }));
    },
    markSent: async (id) => mustHold(await sql.rows(markSent, [...hold, id])),
    markImageRun: async (id) => mustHold(await sql.rows(markImageRun, [...hold, id])),
    recordImage: async (id, imageUrl) => mustHold(await sql.rows(recordImage, [...hold, id, imageUrl])),
    settle: async (id, { status, resultId, error }) =>
      mustHold(await sql.rows(settle, [...hold, id, status, resultId, error])),
    finish: async (transaction, { outcome, error, timings }) =>
      mustHold(await transaction.rows(finishTick, [...hold, outcome, error, JSON.stringify(timings)])),
    async release() {
      await sql.rows(releaseAgent, hold);
    },
  };
}
