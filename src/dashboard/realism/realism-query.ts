import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getFleetRealism, type Realism } from '#api/fleet-figures';
import { ask } from '../http/client.ts';

/** Days that are measured unless somebody chooses others. */
export const usualDays = '7';

/** These figures change slowly, and counting them costs the server more than others. */
const refreshMs = 5 * 60_000;

export function useRealism(days: string, enabled = true): UseQueryResult<Realism> {
  return useQuery({
    queryKey: ['realism', days],
    queryFn: ({ signal }) => ask(getFleetRealism, { query: { days }, signal }),
    refetchInterval: refreshMs,
    staleTime: refreshMs,
    placeholderData: (before) => before,
    enabled,
  });
}

/** Hours and days of agents can be held against those of people only where both pass alike. */
export function isComparable(pace: number): boolean {
  return pace === 1;
}
