import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { command, read } from '../api/client.ts';
import { agentsKey, fleetKey } from '../api/query-keys.ts';
import { type Agent, agentPageSchema } from '../api/schemas.ts';

const pageSize = 25;
const refreshMs = 5000;

/** What an operator can tell an agent. */
export type AgentCommand = 'start' | 'pause' | 'resume' | 'stop';

/**
 * The agents, page after page, read again every few seconds. The more pages are open the less often, because each
 * of them is a request.
 */
export function useAgents() {
  return useInfiniteQuery({
    queryKey: agentsKey,
    queryFn: ({ pageParam, signal }) => read(agentsPath(pageParam), agentPageSchema, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => refreshMs * Math.max(1, state.data?.pages.length ?? 1),
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });
}

/**
 * Gives an agent commands. Nothing is shown as done before the server says so, and what it refused is followed by
 * reading the truth again.
 */
export function useAgentCommand(agent: Agent) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (name: AgentCommand) =>
      command('POST', `/api/agents/${encodeURIComponent(agent.id)}/${name}`),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: agentsKey }),
        queryClient.invalidateQueries({ queryKey: fleetKey }),
      ]),
  });
}

function agentsPath(cursor: string): string {
  const query = new URLSearchParams({ limit: String(pageSize) });
  if (cursor !== '') query.set('cursor', cursor);
  return `/api/agents?${query}`;
}
