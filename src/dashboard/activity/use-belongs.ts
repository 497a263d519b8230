import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../api/client.ts';
import { agentPageSchema } from '../api/schemas.ts';
import { useFleet } from '../fleet/fleet-query.ts';
import type { Belongs } from './activity-query.ts';

const pageSize = 200;

interface Membership {
  /** Null until it is known who belongs. */
  readonly belongs: Belongs | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * Who of the fleet is of a persona. The list is read again whenever the fleet's count of them changes, which it
 * says every few seconds, so that an agent made a moment ago belongs too.
 */
export function useBelongs(personaId: string | null): Membership {
  const { data: fleet } = useFleet();
  const size = personaId === null ? 0 : (fleet?.personas[personaId] ?? 0);
  const members = useQuery({
    queryKey: ['persona-members', personaId, size],
    queryFn: ({ signal }) => readMembers(personaId ?? '', signal),
    enabled: personaId !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before, query) => (query?.queryKey[1] === personaId ? before : undefined),
  });
  const ids = members.data;
  const belongs = useMemo((): Belongs | null => {
    if (personaId === null) return () => true;
    if (ids === undefined) return null;
    return ({ agentId }) => agentId !== null && ids.has(agentId);
  }, [personaId, ids]);
  return { belongs, error: members.error, retry: () => void members.refetch() };
}

async function readMembers(personaId: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ personaId, limit: String(pageSize) });
    if (cursor !== null) query.set('cursor', cursor);
    const page: { items: readonly { id: string }[]; nextCursor: string | null } = await read(
      `/api/agents?${query}`,
      agentPageSchema,
      signal,
    );
    for (const { id } of page.items) ids.add(id);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}
