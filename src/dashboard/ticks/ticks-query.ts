import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getTick, listTicks } from '#api/ticks';
import { ask } from '../http/client.ts';
import { ticksKey } from '../http/query-client.ts';

/** A visit's trace is long, so few are read at once. */
const pageSize = 10;
const refreshMs = 8000;
const openRefreshMs = 1500;

/** An agent's visits, newest first, page after page. */
export function useTicks(agentId: string) {
  return useInfiniteQuery({
    queryKey: [...ticksKey, 'of', agentId],
    queryFn: ({ pageParam, signal }) =>
      ask(listTicks, {
        params: { id: agentId },
        query: { limit: pageSize, cursor: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => refreshMs * Math.max(1, state.data?.pages.length ?? 1),
  });
}

/** One visit's trace, followed until the visit is over. */
export function useTick(id: string) {
  return useQuery({
    queryKey: [...ticksKey, 'one', id],
    queryFn: ({ signal }) => ask(getTick, { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'finished' ? false : openRefreshMs),
  });
}
