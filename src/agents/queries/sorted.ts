import { daysOfLastWeek } from '../../api/agent-deeds.ts';
import {
  type AgentCursor,
  type AgentOrder,
  type AgentSort,
  agentSorts,
  type SortDirection,
  sortDirections,
} from '../../api/agent-order.ts';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { type Sql, type Statement, statement } from '../../db/sql.ts';
import { likePatterns, searchedText } from './search.ts';

export interface SortedRequest extends AgentOrder {
  readonly q?: string | undefined;
  readonly status?: AgentStatus | undefined;
  readonly personaId?: string | undefined;
  /** Null for the first page. */
  readonly cursor: AgentCursor | null;
  /** Agents to find at most. */
  readonly count: number;
}

/** What each order compares: its type in Postgres, and an expression over `a`, an agent, and `w`, its sums of the week. */
const values: Readonly<Record<AgentSort, { readonly type: 'text' | 'float8'; readonly sql: string }>> = {
  // Ids ascend with time, and every order ends with them.
  newest: { type: 'float8', sql: '0::float8' },
  name: { type: 'text', sql: 'lower(a.name)' },
  lastActed: { type: 'float8', sql: 'coalesce(extract(epoch from a.last_action_at), 0)::float8' },
  posts: { type: 'float8', sql: 'a.total_posts::float8' },
  comments: { type: 'float8', sql: 'a.total_comments::float8' },
  likes: { type: 'float8', sql: 'a.total_likes::float8' },
  cost: { type: 'float8', sql: 'coalesce(w.cost, 0)' },
  failedVisits: { type: 'float8', sql: 'coalesce(w.failed, 0)' },
  people: { type: 'float8', sql: 'coalesce(w.people, 0)' },
};

const week = `left join (
    select agent_id, sum(cost_usd)::float8 as cost, sum(failed_visits)::float8 as failed,
      sum(comments_to_people)::float8 as people
    from daily_usage where day > (now() at time zone 'UTC')::date - ${daysOfLastWeek} group by agent_id
  ) w on w.agent_id = a.id`;

/**
 * Names come out of their index. All other figures change with visits and have none, see the table: the whole fleet is
 * looked at, and only the first few are kept. The pages after the first one have a statement of their own, which begins
 * in the index at the name before.
 */
function sortedStatement(
  sort: AgentSort,
  direction: SortDirection,
  isFirst: boolean,
): Statement<AgentCursor> {
  const { type, sql } = values[sort];
  const beyond = direction === 'asc' ? '>' : '<';
  const hasWeek = sql.includes('w.');
  const after = isFirst ? '' : ` and (${sql}, a.id) ${beyond} ($5::text::${type}, $6::uuid)`;
  return statement<AgentCursor>(
    `agents-sorted-${sort}-${direction}${isFirst ? '' : '-next'}`,
    `select a.id, (${sql})::text as value from agents a ${hasWeek ? week : ''}
     where a.deleted_at is null and ($1::text is null or a.status = $1) and ($2::text is null or a.persona_id = $2)
       and ($3::text[] is null or ${searchedText} like any (select lower(p) from unnest($3::text[]) p))${after}
     order by ${sql} ${direction}, a.id ${direction} limit $4`,
    { id: 'uuid', value: 'text' },
  );
}

const statements = new Map(
  agentSorts.flatMap((sort) =>
    sortDirections.flatMap((direction) =>
      [true, false].map(
        (isFirst) => [keyOf(sort, direction, isFirst), sortedStatement(sort, direction, isFirst)] as const,
      ),
    ),
  ),
);

function keyOf(sort: AgentSort, direction: SortDirection, isFirst: boolean): string {
  return `${sort} ${direction} ${isFirst}`;
}

/** Agents in an order, each with the value that put it there. */
export async function sortedAgents(sql: Sql, request: SortedRequest): Promise<AgentCursor[]> {
  const { sort, direction, q, status, personaId, cursor, count } = request;
  const wanted = statements.get(keyOf(sort, direction, cursor === null));
  if (wanted === undefined) throw new TypeError(`There is no statement for ${sort} ${direction}.`);
  const patterns = q === undefined ? null : likePatterns(q);
  const bounds = cursor === null ? [] : [cursor.value, cursor.id];
  return sql.rows(wanted, [status ?? null, personaId ?? null, patterns, count, ...bounds]);
}
