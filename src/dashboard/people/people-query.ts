import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getDirector, getDirectorFigures, listWishes, type WishStatus } from '#api/director';
import { getExperiment, type IntervalMethod } from '#api/experiment';
import type { Route } from '#api/route';
import { ask, command, type Request } from '../http/client.ts';
import { peopleKey, refreshMs } from './use-people.ts';

/** What the director goes by, and how many agents it lets be awake. */
export function useDirector() {
  return useQuery({
    queryKey: [...peopleKey, 'director'],
    queryFn: ({ signal }) => ask(getDirector, { signal }),
    refetchInterval: refreshMs,
  });
}

/** What waits, how people answer, and what became of wishes. */
export function useDirectorFigures() {
  return useQuery({
    queryKey: [...peopleKey, 'figures'],
    queryFn: ({ signal }) => ask(getDirectorFigures, { signal }),
    refetchInterval: refreshMs,
  });
}

/** The latest wishes, of one status where it is given. */
export function useWishes(status?: WishStatus, limit = 100) {
  return useQuery({
    queryKey: [...peopleKey, 'wishes', status ?? 'all', limit],
    queryFn: ({ signal }) =>
      ask(listWishes, { query: { limit, ...(status === undefined ? {} : { status }) }, signal }),
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
  const readAgain = () => queryClient.invalidateQueries({ queryKey: peopleKey });
  return useMutation({
    mutationFn: (request: Request<Params, Query>) => command(route, request),
    onSuccess: readAgain,
    onError: () => void readAgain(),
  });
}
