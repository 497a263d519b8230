import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { fleetKey } from '../api/query-keys.ts';
import { fleetSchema } from '../api/schemas.ts';

const refreshMs = 4000;

/** The fleet's state, read again every few seconds for as long as anything shows it. */
export function useFleet() {
  return useQuery({
    queryKey: fleetKey,
    queryFn: ({ signal }) => read('/api/fleet', fleetSchema, signal),
    refetchInterval: refreshMs,
  });
}
