import { useQuery } from '@tanstack/react-query';
import { listPeople } from '#api/people';
import { ask } from '../http/client.ts';

export const refreshMs = 10_000;
export const peopleKey = ['people'] as const;

/** Which of the people are listed. */
export interface PeopleFilter {
  readonly arm?: 'treatment' | 'control' | undefined;
  readonly waiting?: 'true' | undefined;
  /** The most that are listed. */
  readonly limit: number;
}

/** People with how they were received, the latest first. */
export function usePeople({ limit, ...filter }: PeopleFilter) {
  const query = { ...filter, limit };
  return useQuery({
    queryKey: [...peopleKey, query],
    queryFn: ({ signal }) => ask(listPeople, { query, signal }),
    refetchInterval: refreshMs,
    placeholderData: (before) => before,
  });
}
