import { type AgentOrder, agentSorts, sortDirections, usualDirection } from '#api/agent-order';
import { type AgentPage, type AgentStatus, listAgents } from '#api/agents';
import { ask } from '../http/client.ts';

/** Which agents the table shows, and in which order; empty strings mean all. */
export interface ListFilter extends AgentOrder {
  readonly q: string;
  readonly status: AgentStatus | '';
  readonly personaId: string;
}

export const statusChoices = [
  'running',
  'paused',
  'idle',
  'error',
  'retired',
] as const satisfies readonly AgentStatus[];

/** The filter that an address asks for: `?q=…&status=…&persona=…&sort=…&direction=…`. */
export function listFilterIn(query: URLSearchParams): ListFilter {
  const sort = agentSorts.find((one) => one === query.get('sort')) ?? 'newest';
  return {
    sort,
    direction: sortDirections.find((one) => one === query.get('direction')) ?? usualDirection(sort),
    q: (query.get('q') ?? '').trim().slice(0, 100),
    status: statusChoices.find((status) => status === query.get('status')) ?? '',
    personaId: query.get('persona') ?? '',
  };
}

/** Reads a stretch of the filtered list. */
export function readAgents(
  { q, status, personaId, sort, direction }: ListFilter,
  after: string | null,
  limit: number,
  signal?: AbortSignal,
): Promise<AgentPage> {
  const given = Object.entries({ q, status, personaId, sort, direction, cursor: after ?? '' }).filter(
    ([, value]) => value !== '',
  );
  return ask(listAgents, {
    query: { ...Object.fromEntries(given), limit },
    ...(signal === undefined ? {} : { signal }),
  });
}

export function isFiltered({ q, status, personaId }: ListFilter): boolean {
  return q !== '' || status !== '' || personaId !== '';
}
