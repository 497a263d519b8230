import { batched } from '../../db/batch.ts';
import { type Columns, type Sql, type Statement, statement } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import { type AgentId, newId, type TickId } from '../../lib/ids.ts';
import { utcDay } from '../../limits/day.ts';
import { usedOf } from '../../limits/used-today.ts';
import type { ViewWish } from '../../mind/mind.ts';
import type { Plan } from '../../mind/plan.ts';
import { perceptionFrom, type SnapshotItem, type StoredPerception } from '../gallery-snapshot.ts';
import type { LedgerAction } from '../ledger-rows.ts';
import type { VisitMemory } from '../memory.ts';
import type { Claim, ClaimRequest, ClaimToken } from '../store.ts';
import { crashesAfterClaimSql, mayClaimSql, tickStateSql } from '../tick-states.ts';
import { actionJson } from './action-columns.ts';
import { batchMs } from './batching.ts';
import { loadedFrom, type Memories, type PlainRow, plainColumns, plainRowColumns } from './memory.ts';
import { snapshotItems } from './snapshots.ts';

/** An agent that was claimed; its past is there where items were expected. */
type Row = ClaimedRow & (PlainRow | { readonly limits: null });

interface ClaimedRow {
  agentId: AgentId;
  tickId: TickId;
  fencingToken: string;
  slot: string;
  startedAt: number;
  username: string;
  name: string;
  personaId: string;
  personaVersion: number | null;
  personality: string;
  vibe: string;
  interests: string[];
  likeProbability: number;
  commentProbability: number;
  postProbability: number;
  dailyActionLimit: number;
  dailyTokenLimit: number;
  attempts: number;
  crashCount: number;
  studioOut: boolean;
  resumed: Resumed | null;
  wishes: ViewWish[] | null;
}

/** Wishes that one visit looks at: a plan holds three actions, and the next visit is never far. */
const mostWishes = 2;

const claimedRowColumns: Columns<ClaimedRow> = {
  agentId: 'uuid',
  tickId: 'uuid',
  fencingToken: 'int8',
  slot: 'int8',
  startedAt: 'float8',
  username: 'text',
  name: 'text',
  personaId: 'text',
  personaVersion: 'int4',
  personality: 'text',
  vibe: 'text',
  interests: '_text',
  likeProbability: 'float8',
  commentProbability: 'float8',
  postProbability: 'float8',
  dailyActionLimit: 'int4',
  dailyTokenLimit: 'int4',
  attempts: 'int4',
  crashCount: 'int4',
  studioOut: 'bool',
  resumed: 'json',
  wishes: 'json',
};

/** What an earlier attempt at the tick has left on disk. */
interface Resumed {
  perception: StoredPerception | null;
  seen: SnapshotItem[] | null;
  plan: Plan | null;
  actions: LedgerAction[];
}

/**
 * Claims agents in one statement, and brings along what they remember of the items $5, where it names any. An open tick
 * is resumed before a new slot is opened, and no slot is opened twice. A tick becomes a row with the visit's first
 * write: what a claim alone has begun is known by its agent. A lease that ran out without having been given back means
 * that its worker died or hung.
 *
 * Nobody waits until a claim is on disk: whatever the visit writes before its first effect is, and takes the claim along. A
 * claim that a crash of Postgres loses has led to nothing. Rows are looked up one by one
 * (`lateral`, `any (array(…))`), because the planner cannot know how few there are and would read all agents.
 * @param locked what happens to an agent whose row somebody else has locked: `skip locked` leaves it out
 */
function claimStatement(name: string, locked: 'skip locked' | ''): Statement<Row> {
  return statement<Row>(
    name,
    `with unhurried as materialized (
       select set_config('synchronous_commit', 'off', true)
     ), wanted as materialized (
       select w.* from unhurried
         cross join jsonb_to_recordset($1::jsonb) as w (agent uuid, tick uuid, slot bigint)
     ), free as materialized (
       select a.id, w.tick, w.slot, tick.state, f.studio_out_since is not null as studio_out,
         (select published_version from personas p where p.id = a.persona_id) as published_version
       from wanted w
         cross join lateral (select * from agents where id = w.agent for no key update ${locked}) a
         cross join lateral (select ${tickStateSql('a')} as state) tick cross join fleet f
       where a.status = 'running' and a.deleted_at is null and a.account_status = 'ready'
         and (a.sleeping_until is null or a.sleeping_until <= now())
         and (f.status = 'running' or (f.status = 'sleeping' and f.sleeping_until <= now()))
         and ${mayClaimSql('tick.state')} and (tick.state <> 'closed' or a.last_slot < w.slot)
     ), claimed as (
       update agents a set fencing_token = a.fencing_token + 1, lease_until = now() + $3 * interval '1 millisecond',
         resume_at = null, crash_count = ${crashesAfterClaimSql('free.state', 'a.crash_count')},
         last_slot = case when free.state = 'closed' then free.slot else a.last_slot end,
         open_tick_id = coalesce(a.open_tick_id, free.tick),
         persona_version = coalesce(free.published_version, a.persona_version)
       from free where a.id = any (array(select id from free)) and a.id = free.id
       returning a.*, free.tick as new_tick, free.studio_out
     ), resumed as (
       update ticks t set attempts = t.attempts + 1, worker = $2 from claimed c
       where t.id = any (array(select open_tick_id from claimed where open_tick_id <> new_tick))
         and t.id = c.open_tick_id
       returning t.id, t.attempts, t.perception, t.snapshot_id, t.plan
     )
     select c.id as "agentId", c.open_tick_id as "tickId", c.fencing_token as "fencingToken", c.last_slot as slot,
       (extract(epoch from now()) * 1000)::float8 as "startedAt", c.username, c.name, c.persona_id as "personaId",
       c.persona_version as "personaVersion", c.personality, c.vibe, c.interests, c.like_probability as "likeProbability",
       c.comment_probability as "commentProbability", c.post_probability as "postProbability",
       c.daily_action_limit as "dailyActionLimit", c.daily_token_limit as "dailyTokenLimit",
       coalesce(r.attempts, c.crash_count + 1) as attempts, c.crash_count as "crashCount", c.studio_out as "studioOut",
       case when r.id is not null then json_build_object('perception', r.perception, 'plan', r.plan,
         'seen', ${snapshotItems('r.snapshot_id')},
         'actions', (select coalesce(json_agg(${actionJson} order by seq), '[]') from actions
                     where tick_id = r.id)) end as resumed,
       (select json_agg(due) from (select id, kind, item_id as "itemId", comment_id as "commentId", reason from wishes
         where agent_id = c.id and status = 'open' and not_before <= now() and not_after > now()
         order by not_before limit ${mostWishes}) due) as wishes, past.*
     from claimed c left join resumed r on r.id = c.open_tick_id
       left join lateral (
         select ${plainColumns({ agent: 'c.id', tick: 'c.open_tick_id', itemIds: '$5' })}
         from (select) one ${usedOf('c.id', '$4')} where $5::text[] is not null) past on true`,
    { ...claimedRowColumns, ...plainRowColumns },
  );
}

/** Many at once; rows that a command holds do not hold up the others. */
const claimMany = claimStatement('visit-claim-many', 'skip locked');
/** One, and waits for its row. */
const claimOne = claimStatement('visit-claim', '');

export interface ClaimParts {
  readonly sql: Sql;
  readonly clock: Clock;
  /** Names the process, for the trace. */
  readonly worker: string;
  /** Milliseconds that the claim holds unless it is renewed. */
  readonly leaseMs: number;
  readonly memories: Memories;
  /** False while the director is switched off. */
  readonly followsWishes: () => boolean;
}

/** Claims agents, those that come close together in one statement; of two workers that try, one gets an agent. */
export function createClaiming({
  sql,
  clock,
  worker,
  leaseMs,
  memories,
  followsWishes,
}: ClaimParts): (request: ClaimRequest) => Promise<Claim | null> {
  const claim = async (
    wanted: Statement<Row>,
    requests: readonly ClaimRequest[],
  ): Promise<ReadonlyMap<AgentId, Claim>> => {
    const at = clock.now();
    const lines = requests
      .map(({ agentId, slot }) => ({ agent: agentId, tick: newId<'tick'>(), slot }))
      // Rows are locked in this order, as every command does, so that no two of them deadlock.
      .sort((one, other) => (one.agent < other.agent ? -1 : 1));
    const itemIds = memories.expectedItems();
    const rows = await sql.rows(wanted, [JSON.stringify(lines), worker, leaseMs, utcDay(at), itemIds]);
    return new Map(
      rows.map((row) => {
        const loaded = itemIds === null || row.limits === null ? null : loadedFrom(row, itemIds, at);
        const token = tokenFrom(row);
        return [row.agentId, claimFrom(row, token, memories.memoryOf(token, loaded), followsWishes())];
      }),
    );
  };
  const claimTogether = batched<ClaimRequest, Claim | null>({
    batchMs,
    keyOf: ({ agentId }) => agentId,
    run: async (requests) => {
      const claims = await claim(claimMany, requests);
      return requests.map(({ agentId }) => claims.get(agentId) ?? null);
    },
  });
  return async (request) =>
    (await claimTogether(request)) ?? (await claim(claimOne, [request])).get(request.agentId) ?? null;
}

function tokenFrom(row: ClaimedRow): ClaimToken {
  return {
    agentId: row.agentId,
    tickId: row.tickId,
    fencingToken: Number(row.fencingToken),
    slot: Number(row.slot),
    startedAt: row.startedAt,
    attempts: row.attempts,
  };
}

function claimFrom(row: ClaimedRow, token: ClaimToken, memory: VisitMemory, followsWishes: boolean): Claim {
  const { username, name, personaId, personaVersion, personality, vibe, interests } = row;
  return {
    token,
    self: { id: row.agentId, username, name, personaId, personaVersion, personality, vibe, interests },
    probabilities: {
      likeProbability: row.likeProbability,
      commentProbability: row.commentProbability,
      postProbability: row.postProbability,
    },
    limits: { actions: row.dailyActionLimit, tokens: row.dailyTokenLimit },
    crashCount: row.crashCount,
    studioOut: row.studioOut,
    decided: row.resumed === null ? null : decidedFrom(row.resumed),
    memory,
    wishes: followsWishes ? (row.wishes ?? []) : [],
  };
}

function decidedFrom({ perception, seen, plan, actions }: Resumed): Claim['decided'] {
  if (plan === null || perception === null) return null;
  return { perception: perceptionFrom(perception, seen), plan, actions, notices: [] };
}
