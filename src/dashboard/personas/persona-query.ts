import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { getPersona, getPersonaVersion, listPersonaVersions } from '#api/persona-editing';
import { listPersonas } from '#api/personas';
import { ask } from '../http/client.ts';

/** The catalogue with what is missing of it; the plain list is `personasQuery`. */
export const catalogueQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: ({ signal }) => ask(listPersonas, { signal }),
  staleTime: 0,
});

export function personaQuery(id: string) {
  return queryOptions({
    queryKey: ['persona', id],
    queryFn: ({ signal }) => ask(getPersona, { params: { id }, signal }),
  });
}

export function versionsQuery(id: string) {
  return queryOptions({
    queryKey: ['persona', id, 'versions'],
    queryFn: ({ signal }) => ask(listPersonaVersions, { params: { id }, signal }),
    select: ({ items }) => items,
  });
}

/** A published version never changes. */
export function versionQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['persona', id, 'versions', version],
    queryFn: ({ signal }) => ask(getPersonaVersion, { params: { id, version: String(version) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Reads everything about personas again, after something was changed. */
export function usePersonaRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(
      [['personas'], ['persona'], ['preview'], ['fleet']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  };
}
