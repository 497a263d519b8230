import { queryOptions, useQuery } from '@tanstack/react-query';
import { getFleet } from '#api/fleet';
import { ask } from '../http/client.ts';
import { fleetKey } from '../http/query-client.ts';

const refreshMs = 4000;

/** The fleet's state; parts of a page that come up one after the other share one answer. */
export const fleetQuery = queryOptions({
  queryKey: fleetKey,
  queryFn: ({ signal }) => ask(getFleet, { signal }),
  staleTime: refreshMs / 2,
});

/** The fleet's state, read again every few seconds for as long as anything shows it. */
export function useFleet() {
  return useQuery({ ...fleetQuery, refetchInterval: refreshMs });
}
