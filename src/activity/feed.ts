import type { ActivityMetadata, ActivityType } from '../db/entities/activity.ts';
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
/**
 * One statement for each shape of filter: a single one with "is null or" would be planned without the index that
 * makes one agent's feed quick.
 */
const selects = {
  before: shapes(
    'before',
    (where, place) => `${where} and id < $${place} order by id desc limit $${place + 1}`,
  ),
  after: shapes('after', (where, place) => `${where} and id > $${place} order by id limit $${place + 1}`),
};
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
      return read(sql, selects.before, filter, [before ?? Number.MAX_SAFE_INTEGER, limit]);
    },
    async after(filter, after, limit) {
      return read(sql, selects.after, filter, [after, limit]);
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

type Shape = 'all' | 'agent' | 'types' | 'agentAndTypes';

function shapes(name: string, rest: (where: string, place: number) => string): Record<Shape, Statement<Row>> {
  const named = (shape: Shape, text: string): Statement<Row> => statement(`feed-${name}-${shape}`, text);
  const select = (where: string, parameters: number): string =>
    `select ${columns} from activities where ${rest(where, parameters + 1)}`;
  return {
    all: named('all', select('true', 0)),
    agent: named('agent', select('agent_id = $1', 1)),
    // Each type by itself: the index has the ids of one type in order, but not those of several.
    types: named(
      'types',
      `select found.* from (select distinct unnest($1::text[]) as wanted) as types
       cross join lateral (${select('type = wanted', 1)}) as found where ${rest('true', 2)}`,
    ),
    agentAndTypes: named('agentAndTypes', select('agent_id = $1 and type = any($2)', 2)),
  };
}

async function read(
  sql: Sql,
  statements: Record<Shape, Statement<Row>>,
  { agentId, types }: StoredFilter,
  bounds: readonly number[],
): Promise<Activity[]> {
  const byType: Shape = agentId === undefined ? 'types' : 'agentAndTypes';
  const shape = types === undefined ? (agentId === undefined ? 'all' : 'agent') : byType;
  const filters = [agentId, types].filter((value) => value !== undefined);
  return (await sql.rows(statements[shape], [...filters, ...bounds])).map(toActivity);
}

function toActivity(row: Row): Activity {
  return { ...row, id: Number(row.id), createdAt: isoOf(row.createdAt) };
}
