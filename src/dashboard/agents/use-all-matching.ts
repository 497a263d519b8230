import { useMutation } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { type Agent, type AgentPage, agentPageSchema } from '../api/schemas.ts';
import { type ListFilter, listPath } from './list-filter.ts';

const pageSize = 200;

/** Reads every agent that matches a filter, also those that the table has not come to yet. */
export function useAllMatching(filter: ListFilter, onFound: (agents: readonly Agent[]) => void) {
  return useMutation({
    mutationFn: async () => {
      const agents: Agent[] = [];
      const { signal } = new AbortController();
      let cursor: string | null = null;
      do {
        const page: AgentPage = await read(listPath(filter, cursor, pageSize), agentPageSchema, signal);
        agents.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return agents;
    },
    onSuccess: onFound,
  });
}
