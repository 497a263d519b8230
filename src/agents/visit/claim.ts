import { type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { type AgentId, newId, type TickId } from '../../lib/ids.ts';
import type { Probabilities } from '../../mind/appetite.ts';
import type { Self } from '../../mind/mind.ts';
import type { Perception } from '../../mind/perception.ts';
import type { Plan } from '../../mind/plan.ts';
import type { Hold } from './ledger.ts';

/** A visit that this worker may carry out: the agent, its tick, and what an earlier attempt has recorded. */
export interface Claim {
  readonly hold: Hold;
  readonly self: Self;
  readonly probabilities: Probabilities;
  /** What the agent may use a day. */
  readonly limits: { readonly actions: number; readonly tokens: number };
  /** 1 for a fresh tick. */
  readonly attempts: number;
  /** How often in a row the tick was cut off without getting any further; 0 where its last visit ended by itself. */
  readonly cutOffs: number;
  /** The feed was told that FloImg Studio is out, and not yet that it is back. */
  readonly studioOut: boolean;
  /** What an earlier attempt saw and decided; null where it did not get that far. */
  readonly decided: Decided | null;
}

/** The part of a recorded decision that the rest of a visit needs. */
export interface Decided {
  readonly perception: Perception;
  readonly plan: Plan;
}

interface Row {
  agentId: AgentId;
  tickId: TickId;
  fence: string;
  username: string;
  name: string;
  personaId: string;
  personality: string;
  vibe: string;
  interests: string[];
  likeProbability: number;
  commentProbability: number;
  postProbability: number;
  dailyActionLimit: number;
  dailyTokenLimit: number;
  attempts: number;
  cutOffs: number;
  studioOut: boolean;
  perception: Perception | null;
  plan: Plan | null;
}

/**
 * Claims the agent in one statement: of two workers that try, the later one waits for the row and then finds the
 * lease taken. An open tick is carried on before a new slot is opened, and no slot is opened twice. A lease that ran
 * out without having been given back tells of a worker that died or hung.
 */
const claimAgent = statement<Row>(
  'visit-claim',
  `with claimed as (
     update agents a set fence = a.fence + 1, lease_until = now() + $5 * interval '1 millisecond',
       carry_on_at = null,
       cut_offs = case when a.open_tick_id is null then 0 when a.lease_until is null then a.cut_offs
         else a.cut_offs + 1 end,
       last_slot = case when a.open_tick_id is null then $3 else a.last_slot end,
       open_tick_id = coalesce(a.open_tick_id, $2)
     from fleet f
     where a.id = $1 and a.status = 'running' and a.deleted_at is null and a.account_status = 'ready'
       and (a.sleeping_until is null or a.sleeping_until <= now())
       and (f.status = 'running' or (f.status = 'sleeping' and f.sleeping_until <= now()))
       and (a.lease_until is null or a.lease_until <= now())
       and (a.carry_on_at is null or a.carry_on_at <= now())
       and (a.open_tick_id is not null or a.last_slot < $3)
     returning a.*, f.studio_out_since is not null as studio_out
   ), opened as (
     insert into ticks (id, agent_id, slot, worker) select $2, id, $3, $4 from claimed where open_tick_id = $2
   ), resumed as (
     update ticks t set attempts = t.attempts + 1, worker = $4 from claimed c
     where t.id = c.open_tick_id and t.id <> $2 returning t.attempts, t.perception, t.plan
   )
   select c.id as "agentId", c.open_tick_id as "tickId", c.fence, c.username, c.name, c.persona_id as "personaId",
     c.personality, c.vibe, c.interests, c.like_probability as "likeProbability",
     c.comment_probability as "commentProbability", c.post_probability as "postProbability",
     c.daily_action_limit as "dailyActionLimit", c.daily_token_limit as "dailyTokenLimit",
     coalesce(r.attempts, 1) as attempts, c.cut_offs as "cutOffs", c.studio_out as "studioOut", r.perception, r.plan
   from claimed c left join resumed r on true`,
);

export interface ClaimRequest {
  readonly agentId: AgentId;
  /** When the tick was due; names it together with the agent. Null only carries an open tick on. */
  readonly slot: EpochMs | null;
  /** Names the process, for the trace. */
  readonly worker: string;
  /** Milliseconds that the claim holds unless it is renewed. */
  readonly leaseMs: number;
}

/**
 * Claims an agent for one visit.
 * @returns null when there is nothing to do: the agent or the fleet does not run, another worker is at it, or this
 *   slot was visited before
 */
export async function claimVisit(
  sql: Sql,
  { agentId, slot, worker, leaseMs }: ClaimRequest,
): Promise<Claim | null> {
  const [row] = await sql.rows(claimAgent, [agentId, newId<'tick'>(), slot, worker, leaseMs]);
  if (row === undefined) return null;
  const { username, name, personaId, personality, vibe, interests } = row;
  return {
    hold: { agentId: row.agentId, tickId: row.tickId, fence: Number(row.fence) },
    self: { id: row.agentId, username, name, personaId, personality, vibe, interests },
    probabilities: {
      likeProbability: row.likeProbability,
      commentProbability: row.commentProbability,
      postProbability: row.postProbability,
    },
    limits: { actions: row.dailyActionLimit, tokens: row.dailyTokenLimit },
    attempts: row.attempts,
    cutOffs: row.cutOffs,
    studioOut: row.studioOut,
    decided:
      row.plan === null || row.perception === null ? null : { perception: row.perception, plan: row.plan },
  };
}
