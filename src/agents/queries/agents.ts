import type { FilterQuery, InferEntity, MikroORM } from '@mikro-orm/postgresql';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { Agent } from '../../db/entities/index.ts';
import { type Database, statement } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError } from '../errors.ts';
import { type AgentView, toAgentView } from '../view.ts';
import type { Page } from './page.ts';

export interface AgentQueryParts {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly schedules: TickSchedules;
}

/** Which agents a list holds; an absent field holds all. */
export interface AgentListRequest {
  readonly status?: AgentStatus | undefined;
  readonly personaId?: string | undefined;
  /** Part of the name or username, in any case. */
  readonly q?: string | undefined;
  /** The last id of the page before. */
  readonly cursor?: AgentId | undefined;
  readonly limit: number;
}

/**
 * Ids of one page that match a search. The matches are found first, by the trigram index, because in the order of
 * ids the planner would rather read the whole table when matches are rare.
 */
const searchAgents = statement<{ id: AgentId }>(
  'agents-search',
  `with found as materialized (
     select id, status, persona_id from agents
     where deleted_at is null and lower(name || ' ' || username) like $1
   )
   select id from found
   where ($2::text is null or status = $2) and ($3::text is null or persona_id = $3) and ($4::uuid is null or id < $4)
   order by id desc limit $5`,
);

/**
 * One page of the agents, newest first. Ids ascend with time, so that a page begins after the id before it, however
 * many rows have come and gone meanwhile.
 */
export async function listAgents(
  parts: AgentQueryParts,
  request: AgentListRequest,
): Promise<Page<AgentView, AgentId>> {
  const { orm, schedules } = parts;
  const { limit } = request;
  const rows = await orm.em.fork().find(Agent, await wanted(parts, request), {
    orderBy: { id: 'desc' },
    limit: limit + 1,
    disableIdentityMap: true,
  });
  const page = rows.slice(0, limit);
  const nextTicks = await schedules.nextTicks(page.map(({ id }) => id));
  return {
    items: page.map((row) => toAgentView(row, nextTicks.get(row.id) ?? null)),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Which rows a list may hold, at least one more than its limit where there are more. */
async function wanted(
  { database }: AgentQueryParts,
  request: AgentListRequest,
): Promise<FilterQuery<InferEntity<typeof Agent>>> {
  const { status, personaId, cursor, q, limit } = request;
  if (q !== undefined) {
    const values = [
      `%${escapeLike(q.toLowerCase())}%`,
      status ?? null,
      personaId ?? null,
      cursor ?? null,
      limit + 1,
    ];
    const found = await database.rows(searchAgents, values);
    return { id: { $in: found.map(({ id }) => id) } };
  }
  return {
    deletedAt: null,
    ...(status === undefined ? {} : { status }),
    ...(personaId === undefined ? {} : { personaId }),
    ...(cursor === undefined ? {} : { id: { $lt: cursor } }),
  };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** @throws {AgentNotFoundError} when there is no such agent */
export async function findAgent({ orm, schedules }: AgentQueryParts, id: AgentId): Promise<AgentView> {
  const row = await orm.em.fork().findOne(Agent, { id, deletedAt: null }, { disableIdentityMap: true });
  if (row === null) throw new AgentNotFoundError(id);
  const nextTicks = await schedules.nextTicks([id]);
  return toAgentView(row, nextTicks.get(id) ?? null);
}
