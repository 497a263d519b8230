import type { AgentStatus } from '../api/schemas.ts';

/** Which agents the table shows; empty strings mean all. */
export interface ListFilter {
  readonly q: string;
  readonly status: AgentStatus | '';
  readonly personaId: string;
}

export const statusChoices = ['running', 'paused', 'idle', 'error'] as const satisfies readonly AgentStatus[];

/** The filter that an address asks for: `?q=…&status=…&persona=…`. */
export function listFilterIn(query: URLSearchParams): ListFilter {
  return {
    q: (query.get('q') ?? '').trim().slice(0, 100),
    status: statusChoices.find((status) => status === query.get('status')) ?? '',
    personaId: query.get('persona') ?? '',
  };
}

/** Where the API has a stretch of the filtered list. */
export function listPath({ q, status, personaId }: ListFilter, after: string | null, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit) });
  for (const [name, value] of Object.entries({ q, status, personaId, cursor: after ?? '' })) {
    if (value !== '') query.set(name, value);
  }
  return `/api/agents?${query}`;
}

export function isFiltered({ q, status, personaId }: ListFilter): boolean {
  return q !== '' || status !== '' || personaId !== '';
}
