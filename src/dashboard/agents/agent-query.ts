import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Agent, type AgentCommand, changeAgent, deleteAgent, getAgent, tickAgent } from '#api/agents';
import { ask, command } from '../http/client.ts';
import { agentKey, agentsKey, fleetKey, ticksKey } from '../http/query-client.ts';
import { useCommands } from '../http/use-commands.ts';

const refreshMs = 4000;

/** One agent, also one that was deleted; read again every few seconds for as long as anything shows it. */
export function useAgent(id: string) {
  return useQuery({
    queryKey: agentKey(id),
    queryFn: ({ signal }): Promise<Agent> =>
      ask(getAgent, { params: { id }, query: { deleted: 'true' }, signal }),
    refetchInterval: refreshMs,
  });
}

/** Gives agents commands: an agent's id and one of the commands on it. */
export interface AgentOrder {
  readonly agentId: string;
  readonly command: AgentCommand | 'tick' | 'delete';
}

/** Sends one command to the API. */
export function sendOrder({ agentId, command: name }: AgentOrder): Promise<void> {
  const params = { id: agentId };
  if (name === 'delete') return command(deleteAgent, { params });
  if (name === 'tick') return command(tickAgent, { params });
  return command(changeAgent(name), { params });
}

/**
 * Gives commands to one agent. Nothing is shown as done before the server says so, and what it refused is followed by
 * reading the truth again.
 */
export function useAgentCommands(
  agentId: string,
  options: { readonly onDone?: (command: AgentOrder['command']) => void } = {},
) {
  const refresh = useRefresh();
  return useCommands({
    key: [...agentsKey, agentId],
    send: (name: AgentOrder['command']) => sendOrder({ agentId, command: name }),
    onDone: async (name) => {
      options.onDone?.(name);
      await refresh();
    },
    // A refusal is shown at once, even where nothing can be read.
    onRefused: () => void refresh(),
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
