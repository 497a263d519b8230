import { queryOptions } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { personaPageSchema } from '../api/schemas.ts';

/** The catalogue of personas, which changes only when the server is begun anew. */
export const personasQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: ({ signal }) => read('/api/personas', personaPageSchema, signal),
  select: (page) => page.items,
  staleTime: Number.POSITIVE_INFINITY,
});
