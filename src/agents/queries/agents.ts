import type { MikroORM } from '@mikro-orm/postgresql';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { Agent } from '../../db/entities/index.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError } from '../errors.ts';
import { type AgentView, toAgentView } from '../view.ts';

export interface AgentQueryParts {
  readonly orm: MikroORM;
  readonly schedules: TickSchedules;
}

/** Which agents a list holds; an absent field holds all. */
export interface AgentListRequest {
  readonly status?: AgentStatus | undefined;
  readonly personaId?: string | undefined;
  /** The last id of the page before. */
  readonly cursor?: AgentId | undefined;
  readonly limit: number;
}

export interface Page<T, Cursor> {
  readonly items: readonly T[];
  /** Where the next page begins; null at the end. */
  readonly nextCursor: Cursor | null;
}

/**
 * One page of the agents, newest first. Ids ascend with time, so that a page begins after the id before it, however
 * many rows have come and gone meanwhile.
 */
export async function listAgents(
  { orm, schedules }: AgentQueryParts,
  { status, personaId, cursor, limit }: AgentListRequest,
): Promise<Page<AgentView, AgentId>> {
  const rows = await orm.em.fork().find(
    Agent,
    {
      deletedAt: null,
      ...(status === undefined ? {} : { status }),
      ...(personaId === undefined ? {} : { personaId }),
      ...(cursor === undefined ? {} : { id: { $lt: cursor } }),
    },
    { orderBy: { id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const page = rows.slice(0, limit);
  const nextTicks = await schedules.nextTicks(page.map(({ id }) => id));
  return {
    items: page.map((row) => toAgentView(row, nextTicks.get(row.id) ?? null)),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** @throws {AgentNotFoundError} when there is no such agent */
export async function findAgent({ orm, schedules }: AgentQueryParts, id: AgentId): Promise<AgentView> {
  const row = await orm.em.fork().findOne(Agent, { id, deletedAt: null }, { disableIdentityMap: true });
  if (row === null) throw new AgentNotFoundError(id);
  const nextTicks = await schedules.nextTicks([id]);
  return toAgentView(row, nextTicks.get(id) ?? null);
}
