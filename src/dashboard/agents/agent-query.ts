import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { command, read } from '../api/client.ts';
import { agentKey, agentsKey, fleetKey, ticksKey } from '../api/query-keys.ts';
import { agentSchema } from '../api/schemas.ts';

const refreshMs = 4000;

/** What an operator can tell an agent. */
export type AgentCommand = 'start' | 'pause' | 'resume' | 'stop';

/** One agent, read again every few seconds for as long as anything shows it. */
export function useAgent(id: string) {
  return useQuery({
    queryKey: agentKey(id),
    queryFn: ({ signal }) => read(agentPath(id), agentSchema, signal),
    refetchInterval: refreshMs,
  });
}

/** Where the API has an agent. */
export function agentPath(id: string): string {
  return `/api/agents/${encodeURIComponent(id)}`;
}

/** Gives agents commands: an agent's id and one of the commands on it. */
export interface AgentOrder {
  readonly agentId: string;
  readonly command: AgentCommand | 'tick' | 'delete';
}

/** Sends one command to the API. */
export function sendOrder({ agentId, command: name }: AgentOrder): Promise<void> {
  return name === 'delete'
    ? command('DELETE', agentPath(agentId))
    : command('POST', `${agentPath(agentId)}/${name}`);
}

/**
 * Gives agents commands. Nothing is shown as done before the server says so, and what it refused is followed by
 * reading the truth again.
 */
export function useAgentOrder(options: { readonly onDone?: (order: AgentOrder) => void } = {}) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: sendOrder,
    onSuccess: (_, order) => options.onDone?.(order),
    onSettled: refresh,
  });
}

/** Reads again whatever a command may have changed. */
export function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [agentsKey, fleetKey, ticksKey].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
}
