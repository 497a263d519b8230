import { batched } from '../../db/batch.ts';
import { type Sql, statement } from '../../db/sql.ts';
import { toPostgresJson } from '../../lib/postgres-text.ts';
import type { ModelCall } from '../../mind/mind.ts';
import type { ImageCall } from '../image-costs.ts';
import type { ClaimToken } from '../store.ts';
import { batchMs } from './batching.ts';

/** A call of a model, and whose it was. */
export interface RecordedCall {
  readonly token: ClaimToken;
  readonly call: ModelCall | ImageCall;
}

/**
 * The money is spent whoever holds the agent by now, so this holds without the fencing token. Nobody waits until it is on disk: it
 * survives the worker's death at once, and a crash of Postgres from the visit's next write on, which follows at once.
 */
const recordCalls = statement<{ place: number }>(
  'visit-calls',
  `with unhurried as materialized (
     select set_config('synchronous_commit', 'off', true)
   ), made as materialized (
     select c.* from unhurried cross join jsonb_to_recordset($1::jsonb) as c (place int, agent uuid, tick uuid,
       slot bigint, "startedAt" float8, attempts int, provider text, model text, "inputTokens" int, "outputTokens" int,
       "costUsd" numeric, call jsonb)
   ), ticks as (
     insert into ticks as t (id, agent_id, slot, worker, attempts, started_at, calls, input_tokens, output_tokens, cost_usd)
     select tick, agent, slot, $4, attempts, to_timestamp("startedAt" / 1000), call, "inputTokens", "outputTokens",
       "costUsd"
     -- A claim that Postgres has lost in a crash must not take the slot of the one that came after it.
     from made c where exists (select from agents where id = c.agent and open_tick_id = c.tick)
       or exists (select from ticks where id = c.tick)
     on conflict (id) do update set calls = t.calls || excluded.calls,
       input_tokens = t.input_tokens + excluded.input_tokens,
       output_tokens = t.output_tokens + excluded.output_tokens, cost_usd = t.cost_usd + excluded.cost_usd
   ), agents as (
     insert into daily_usage as u (day, agent_id, input_tokens, output_tokens, cost_usd)
     select $2::date, agent, "inputTokens", "outputTokens", "costUsd" from made
     on conflict (day, agent_id) do update set input_tokens = u.input_tokens + excluded.input_tokens,
       output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
   ), fleet as (
     insert into daily_model_usage as u (day, provider, model, source, part, calls, input_tokens, output_tokens, cost_usd)
     select $2::date, provider, model, 'visit', $3, count(*), sum("inputTokens"), sum("outputTokens"), sum("costUsd")
     from made group by provider, model order by provider, model
     on conflict (day, provider, model, source, part) do update set calls = u.calls + excluded.calls,
       input_tokens = u.input_tokens + excluded.input_tokens,
       output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
   )
   select place from made`,
  { place: 'int4' },
);

export interface CallParts {
  readonly sql: Sql;
  /** Names the process, for the trace. */
  readonly worker: string;
  /** One of 16 parts of the day's sums. */
  readonly part: number;
  readonly today: () => string;
}

/** Adds calls of models to their ticks and to the day's sums, those that end close together in one commit. */
export function createCallRecording({
  sql,
  worker,
  part,
  today,
}: CallParts): (call: RecordedCall) => Promise<void> {
  const recorded = batched<RecordedCall, true>({
    batchMs,
    keyOf: ({ token }) => token.agentId,
    run: async (calls) => {
      const lines = calls.map(({ token, call }, place) => ({
        place,
        agent: token.agentId,
        tick: token.tickId,
        slot: token.slot,
        startedAt: token.startedAt,
        attempts: token.attempts,
        provider: call.provider,
        model: call.model,
        inputTokens: call.inputTokens,
        outputTokens: call.outputTokens,
        costUsd: call.costUsd ?? 0,
        call: [call],
      }));
      await sql.rows(recordCalls, [toPostgresJson(lines), today(), part, worker]);
      return calls.map(() => true as const);
    },
  });
  return async (call) => {
    await recorded(call);
  };
}
