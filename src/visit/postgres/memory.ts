import type { Counter } from '../../actions/definition.ts';
import { kindsCountedAs } from '../../actions/index.ts';
import { batched } from '../../db/batch.ts';
import { type Columns, epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import { type AgentId, newId } from '../../lib/ids.ts';
import { utcDay } from '../../limits/day.ts';
import {
  type UsedRow,
  type UsedToday,
  usedColumns,
  usedFrom,
  usedOf,
  usedRowColumns,
} from '../../limits/used-today.ts';
import type { Acquaintance, Memory } from '../../mind/mind.ts';
import { type Recollection, RecollectionMissingError, type VisitMemory } from '../memory.ts';
import type { ClaimToken } from '../store.ts';
import { batchMs } from './batching.ts';

/** How much the memory holds: texts of a kind, latest dealings, and people among them. */
const memoryLimits = { texts: 5, dealings: 40, people: 8 } as const;

interface OwnText {
  readonly text: string;
  readonly id: string | null;
}

const likes: ReadonlySet<string> = new Set(kindsCountedAs('likes'));
const words: ReadonlySet<string> = new Set(kindsCountedAs('comments'));

/** The kinds of action that count in a sum, as a list in SQL. */
function kindsIn(counter: Counter): string {
  return kindsCountedAs(counter)
    .map((kind) => `'${kind}'`)
    .join(', ');
}

/** What {@link plainColumns} select. */
export interface PlainRow extends UsedRow {
  acquaintances: readonly Acquaintance[] | null;
  lastVisitAt: string | null;
  /** Item and kind of what the agent did there. */
  touched: readonly (readonly [string, string])[] | null;
}

export const plainRowColumns: Columns<PlainRow> = {
  ...usedRowColumns,
  acquaintances: 'json',
  lastVisitAt: 'text',
  touched: 'json',
};

interface Row extends PlainRow {
  postCount: number | null;
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
            and status = 'confirmed' order by id desc limit ${memoryLimits.dealings}) dealing
        group by target_author order by count(*) desc, target_author limit ${memoryLimits.people}) person)
       as acquaintances,
     (select started_at::text from ticks where agent_id = ${agent} and id <> ${tick} order by slot desc limit 1)
       as "lastVisitAt",
     (select json_agg(json_build_array(target_id, kind)) from actions
      where agent_id = ${agent} and target_id = any(${itemIds})
        and status in ('planned', 'sent', 'confirmed')) as touched`;
}

const selectPast = statement<Row & { place: number }>(
  'visit-recall',
  `select v.place, ${plainColumns({ agent: 'v.agent', tick: 'v.tick', itemIds: '$3' })},
     case when v.words then (select total_posts from agents where id = v.agent) end as "postCount",
     case when v.words then (select json_agg(latest) from
       (select title as text, result_id as id from actions
        where agent_id = v.agent and kind in (${kindsIn('posts')}) and status = 'confirmed'
        order by actions.id desc limit ${memoryLimits.texts}) latest) end as posts,
     case when v.words then (select json_agg(latest) from
       (select content as text, result_id as id from actions
        where agent_id = v.agent and kind in (${kindsIn('comments')}) and status = 'confirmed'
        order by actions.id desc limit ${memoryLimits.texts}) latest) end as comments
   from jsonb_to_recordset($1::jsonb) as v (place int, agent uuid, tick uuid, words boolean)
     ${usedOf('v.agent', '$2')}`,
  {
    place: 'int4',
    ...plainRowColumns,
    postCount: 'int4',
    posts: 'json',
    comments: 'json',
  },
);

const selectUsed = statement<UsedRow & { place: number }>(
  'visit-used',
  `select v.place, ${usedColumns} from jsonb_to_recordset($1::jsonb) as v (place int, agent uuid)
     ${usedOf('v.agent', '$2')}`,
  { place: 'int4', ...usedRowColumns },
);

/** What was loaded of an agent's memory, with its claim or afterwards. */
export interface LoadedMemory {
  /** The items that it is about. */
  readonly itemIds: readonly string[];
  readonly recollection: Recollection;
  readonly used: UsedToday;
  /** When it held. */
  readonly at: EpochMs;
}

/** The memories of the agents that this process claims. */
export interface Memories {
  /**
   * The items that the next visits will probably ask about, because the latest one did: claims bring along what their
   * agents remember of them, which spares most visits a statement. Null while nobody has asked.
   */
  expectedItems(): readonly string[] | null;
  memoryOf(token: ClaimToken, prefetched: LoadedMemory | null): VisitMemory;
}

/**
 * What an agent remembers of itself, beside all its visits.
 * @throws {RecollectionMissingError}
 */
export async function memoryOfAgent(
  parts: { readonly sql: Sql; readonly clock: Clock },
  agentId: AgentId,
): Promise<Memory> {
  // Of no visit: every one that there is counts as over.
  const token = { agentId, tickId: newId<'tick'>() };
  const { recollection } = await createLoading(parts.sql, parts.clock)({ token, itemIds: [], words: true });
  return recollection.memory;
}

export function createMemories({ sql, clock }: { readonly sql: Sql; readonly clock: Clock }): Memories {
  const load = createLoading(sql, clock);
  const loadUsed = createUsedReading(sql, clock);
  let expected: readonly string[] | null = null;
  return {
    expectedItems: () => expected,
    memoryOf(token, prefetched) {
      let latest: UsedAt | null = prefetched;
      return {
        async recall(itemIds, { words }) {
          expected = itemIds;
          // What comes with a claim holds no words.
          if (!words && prefetched !== null && isSameList(prefetched.itemIds, itemIds))
            return prefetched.recollection;
          const loaded = await load({ token, itemIds, words });
          latest = loaded;
          return loaded.recollection;
        },
        async usedToday(mostMs) {
          // A clock that was set back does not say how old it is.
          const age = latest === null ? null : clock.now() - latest.at;
          if (latest !== null && age !== null && mostMs > 0 && age >= 0 && age <= mostMs) return latest.used;
          return loadUsed(token.agentId);
        },
      };
    },
  };
}

interface UsedAt {
  readonly used: UsedToday;
  readonly at: EpochMs;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}

interface MemoryRequest {
  readonly token: Pick<ClaimToken, 'agentId' | 'tickId'>;
  readonly itemIds: readonly string[];
  readonly words: boolean;
}

/** Looks up what agents remember, those that look around close together in one statement. */
function createLoading(sql: Sql, clock: Clock): (request: MemoryRequest) => Promise<LoadedMemory> {
  return batched<MemoryRequest, LoadedMemory>({
    batchMs,
    run: async (requests) => {
      const at = clock.now();
      const lines = requests.map(({ token, words }, place) => ({
        place,
        agent: token.agentId,
        tick: token.tickId,
        words,
      }));
      const itemIds = [...new Set(requests.flatMap((request) => request.itemIds))];
      const rows = byPlace(await sql.rows(selectPast, [JSON.stringify(lines), utcDay(at), itemIds]));
      return requests.map((request, place) =>
        loadedFrom(rowAt(rows, place, request.token.agentId), request.itemIds, at),
      );
    },
  });
}

/** Reads what is used of the day, for agents that ask close together in one statement. */
function createUsedReading(sql: Sql, clock: Clock): (agentId: AgentId) => Promise<UsedToday> {
  return batched<AgentId, UsedToday>({
    batchMs,
    run: async (agentIds) => {
      const lines = agentIds.map((agent, place) => ({ place, agent }));
      const rows = byPlace(await sql.rows(selectUsed, [JSON.stringify(lines), utcDay(clock.now())]));
      return agentIds.map((agentId, place) => usedFrom(rowAt(rows, place, agentId)));
    },
  });
}

function byPlace<R extends { place: number }>(rows: readonly R[]): ReadonlyMap<number, R> {
  return new Map(rows.map((row) => [row.place, row]));
}

/** @throws {RecollectionMissingError} rather than give somebody another agent's row */
function rowAt<R>(rows: ReadonlyMap<number, R>, place: number, agentId: AgentId): R {
  const row = rows.get(place);
  if (row === undefined) throw new RecollectionMissingError(agentId);
  return row;
}

/**
 * A memory as a row holds it.
 * @param row without words where the agent has none, or was not asked for them
 * @param itemIds the items that it is about; the row may hold others
 * @param at when it held
 */
export function loadedFrom(
  row: PlainRow & Partial<Row>,
  itemIds: readonly string[],
  at: EpochMs,
): LoadedMemory {
  const { posts, comments, acquaintances, lastVisitAt } = row;
  const touched = (row.touched ?? []).filter(([id]) => itemIds.includes(id));
  const recollection: Recollection = {
    memory: {
      postCount: row.postCount ?? 0,
      ownPosts: (posts ?? []).map(({ text }) => text),
      ownComments: (comments ?? []).map(({ text }) => text),
      acquaintances: acquaintances ?? [],
    },
    ownPostIds: (posts ?? []).flatMap(({ id }) => id ?? []),
    lastVisitAt: lastVisitAt === null ? null : epochMsOf(lastVisitAt),
    liked: touched.flatMap(([id, kind]) => (likes.has(kind) ? [id] : [])),
    commented: touched.flatMap(([id, kind]) => (words.has(kind) ? [id] : [])),
  };
  return { itemIds, recollection, used: usedFrom(row), at };
}
