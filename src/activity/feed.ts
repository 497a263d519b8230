import { isoOf, type Sql, statement } from '../db/sql.ts';
import type { ActivityId, AgentId } from '../lib/ids.ts';
import { type Activity, type ActivityFilter, activityTypes } from './activity.ts';
import { type ActivityRow, type Order, type Shape, selectActivities } from './feed-statements.ts';
import { lastDrawn } from './partitions.ts';
import { type Span, spansAfter, spansBefore } from './spans.ts';

/** What one read can ask for, because an index has it; a persona of many agents is sorted out of what was read. */
export interface StoredFilter extends Pick<ActivityFilter, 'agentId' | 'types'> {
  /** Any of these, in place of the one. */
  readonly agentIds?: readonly AgentId[];
}

const selectLast = statement<{ id: string | null }>(
  'feed-last',
  'select greatest((select max(id) from activities), (select activities_lost_up_to from fleet)) as id',
  { id: 'int8' },
);
const selectLost = statement<{ id: string }>('feed-lost', 'select activities_lost_up_to as id from fleet', {
  id: 'int8',
});

/** Also those that were deleted, of whom an index knows. */
const selectAgents = statement<{ id: AgentId }>(
  'feed-agents-of-persona',
  `select id from (
     select id from agents where persona_id = $1 and deleted_at is null
     union all select id from agents where persona_id = $1 and deleted_at is not null
   ) as of_persona limit $2`,
  { id: 'uuid' },
);

/** Reads the feed from Postgres, where it is complete and in order. */
export interface ActivityFeed {
  /** The newest activities before an id (from the end without one), newest first. */
  before(filter: StoredFilter, before: ActivityId | null, limit: number): Promise<Activity[]>;
  /** The oldest activities after an id, oldest first. */
  after(filter: StoredFilter, after: ActivityId, limit: number): Promise<Activity[]>;
  /** Agents of a persona, not more than so many. */
  agentsOf(personaId: string, limit: number): Promise<AgentId[]>;
  /** The newest id, 0 where there is none. */
  lastId(): Promise<ActivityId>;
  /** The id up to which activities are no longer kept, 0 where all are. */
  lostUpTo(): Promise<ActivityId>;
}

export function createActivityFeed(sql: Sql): ActivityFeed {
  const read = readerOf(sql);
  return {
    async before(filter, before, limit) {
      return read('before', filter, { id: before ?? Number.MAX_SAFE_INTEGER, limit });
    },
    async after(filter, after, limit) {
      return read('after', filter, { id: after, limit });
    },
    async agentsOf(personaId, limit) {
      return (await sql.rows(selectAgents, [personaId, limit])).map(({ id }) => id);
    },
    async lastId() {
      const [row] = await sql.rows(selectLast, []);
      return Number(row?.id ?? 0);
    },
    async lostUpTo() {
      const [row] = await sql.rows(selectLost, []);
      return Number(row?.id ?? 0);
    },
  };
}

interface Bounds {
  readonly id: ActivityId;
  readonly limit: number;
}

/**
 * How much is read at once: each size is a statement that every connection keeps prepared, so there are few of them, and
 * what nobody asked for is left out again.
 */
const sizes = [50, 200, 500, 1_000];

type Reader = (order: Order, filter: StoredFilter, bounds: Bounds) => Promise<Activity[]>;

function readerOf(sql: Sql): Reader {
  /** The newest id that was seen; what came since is read too, because the span that it lies in is open. */
  let seen: ActivityId = 0;
  let drawn: ActivityId | null = null;
  const spansOf = async (order: Order, id: ActivityId): Promise<Iterable<Span>> => {
    // Up to an id that was seen all are committed, but not up to one that was only drawn: a part of it, read before the
    // commit, and the next one after it would leave a hole, which whoever reads on from there would never see.
    if (order === 'after') return spansAfter(id, seen);
    drawn ??= await lastDrawn(sql);
    return spansBefore(id, Math.max(seen, drawn));
  };
  return async (order, filter, { id, limit }) => {
    const asked = askedBy(filter);
    if (asked === null) return [];
    const atOnce = sizes.find((size) => size >= limit) ?? limit;
    const found: Activity[] = [];
    for (const span of await spansOf(order, id)) {
      const select = selectActivities(asked.shape, { order, span, limit: atOnce });
      found.push(...(await sql.rows(select, [id, ...asked.values])).map(toActivity));
      if (found.length >= limit) break;
    }
    seen = Math.max(seen, found[0]?.id ?? 0, found.at(-1)?.id ?? 0);
    return found.slice(0, limit);
  };
}

interface Asked {
  readonly shape: Shape;
  /** Parameters after the bound. */
  readonly values: readonly unknown[];
}

/** What a filter asks for; null where nothing passes it. */
function askedBy({ agentId, agentIds, types }: StoredFilter): Asked | null {
  const wanted = types === undefined ? activityTypes : activityTypes.filter((type) => types.includes(type));
  if (wanted.length === 0) return null;
  const areAll = wanted.length === activityTypes.length;
  const ofTypes = areAll ? [] : [JSON.stringify(wanted)];
  if (agentId !== undefined)
    return { shape: areAll ? 'agent' : 'agent-types', values: [agentId, ...ofTypes] };
  if (agentIds !== undefined)
    return { shape: areAll ? 'agents' : 'agents-types', values: [JSON.stringify(agentIds), ...ofTypes] };
  return { shape: areAll ? 'all' : 'types', values: ofTypes };
}

function toActivity(row: ActivityRow): Activity {
  return { ...row, id: Number(row.id), createdAt: isoOf(row.createdAt) };
}
