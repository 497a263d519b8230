import type { ActivityMetadata, ActivityType } from '../db/entities/activity.ts';
import type { Columns, Statement } from '../db/sql.ts';
import type { AgentId, TickId } from '../lib/ids.ts';
import type { Span } from './spans.ts';

/** `before`: newest first; `after`: oldest first. */
export type Order = 'before' | 'after';

/** Which fields a read is filtered by. */
export type Shape = 'all' | 'agent' | 'agents' | 'types' | 'agent-types' | 'agents-types';

/** One read: all but what is asked for is part of its text, and so of its plan. */
export interface Read {
  readonly order: Order;
  readonly span: Span;
  /**
   * Postgres takes a limit that it does not know for a large one, and then would plan again at every read.
   */
  readonly limit: number;
}

/** An activity as it is read. */
export interface ActivityRow {
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

const activityRowColumns: Columns<ActivityRow> = {
  id: 'int8',
  agentId: 'uuid',
  agentName: 'text',
  tickId: 'uuid',
  type: 'text',
  message: 'text',
  metadata: 'jsonb',
  createdAt: 'timestamptz',
  personaId: 'text',
};

const columns = `id, agent_id as "agentId", agent_name as "agentName", tick_id as "tickId", type, message, metadata,
  created_at as "createdAt", (select persona_id from agents where agents.id = agent_id) as "personaId"`;

/** Larger and smaller than any id; what an agent did in another fleet before has ids below zero. */
const beyondAll = '9223372036854775807';
const belowAll = '-9223372036854775808';

/**
 * The statement that reads one span in one shape. The first parameter is the id before or after which the page lies;
 * then come the agent or, as JSON, the agents, and the types as JSON, those that the shape has. None but the first can
 * be seen by the planner: what it knew of them would let a plan for this one read look better than the one that holds
 * for all, and so be planned again at every read.
 */
export function selectActivities(shape: Shape, read: Read): Statement<ActivityRow> {
  const { order, limit, span } = read;
  return {
    name: `feed-${order}-${shape}-${limit}-${span.from ?? ''}-${span.end ?? ''}`,
    text: texts[shape](read),
    columns: activityRowColumns,
  };
}

const ofTypes = 'type = any (array(select jsonb_array_elements_text($3::jsonb)))';

const texts: Readonly<Record<Shape, (read: Read) => string>> = {
  all(read) {
    const { by, limit } = endOf(read);
    const bound = read.order === 'before' ? 'id < $1' : 'id > $1';
    return `select ${columns} from activities where ${bound} and ${within(read)} order by id ${by} limit ${limit}`;
  },
  agent(read) {
    return `select ${columns} from activities where ${inIndex('agent_id', '(select $2::uuid)', read)}`;
  },
  /** The index has the type beside the agent and the id, so that only what is wanted is fetched from the table. */
  'agent-types'(read) {
    const ids = `select id from activities where ${ofTypes} and ${inIndex('agent_id', '(select $2::uuid)', read)}`;
    return `select ${columns} from activities where id = any (array(${ids})) and ${within(read)} order by id ${endOf(read).by}`;
  },
  agents: (read) => ofEach(`activities where ${inIndex('agent_id', 'wanted.value::uuid', read)}`, read),
  'agents-types': (read) =>
    ofEach(`activities where ${ofTypes} and ${inIndex('agent_id', 'wanted.value::uuid', read)}`, read),
  types: (read) => ofEach(`activities where ${inIndex('type', 'wanted.value', read)}`, read),
};

/** What is wanted is read one by one, because the index has the ids of each one in order. */
function ofEach(source: string, read: Read): string {
  const { by, limit } = endOf(read);
  return `select ${columns} from activities where id = any (array(
      select one.id from jsonb_array_elements_text($2::jsonb) as wanted (value)
        cross join lateral (select id from ${source}) as one
      order by one.id ${by} limit ${limit}
    )) and ${within(read)} order by id ${by}`;
}

function endOf({ order, limit }: Read): { readonly by: 'desc' | 'asc'; readonly limit: number } {
  return { by: order === 'before' ? 'desc' : 'asc', limit };
}

/** By these literals Postgres leaves out the partitions that lie elsewhere before it plans for them. */
function within({ span: { from, end } }: Read): string {
  const bounds = [from === null ? [] : [`id >= ${from}`], end === null ? [] : [`id < ${end}`]].flat();
  return bounds.length === 0 ? 'true' : bounds.join(' and ');
}

/**
 * The stretch of the index on a column and the id that has one value. It is written as a range of both columns and
 * ordered by both, although the first is always the same: with an equation Postgres may hope to find fifty of
 * them soon among the newest of all, and then reads the whole partition where there are none for a while.
 */
function inIndex(column: 'agent_id' | 'type', value: string, read: Read): string {
  const { by, limit } = endOf(read);
  const { from, end } = read.span;
  const key = `(${column}, id)`;
  const range =
    read.order === 'before'
      ? `${key} < (${value}, $1) and ${key} >= (${value}, ${from ?? belowAll})`
      : `${key} > (${value}, $1) and ${key} < (${value}, ${end ?? beyondAll})`;
  return `${range} and ${within(read)} order by ${column} ${by}, id ${by} limit ${limit}`;
}
