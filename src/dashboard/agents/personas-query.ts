import { queryOptions } from '@tanstack/react-query';
import { listPersonas, previewPersona } from '#api/personas';
import { ask } from '../http/client.ts';

/** The catalogue of personas. */
export const personasQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: ({ signal }) => ask(listPersonas, { signal }),
  select: (page) => page.items,
  staleTime: 30_000,
});

/** The agents that a seed makes from a persona: the same ones until another version of it is published. */
export function previewQuery(personaId: string, seed: string, count: number) {
  return queryOptions({
    queryKey: ['preview', personaId, seed, count],
    queryFn: ({ signal }) =>
      ask(previewPersona, { params: { id: personaId }, query: { seed, count }, signal }),
    staleTime: 30_000,
    enabled: personaId !== '' && seed !== '',
  });
}
