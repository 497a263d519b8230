import type { FilterQuery, InferEntity, MikroORM } from '@mikro-orm/postgresql';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { Agent } from '../../db/entities/index.ts';
import type { Database } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError } from '../errors.ts';
import { type AgentRow, type AgentView, toAgentView } from '../view.ts';
import type { Page } from './page.ts';
import { searchAgents } from './search.ts';

export interface AgentQueryParts {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly schedules: TickSchedules;
}

/** Which agents a list holds; an absent field holds all. */
export interface AgentListRequest {
  readonly status?: AgentStatus | undefined;
  readonly personaId?: string | undefined;
  /** In any case: part of the name or username; of one or two characters, the beginning of a word of them. */
  readonly q?: string | undefined;
  /** The last id of the page before. */
  readonly cursor?: AgentId | undefined;
  readonly limit: number;
}

/**
 * One page of the agents, newest first. Ids ascend with time, so that a page begins after the id before it, however
 * many rows have come and gone meanwhile.
 */
export async function listAgents(
  parts: AgentQueryParts,
  request: AgentListRequest,
): Promise<Page<AgentView, AgentId>> {
  const { q, limit } = request;
  if (q === undefined) {
    const rows = await findRows(parts, { ...filtersOf(request), deletedAt: null }, limit + 1);
    const page = rows.slice(0, limit);
    return pageOf(parts, page, rows.length > limit ? page.at(-1)?.id : undefined);
  }
  const ids = await searchAgents(parts.database, { ...request, q, count: limit + 1 });
  const found = ids.slice(0, limit);
  // A row that was deleted since it was found shortens the page, and does not end the list.
  const page = await findRows(parts, { id: { $in: found }, deletedAt: null }, limit);
  return pageOf(parts, page, ids.length > limit ? found.at(-1) : undefined);
}

type Row = InferEntity<typeof Agent>;

function filtersOf({ status, personaId, cursor }: AgentListRequest): FilterQuery<Row> {
  return {
    ...(status === undefined ? {} : { status }),
    ...(personaId === undefined ? {} : { personaId }),
    ...(cursor === undefined ? {} : { id: { $lt: cursor } }),
  };
}

function findRows({ orm }: AgentQueryParts, wanted: FilterQuery<Row>, limit: number): Promise<AgentRow[]> {
  return orm.em.fork().find(Agent, wanted, { orderBy: { id: 'desc' }, limit, disableIdentityMap: true });
}

async function pageOf(
  { schedules }: AgentQueryParts,
  rows: readonly AgentRow[],
  last: AgentId | undefined,
): Promise<Page<AgentView, AgentId>> {
  const nextTicks = await schedules.nextTicks(rows.map(({ id }) => id));
  return {
    items: rows.map((row) => toAgentView(row, nextTicks.get(row.id) ?? null)),
    nextCursor: last ?? null,
  };
}

/** @throws {AgentNotFoundError} when there is no such agent */
export async function findAgent({ orm, schedules }: AgentQueryParts, id: AgentId): Promise<AgentView> {
  const row = await orm.em.fork().findOne(Agent, { id, deletedAt: null }, { disableIdentityMap: true });
  if (row === null) throw new AgentNotFoundError(id);
  const nextTicks = await schedules.nextTicks([id]);
  return toAgentView(row, nextTicks.get(id) ?? null);
}
