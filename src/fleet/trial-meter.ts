import type { FleetLimits } from '../db/entities/fleet.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import { limitReasons } from '../limits/budget.ts';
import { utcDay } from '../limits/day.ts';
import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import type { PaidCall } from '../mind/chain/ask-tool.ts';

/** The fleet may ask no model any more today, so nothing can be tried. */
export class BudgetReachedError extends FleetError {
  readonly code = 'BUDGET_REACHED';

  constructor(reasons: readonly string[]) {
    super(
      `${reasons.join(' ')} A trial asks models, too: raise the limit on the page of costs, or try tomorrow.`,
    );
  }
}

const selectUsed = statement<{ limits: FleetLimits; tokens: number; costUsd: number }>(
  'trial-budget',
  `select f.limits, coalesce(sum(u.input_tokens + u.output_tokens), 0)::float8 as tokens,
     coalesce(sum(u.cost_usd), 0)::float8 as "costUsd"
   from fleet f left join daily_model_usage u on u.day = $1::date group by f.limits`,
  { limits: 'jsonb', tokens: 'float8', costUsd: 'float8' },
);

/** A trial is rare, so all of them share one part of the day's sums. */
const recordCall = statement(
  'trial-call',
  `insert into daily_model_usage as u (day, provider, model, source, part, calls, input_tokens, output_tokens, cost_usd)
   values ($1::date, $2, $3, 'trial', 0, 1, $4, $5, $6)
   on conflict (day, provider, model, source, part) do update set calls = u.calls + 1,
     input_tokens = u.input_tokens + excluded.input_tokens,
     output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd`,
);

/**
 * Why the fleet's budget of tokens or dollars leaves no room for a call of a model today, each limit in a sentence; none where it
 * leaves some. Actions do not count: a trial makes none.
 */
export async function budgetReasons(sql: Sql, clock: Clock): Promise<readonly string[]> {
  const [row] = await sql.rows(selectUsed, [utcDay(clock.now())]);
  if (row === undefined) return [];
  const { limits, tokens, costUsd } = row;
  return limitReasons({ ...limits, dailyActions: null }, { actions: 0, tokens, costUsd });
}

/**
 * Lets a trial begin only where the day's budget leaves room for it.
 * @throws {BudgetReachedError}
 */
export async function assertBudget(sql: Sql, clock: Clock): Promise<void> {
  const reasons = await budgetReasons(sql, clock);
  if (reasons.length > 0) throw new BudgetReachedError(reasons);
}

/** Counts what a trial asks models, as visits count theirs. */
export interface TrialMeter {
  /** Keeps a call's tokens and cost. */
  readonly record: (call: PaidCall) => Promise<void>;
  /** Whether the day's budget leaves room for a further call. */
  readonly mayAskAgain: () => Promise<boolean>;
}

export interface TrialMeterParts {
  readonly database: Sql;
  readonly clock: Clock;
  readonly metrics: Pick<WorkerMetrics, 'asked'>;
}

/** Opens a meter whose calls count in the fleet's sums, budget and metrics; no agent's. */
export function createTrialMeter({ database, clock, metrics }: TrialMeterParts): TrialMeter {
  return {
    async record(call) {
      const { provider, model, inputTokens, outputTokens } = call;
      const costUsd = call.costUsd ?? 0;
      metrics.asked({
        provider,
        model,
        inputTokens,
        outputTokens,
        costUsd,
        failure: call.error?.kind ?? null,
      });
      await database.rows(recordCall, [
        utcDay(clock.now()),
        provider,
        model,
        inputTokens,
        outputTokens,
        costUsd,
      ]);
    },
    mayAskAgain: async () => (await budgetReasons(database, clock)).length === 0,
  };
}
