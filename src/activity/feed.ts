import type { ActivityMetadata, ActivityType } from '../db/entities/activity.ts';
import { isoOf, type Sql, type Statement, statement } from '../db/sql.ts';
import type { ActivityId, AgentId, TickId } from '../lib/ids.ts';
import type { Activity, ActivityFilter } from './activity.ts';

interface Row {
  id: string;
  agentId: AgentId | null;
  agentName: string | null;
  tickId: TickId | null;
  type: ActivityType;
  message: string;
  metadata: ActivityMetadata;
  createdAt: string;
}

const columns = `id, agent_id as "agentId", agent_name as "agentName", tick_id as "tickId", type, message, metadata,
  created_at as "createdAt"`;
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
const selectLast = statement<{ id: string | null }>('feed-last', 'select max(id) as id from activities');

/** Reads the feed from Postgres, where it is complete and in order. */
export interface ActivityFeed {
  /** The newest activities before an id (from the end without one), newest first. */
  before(filter: ActivityFilter, before: ActivityId | null, limit: number): Promise<Activity[]>;
  /** The oldest activities after an id, oldest first. */
  after(filter: ActivityFilter, after: ActivityId, limit: number): Promise<Activity[]>;
  /** The newest id, 0 where there is none. */
  lastId(): Promise<ActivityId>;
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
  };
}

type Shape = 'all' | 'agent' | 'types' | 'agentAndTypes';

function shapes(name: string, rest: (where: string, place: number) => string): Record<Shape, Statement<Row>> {
  const select = (shape: Shape, where: string, parameters: number): Statement<Row> =>
    statement(
      `feed-${name}-${shape}`,
      `select ${columns} from activities where ${rest(where, parameters + 1)}`,
    );
  return {
    all: select('all', 'true', 0),
    agent: select('agent', 'agent_id = $1', 1),
    types: select('types', 'type = any($1)', 1),
    agentAndTypes: select('agentAndTypes', 'agent_id = $1 and type = any($2)', 2),
  };
}

async function read(
  sql: Sql,
  statements: Record<Shape, Statement<Row>>,
  { agentId, types }: ActivityFilter,
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
