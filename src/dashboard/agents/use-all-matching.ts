import { useMutation } from '@tanstack/react-query';
import type { Agent, AgentPage } from '#api/agents';
import { type ListFilter, readAgents } from './list-filter.ts';

const pageSize = 200;

/** Reads every agent that matches a filter, also those that the table has not come to yet. */
export function useAllMatching(filter: ListFilter, onFound: (agents: readonly Agent[]) => void) {
  return useMutation({
    mutationFn: async () => {
      const agents: Agent[] = [];
      let cursor: string | null = null;
      do {
        const page: AgentPage = await readAgents(filter, cursor, pageSize);
        agents.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return agents;
    },
    onSuccess: onFound,
  });
}
