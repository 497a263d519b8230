import type { FleetLimits } from '../db/entities/fleet.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Amounts } from './budget.ts';
import { utcDay } from './day.ts';

/** What one agent and the whole fleet have used of a day, and what the fleet may use. */
export interface UsedToday {
  readonly agent: Amounts;
  readonly fleet: Amounts;
  readonly fleetLimits: FleetLimits;
}

const selectUsed = statement<{
  limits: FleetLimits;
  agentActions: number;
  agentTokens: number;
  agentCost: number;
  fleetActions: number;
  fleetTokens: number;
  fleetCost: number;
}>(
  'limits-used-today',
  `select f.limits, coalesce(u.posts + u.comments + u.likes, 0) as "agentActions",
     coalesce(u.input_tokens + u.output_tokens, 0) as "agentTokens", coalesce(u.cost_usd, 0)::float8 as "agentCost",
     (select coalesce(sum(actions), 0)::float8 from daily_action_counts where day = $2) as "fleetActions",
     m.tokens as "fleetTokens", m.cost as "fleetCost"
   from fleet f
     cross join (select coalesce(sum(input_tokens + output_tokens), 0)::float8 as tokens,
       coalesce(sum(cost_usd), 0)::float8 as cost from daily_model_usage where day = $2) m
     left join daily_usage u on u.agent_id = $1 and u.day = $2`,
);

/** Reads what is used of the UTC day that `now` falls on; calls that are still under way are not in it. */
export async function usedToday(sql: Sql, agentId: AgentId, now: EpochMs): Promise<UsedToday> {
  const [row] = await sql.rows(selectUsed, [agentId, utcDay(now)]);
  if (row === undefined) throw new RangeError('The fleet has no row; ensureFleet must run first.');
  return {
    agent: { actions: row.agentActions, tokens: row.agentTokens, costUsd: row.agentCost },
    fleet: { actions: row.fleetActions, tokens: row.fleetTokens, costUsd: row.fleetCost },
    fleetLimits: row.limits,
  };
}
