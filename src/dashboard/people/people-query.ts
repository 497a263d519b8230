import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getDirector, listWishes } from '#api/director';
import { getExperiment, type IntervalMethod } from '#api/experiment';
import { listPeople } from '#api/people';
import type { Route } from '#api/route';
import { ask, command, type Request } from '../http/client.ts';

const refreshMs = 10_000;
const peopleKey = ['people'] as const;

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

/** What the director goes by, and how many agents it lets be awake. */
export function useDirector() {
  return useQuery({
    queryKey: [...peopleKey, 'director'],
    queryFn: ({ signal }) => ask(getDirector, { signal }),
    refetchInterval: refreshMs,
  });
}

/** The latest wishes. */
export function useWishes() {
  return useQuery({
    queryKey: [...peopleKey, 'wishes'],
    queryFn: ({ signal }) => ask(listWishes, { query: { limit: 100 }, signal }),
    refetchInterval: refreshMs,
  });
}

export function useExperiment(method: IntervalMethod) {
  return useQuery({
    queryKey: [...peopleKey, 'experiment', method],
    queryFn: ({ signal }) => ask(getExperiment, { query: { method }, signal }),
    refetchInterval: 6 * refreshMs,
    placeholderData: (before) => before,
  });
}

/** Changes something about people, and reads all of it again. */
export function usePeopleCommand<Params, Query, Body, Answer>(route: Route<Params, Query, Body, Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: Request<Params, Query>) => command(route, request),
    onSettled: () => queryClient.invalidateQueries({ queryKey: peopleKey }),
  });
}
