import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { read } from '../api/client.ts';
import { agentProfileSchema } from '../api/schemas.ts';

const previewSchema = z.object({ items: z.array(agentProfileSchema) });

/** The agents that a seed makes from a persona: the same ones whenever it is asked. */
export function previewQuery(personaId: string, seed: string, count: number) {
  return queryOptions({
    queryKey: ['preview', personaId, seed, count],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ seed, count: String(count) });
      return read(`/api/personas/${encodeURIComponent(personaId)}/preview?${query}`, previewSchema, signal);
    },
    select: ({ items }) => items,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: personaId !== '' && seed !== '',
  });
}
