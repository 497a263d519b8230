import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getAgentSpending, listRelations, listTexts } from '#api/agent-deeds';
import { ask } from '../http/client.ts';
import { ticksKey } from '../http/query-client.ts';

const refreshMs = 15_000;
const textsAtOnce = 10;

/** What an agent cost and did today and in all; a command or a visit may change it. */
export function useSpending(agentId: string) {
  return useQuery({
    queryKey: [...ticksKey, 'spending', agentId],
    queryFn: ({ signal }) => ask(getAgentSpending, { params: { id: agentId }, signal }),
    refetchInterval: refreshMs,
  });
}

/** Whom an agent deals with. */
export function useRelations(agentId: string) {
  return useQuery({
    queryKey: [...ticksKey, 'relations', agentId],
    queryFn: ({ signal }) => ask(listRelations, { params: { id: agentId }, signal }),
    refetchInterval: refreshMs,
  });
}

/** What an agent has written, a page after the other. */
export function useTexts(agentId: string) {
  return useInfiniteQuery({
    queryKey: [...ticksKey, 'texts', agentId],
    queryFn: ({ signal, pageParam }) =>
      ask(listTexts, {
        params: { id: agentId },
        query: { limit: textsAtOnce, cursor: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: refreshMs,
  });
}
