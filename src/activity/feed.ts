import { type ActivityMetadata, type ActivityType, activityTypes } from '../db/entities/activity.ts';
import { isoOf, type Sql, type Statement, statement } from '../db/sql.ts';
import type { ActivityId, AgentId, TickId } from '../lib/ids.ts';
import type { Activity, ActivityFilter } from './activity.ts';

/** What one read can ask for, because an index has it; a persona is sorted out of what was read. */
export type StoredFilter = Omit<ActivityFilter, 'personaId'>;

interface Row {
  id: string;
  agentId: AgentId | null;
  agentName: string | null;
  personaId: string | null;
  tickId: TickId | null;
  type: ActivityType;
  message: string;
  metadata: ActivityMetadata;
  createdAt: string;
}

const columns = `id, agent_id as "agentId", agent_name as "agentName", tick_id as "tickId", type, message, metadata,
  created_at as "createdAt", (select persona_id from agents where agents.id = agent_id) as "personaId"`;
type Order = 'before' | 'after';

const selectLast = statement<{ id: string | null }>(
  'feed-last',
  'select greatest((select max(id) from activities), (select activities_lost_up_to from fleet)) as id',
);
const selectLost = statement<{ id: string }>('feed-lost', 'select activities_lost_up_to as id from fleet');

/** Reads the feed from Postgres, where it is complete and in order. */
export interface ActivityFeed {
  /** The newest activities before an id (from the end without one), newest first. */
  before(filter: StoredFilter, before: ActivityId | null, limit: number): Promise<Activity[]>;
  /** The oldest activities after an id, oldest first. */
  after(filter: StoredFilter, after: ActivityId, limit: number): Promise<Activity[]>;
  /** The newest id, 0 where there is none. */
  lastId(): Promise<ActivityId>;
  /** The id up to which activities are no longer kept, 0 where all are. */
  lostUpTo(): Promise<ActivityId>;
}

export function createActivityFeed(sql: Sql): ActivityFeed {
  return {
    async before(filter, before, limit) {
      return read(sql, 'before', filter, { id: before ?? Number.MAX_SAFE_INTEGER, limit });
    },
    async after(filter, after, limit) {
      return read(sql, 'after', filter, { id: after, limit });
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

/** The bound is the first parameter. */
const orders = {
  before: { bound: 'id < $1', by: 'order by id desc' },
  after: { bound: 'id > $1', by: 'order by id' },
} as const satisfies Record<Order, unknown>;

interface Page {
  readonly order: Order;
  readonly limit: number;
}

/**
 * One statement for each shape of filter: a single one with "is null or" would be planned without the index that
 * makes one agent's feed quick. Its limit is part of its text, because Postgres takes a limit that it does not know
 * for a large one, and then would plan anew at every read, for all partitions.
 */
function select(shape: string, where: string, page: Page): Statement<Row> {
  return statement(`feed-${page.order}-${shape}-${page.limit}`, textOf(where, page));
}

function textOf(where: string, { order, limit }: Page): string {
  const { bound, by } = orders[order];
  return `select ${columns} from activities where ${where} and ${bound} ${by} limit ${limit}`;
}

async function read(
  sql: Sql,
  order: Order,
  { agentId, types }: StoredFilter,
  { id, limit }: Bounds,
): Promise<Activity[]> {
  const page = { order, limit };
  if (agentId === undefined && types !== undefined) return readTypes(sql, types, { ...page, id });
  const rows = (shape: string, where: string, ...values: readonly unknown[]): Promise<Row[]> =>
    sql.rows(select(shape, where, page), [id, ...values]);
  const found =
    agentId === undefined
      ? rows('all', 'true')
      : types === undefined
        ? rows('agent', 'agent_id = $2', agentId)
        : rows('agent-types', 'agent_id = $2 and type = any($3)', agentId, types);
  return (await found).map(toActivity);
}

/**
 * Types are read one by one, because the index has the ids of one type in order, and the statement names each, because
 * only then is known how rare it is.
 */
async function readTypes(
  sql: Sql,
  types: readonly ActivityType[],
  { id, order, limit }: Page & Bounds,
): Promise<Activity[]> {
  const wanted = [...activityTypes.entries()].filter(([, type]) => types.includes(type));
  if (wanted.length === 0) return [];
  const ofEach = wanted.map(([, type]) => `(${textOf(`type = '${type}'`, { order, limit })})`);
  const everything = statement<Row>(
    `feed-${order}-types-${wanted.map(([place]) => place).join('-')}-${limit}`,
    `select * from (${ofEach.join(' union all ')}) as found ${orders[order].by} limit ${limit}`,
  );
  return (await sql.rows(everything, [id])).map(toActivity);
}

function toActivity(row: Row): Activity {
  return { ...row, id: Number(row.id), createdAt: isoOf(row.createdAt) };
}
