import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { agentPath } from '../agents/agent-query.ts';
import { read } from '../api/client.ts';
import { ticksKey } from '../api/query-keys.ts';
import { tickPageSchema, tickSchema } from '../api/tick-schema.ts';

/** A visit's trace is long, so few are read at once. */
const pageSize = 10;
const refreshMs = 8000;
const openRefreshMs = 1500;

/** An agent's visits, newest first, page after page. */
export function useTicks(agentId: string) {
  return useInfiniteQuery({
    queryKey: [...ticksKey, 'of', agentId],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: String(pageSize) });
      if (pageParam !== null) query.set('cursor', String(pageParam));
      return read(`${agentPath(agentId)}/ticks?${query}`, tickPageSchema, signal);
    },
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => refreshMs * Math.max(1, state.data?.pages.length ?? 1),
  });
}

/** One visit's trace, followed until the visit is over. */
export function useTick(id: string) {
  return useQuery({
    queryKey: [...ticksKey, 'one', id],
    queryFn: ({ signal }) => read(`/api/ticks/${encodeURIComponent(id)}`, tickSchema, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'finished' ? false : openRefreshMs),
  });
}
