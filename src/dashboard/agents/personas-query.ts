import { queryOptions } from '@tanstack/react-query';
import { listPersonas } from '#api/personas';
import { ask } from '../http/client.ts';

/** The catalogue of personas, which changes only when the server is begun anew. */
export const personasQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: ({ signal }) => ask(listPersonas, { signal }),
  select: (page) => page.items,
  staleTime: Number.POSITIVE_INFINITY,
});
