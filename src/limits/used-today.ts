import type { FleetLimits } from '../db/entities/fleet.ts';
import type { Columns } from '../db/sql.ts';
import type { Amounts } from './budget.ts';

/** What one agent and the whole fleet have used of a day, and what the fleet may use. */
export interface UsedToday {
  readonly agent: Amounts;
  readonly fleet: Amounts;
  readonly fleetLimits: FleetLimits;
}

/** What {@link usedColumns} select. */
export interface UsedRow {
  limits: FleetLimits;
  agentActions: number;
  agentTokens: number;
  agentCost: number;
  fleetActions: number;
  fleetTokens: number;
  fleetCost: number;
}

export const usedRowColumns: Columns<UsedRow> = {
  limits: 'jsonb',
  agentActions: 'int4',
  agentTokens: 'int4',
  agentCost: 'float8',
  fleetActions: 'float8',
  fleetTokens: 'float8',
  fleetCost: 'float8',
};

/** The columns of a query whose sources {@link usedOf} completes. */
export const usedColumns = `f.limits, coalesce(u.posts + u.comments + u.likes, 0) as "agentActions",
  coalesce(u.input_tokens + u.output_tokens, 0) as "agentTokens", coalesce(u.cost_usd, 0)::float8 as "agentCost",
  n.actions as "fleetActions", m.tokens as "fleetTokens", m.cost as "fleetCost"`;

/**
 * Joins what is used of a day to the rows before it.
 * @param agent expression of an agent's id
 * @param day expression of the UTC day
 */
export function usedOf(agent: string, day: string): string {
  return `cross join fleet f
    cross join (select coalesce(sum(actions), 0)::float8 as actions from daily_action_counts where day = ${day}) n
    cross join (select coalesce(sum(input_tokens + output_tokens), 0)::float8 as tokens,
      coalesce(sum(cost_usd), 0)::float8 as cost from daily_model_usage where day = ${day}) m
    left join lateral (select * from daily_usage where agent_id = ${agent} and day = ${day} offset 0) u on true`;
}

/** What a row of such a query says. */
export function usedFrom(row: UsedRow): UsedToday {
  return {
    agent: { actions: row.agentActions, tokens: row.agentTokens, costUsd: row.agentCost },
    fleet: { actions: row.fleetActions, tokens: row.fleetTokens, costUsd: row.fleetCost },
    fleetLimits: row.limits,
  };
}
