import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { fleetKey } from '../api/query-keys.ts';
import { fleetSchema } from '../api/schemas.ts';

const refreshMs = 4000;

/** The fleet's state; parts of a page that come up one after the other share one answer. */
export const fleetQuery = queryOptions({
  queryKey: fleetKey,
  queryFn: ({ signal }) => read('/api/fleet', fleetSchema, signal),
  staleTime: refreshMs / 2,
});

/** The fleet's state, read again every few seconds for as long as anything shows it. */
export function useFleet() {
  return useQuery({ ...fleetQuery, refetchInterval: refreshMs });
}
