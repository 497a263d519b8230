import { grouped } from '../../db/batch.ts';
import { epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import type { AgentId } from '../../lib/ids.ts';
import { utcDay } from '../../limits/day.ts';
import { type UsedRow, type UsedToday, usedColumns, usedFrom, usedOf } from '../../limits/used-today.ts';
import type { Acquaintance } from '../../mind/mind.ts';
import type { MemoryRequest, Recollection } from '../store.ts';
import { gatherMs } from './batching.ts';

/** What is remembered of each: texts of a kind, and people among the latest dealings. */
const remembered = { texts: 5, dealings: 40, people: 8 } as const;

interface OwnText {
  readonly text: string;
  readonly id: string | null;
}

/** What {@link plainColumns} select. */
export interface PlainRow extends UsedRow {
  acquaintances: readonly Acquaintance[] | null;
  lastVisitAt: string | null;
  /** Item and kind of what the agent did there. */
  touched: readonly (readonly [string, string])[] | null;
}

interface Row extends PlainRow {
  posts: readonly OwnText[] | null;
  comments: readonly OwnText[] | null;
}

/** Expressions for what {@link plainColumns} look up. */
export interface PlainSource {
  readonly agent: string;
  readonly tick: string;
  /** The items that are looked at. */
  readonly itemIds: string;
}

/** The columns of a recollection but for the agent's own words; the query joins {@link usedOf} the agent. */
export function plainColumns({ agent, tick, itemIds }: PlainSource): string {
  return `${usedColumns},
     (select json_agg(person) from
       (select target_author as username, count(*)::int as times from
         (select target_author from actions where agent_id = ${agent} and target_author is not null
            and status = 'confirmed' order by id desc limit ${remembered.dealings}) dealing
        group by target_author order by count(*) desc, target_author limit ${remembered.people}) person)
       as acquaintances,
     (select started_at::text from ticks where agent_id = ${agent} and id <> ${tick} order by slot desc limit 1)
       as "lastVisitAt",
     (select json_agg(json_build_array(target_id, kind)) from actions
      where agent_id = ${agent} and target_id = any(${itemIds}) and kind <> 'post'
        and status in ('planned', 'sent', 'confirmed')) as touched`;
}

const selectPast = statement<Row & { place: number }>(
  'visit-recall',
  `select v.place, ${plainColumns({ agent: 'v.agent', tick: 'v.tick', itemIds: '$3' })},
     case when v.words then (select json_agg(latest) from
       (select title as text, result_id as id from actions
        where agent_id = v.agent and kind = 'post' and status = 'confirmed'
        order by actions.id desc limit ${remembered.texts}) latest) end as posts,
     case when v.words then (select json_agg(latest) from
       (select content as text, result_id as id from actions
        where agent_id = v.agent and kind in ('comment', 'reply') and status = 'confirmed'
        order by actions.id desc limit ${remembered.texts}) latest) end as comments
   from jsonb_to_recordset($1::jsonb) as v (place int, agent uuid, tick uuid, words boolean)
     ${usedOf('v.agent', '$2')}`,
);

export interface RecallParts {
  readonly sql: Sql;
  readonly clock: Clock;
}

/** Looks up what agents remember, those that look around close together in one statement. */
export function createRecalling({
  sql,
  clock,
}: RecallParts): (request: MemoryRequest) => Promise<Recollection> {
  return grouped<MemoryRequest, Recollection>({
    gatherMs,
    run: async (requests) => {
      const at = clock.now();
      const lines = requests.map(({ token, words }, place) => ({
        place,
        agent: token.agentId,
        tick: token.tickId,
        words,
      }));
      const itemIds = allOf(requests.map((request) => request.itemIds));
      const values = [JSON.stringify(lines), utcDay(at), itemIds];
      const rows = new Map((await sql.rows(selectPast, values)).map((row) => [row.place, row]));
      return requests.map((request, place) => {
        const row = rows.get(place);
        if (row === undefined) throw new RangeError('The fleet has no row; ensureFleet must run first.');
        return recollectionFrom(row, request.itemIds, at);
      });
    },
  });
}

const selectUsed = statement<UsedRow & { place: number }>(
  'visit-used',
  `select v.place, ${usedColumns} from jsonb_to_recordset($1::jsonb) as v (place int, agent uuid)
     ${usedOf('v.agent', '$2')}`,
);

/** Reads what is used of the day, for agents that ask close together in one statement. */
export function createUsedReading({ sql, clock }: RecallParts): (agentId: AgentId) => Promise<UsedToday> {
  return grouped<AgentId, UsedToday>({
    gatherMs,
    run: async (agentIds) => {
      const lines = agentIds.map((agent, place) => ({ place, agent }));
      const rows = await sql.rows(selectUsed, [JSON.stringify(lines), utcDay(clock.now())]);
      const used = new Map(rows.map((row) => [row.place, usedFrom(row)]));
      return agentIds.flatMap((_, place) => used.get(place) ?? []);
    },
  });
}

/** The items that any of several visits looks at; those that come close together look at the same. */
export function allOf(looks: readonly (readonly string[])[]): readonly string[] {
  const different = new Set(looks);
  return [...new Set([...different].flat())];
}

/**
 * A recollection as a row holds it.
 * @param row without words where the agent has none, or was not asked for them
 * @param at when it held
 */
export function recollectionFrom(
  row: PlainRow & Partial<Row>,
  itemIds: readonly string[],
  at: EpochMs,
): Recollection {
  const { posts, comments, acquaintances, lastVisitAt } = row;
  const looked = new Set(itemIds);
  const touched = (row.touched ?? []).filter(([id]) => looked.has(id));
  return {
    memory: {
      ownPosts: (posts ?? []).map(({ text }) => text),
      ownComments: (comments ?? []).map(({ text }) => text),
      acquaintances: acquaintances ?? [],
    },
    ownPostIds: (posts ?? []).flatMap(({ id }) => id ?? []),
    lastVisitAt: lastVisitAt === null ? null : epochMsOf(lastVisitAt),
    liked: touched.flatMap(([id, kind]) => (kind === 'like' ? [id] : [])),
    commented: touched.flatMap(([id, kind]) => (kind === 'like' ? [] : [id])),
    used: usedFrom(row),
    at,
  };
}
