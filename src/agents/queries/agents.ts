import type { AgentWeek } from '../../api/agent-deeds.ts';
import { type AgentOrder, agentCursorIn, agentCursorText } from '../../api/agent-order.ts';
import type { Agent } from '../../api/agents.ts';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { type Columns, type Database, isoOf, type Sql, type Statement, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { orWithoutRedis } from '../../redis/without.ts';
import { AgentNotFoundError } from '../errors.ts';
import { lastWeeksOf, quietWeek } from './last-week.ts';
import { searchAgents } from './search.ts';
import { sortedAgents } from './sorted.ts';

export interface AgentQueryParts {
  readonly database: Database;
  readonly schedules: TickSchedules;
}

/** Which agents a list holds, and in which order; an absent filter holds all. */
export interface AgentListRequest extends AgentOrder {
  readonly status?: AgentStatus | undefined;
  readonly personaId?: string | undefined;
  /** In any case: part of the name or username; of one or two characters, the beginning of a word of them. */
  readonly q?: string | undefined;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Greater than any id, for the first page. */
const newestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** An agent as operators see it. */
export type AgentView = Agent;

/** What a statement selects to make a view of: {@link agentColumns} as they come from Postgres. */
type AgentRow = Omit<AgentView, 'nextTickAt' | 'lastWeek'>;

/** The columns of `agents` that make a row. */
const agentColumns = `id, name, username, persona_id as "personaId", persona_version as "personaVersion", personality, vibe, interests, bio,
  post_probability as "postProbability", comment_probability as "commentProbability",
  like_probability as "likeProbability", min_action_interval_seconds as "minActionIntervalSeconds",
  max_action_interval_seconds as "maxActionIntervalSeconds", activity_schedule as "activitySchedule",
  daily_action_limit as "dailyActionLimit", daily_token_limit as "dailyTokenLimit", status,
  status_reason as "statusReason",
  case when status = 'error' and account_held_status is not null then 'platform' else paused_by end as "pausedBy", sleeping_until as "sleepingUntil", last_action_at as "lastActionAt",
  total_posts as "totalPosts", total_comments as "totalComments", total_likes as "totalLikes",
  account_status as "accountStatus", account_error as "accountError", created_at as "createdAt",
  updated_at as "updatedAt", deleted_at as "deletedAt"`;

/** What {@link agentColumns} select. */
const agentRowColumns: Columns<AgentRow> = {
  id: 'uuid',
  name: 'text',
  username: 'text',
  personaId: 'text',
  personaVersion: 'int4',
  personality: 'text',
  vibe: 'text',
  interests: '_text',
  bio: 'text',
  postProbability: 'float8',
  commentProbability: 'float8',
  likeProbability: 'float8',
  minActionIntervalSeconds: 'int4',
  maxActionIntervalSeconds: 'int4',
  activitySchedule: 'jsonb',
  dailyActionLimit: 'int4',
  dailyTokenLimit: 'int4',
  status: 'text',
  statusReason: 'text',
  pausedBy: 'text',
  sleepingUntil: 'timestamptz',
  lastActionAt: 'timestamptz',
  totalPosts: 'int4',
  totalComments: 'int4',
  totalLikes: 'int4',
  accountStatus: 'text',
  accountError: 'text',
  createdAt: 'timestamptz',
  updatedAt: 'timestamptz',
  deletedAt: 'timestamptz',
};

/** One statement for each shape of filter, so that each is planned with the index that makes it quick. */
const selectPages = {
  all: pageStatement('all', 'true'),
  status: pageStatement('status', 'status = $3'),
  persona: pageStatement('persona', 'persona_id = $3'),
  both: pageStatement('both', 'status = $3 and persona_id = $4'),
};

const selectByIds = statement<AgentRow>(
  'agents-by-ids',
  `select ${agentColumns} from agents where id = any($1) and deleted_at is null order by id desc`,
  agentRowColumns,
);

const selectDeletedToo = statement<AgentRow>(
  'agent-deleted-too',
  `select ${agentColumns} from agents where id = $1`,
  agentRowColumns,
);

/**
 * One page of the agents. In the order of age, ids ascend with time, so that a page begins after the id before it, however
 * many rows have come and gone meanwhile. In any other order an agent whose figure changes may move past the reader.
 */
export async function listAgents(
  parts: AgentQueryParts,
  request: AgentListRequest,
): Promise<Page<AgentView, string>> {
  const { sort, direction, q, limit } = request;
  const cursor = request.cursor === undefined ? null : agentCursorIn(request.cursor, request);
  if (sort !== 'newest' || direction === 'asc') {
    const places = await sortedAgents(parts.database, { ...request, cursor, count: limit + 1 });
    const page = places.slice(0, limit);
    const last = places.length > limit ? page.at(-1) : undefined;
    const rows = await rowsById(
      parts.database,
      page.map(({ id }) => id),
    );
    return pageOf(parts, rows, last === undefined ? null : agentCursorText(last, request));
  }
  const newest = { ...request, cursor: cursor?.id };
  if (q === undefined) {
    const rows = await rowsOf(parts.database, newest);
    const page = rows.slice(0, limit);
    return pageOf(parts, page, rows.length > limit ? (page.at(-1)?.id ?? null) : null);
  }
  const ids = await searchAgents(parts.database, { ...newest, q, count: limit + 1 });
  const found = ids.slice(0, limit);
  const page = await rowsById(parts.database, found);
  return pageOf(parts, page, ids.length > limit ? (found.at(-1) ?? null) : null);
}

/** The rows in the order of the ids. One that was deleted since it was found shortens the page, and does not end the list. */
async function rowsById(sql: Sql, ids: readonly AgentId[]): Promise<AgentRow[]> {
  const rows = new Map((await sql.rows(selectByIds, [ids])).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/**
 * @param options.deleted finds one that was deleted, too, for as long as its row is kept
 * @throws {AgentNotFoundError} when there is no such agent
 */
export async function findAgent(
  { database, schedules }: AgentQueryParts,
  id: AgentId,
  { deleted = false }: { readonly deleted?: boolean } = {},
): Promise<AgentView> {
  const [row] = deleted
    ? await database.rows(selectDeletedToo, [id])
    : await database.rows(selectByIds, [[id]]);
  if (row === undefined) throw new AgentNotFoundError(id);
  const [nextTicks, weeks] = await Promise.all([nextTicksOf(schedules, [id]), lastWeeksOf(database, [id])]);
  return toAgentView(row, nextTicks.get(id) ?? null, weeks.get(id));
}

function pageStatement(name: string, where: string): Statement<AgentRow> {
  return statement(
    `agents-page-${name}`,
    `select ${agentColumns} from agents where deleted_at is null and id < $1 and ${where} order by id desc limit $2`,
    agentRowColumns,
  );
}

/** The rows of a page, and one more where there are more. */
function rowsOf(
  sql: Sql,
  {
    status,
    personaId,
    cursor,
    limit,
  }: Omit<AgentListRequest, 'cursor'> & { readonly cursor: AgentId | undefined },
): Promise<AgentRow[]> {
  const bounds = [cursor ?? newestId, limit + 1];
  if (status === undefined && personaId === undefined) return sql.rows(selectPages.all, bounds);
  if (personaId === undefined) return sql.rows(selectPages.status, [...bounds, status]);
  if (status === undefined) return sql.rows(selectPages.persona, [...bounds, personaId]);
  return sql.rows(selectPages.both, [...bounds, status, personaId]);
}

async function pageOf(
  { schedules, database }: AgentQueryParts,
  rows: readonly AgentRow[],
  nextCursor: string | null,
): Promise<Page<AgentView, string>> {
  const ids = rows.map(({ id }) => id);
  const [nextTicks, weeks] = await Promise.all([nextTicksOf(schedules, ids), lastWeeksOf(database, ids)]);
  return {
    items: rows.map((row) => toAgentView(row, nextTicks.get(row.id) ?? null, weeks.get(row.id))),
    nextCursor,
  };
}

/** Agents can be looked at while Redis cannot be used; then nobody knows when they are due. */
function nextTicksOf(
  schedules: TickSchedules,
  ids: readonly AgentId[],
): Promise<ReadonlyMap<AgentId, number | null>> {
  return orWithoutRedis(schedules.nextTicks(ids), new Map<AgentId, number | null>());
}

/** One page of a list. */
export interface Page<T, Cursor> {
  readonly items: readonly T[];
  /** Where the next page begins; null at the end. */
  readonly nextCursor: Cursor | null;
}

function toAgentView(row: AgentRow, nextTickAt: EpochMs | null, lastWeek: AgentWeek = quietWeek): AgentView {
  return {
    ...row,
    lastWeek,
    sleepingUntil: instantOrNull(row.sleepingUntil),
    nextTickAt: nextTickAt === null ? null : new Date(nextTickAt).toISOString(),
    lastActionAt: instantOrNull(row.lastActionAt),
    createdAt: isoOf(row.createdAt),
    updatedAt: isoOf(row.updatedAt),
    deletedAt: instantOrNull(row.deletedAt),
  };
}

function instantOrNull(timestamp: string | null): string | null {
  return timestamp === null ? null : isoOf(timestamp);
}
