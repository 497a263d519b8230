import type { ListFilter } from './list-filter.ts';
import type { AgentList } from './merged-reads.ts';
import { useAgentWindow } from './use-agent-window.ts';
import { useSortedAgents } from './use-sorted-agents.ts';

/** The agents of a filter in its order, read as far as the table is scrolled. */
export function useAgentList(filter: ListFilter, sight: { first: number; last: number }): AgentList {
  const isByAge = filter.sort === 'newest' && filter.direction === 'desc';
  const byAge = useAgentWindow(filter, sight, isByAge);
  const sorted = useSortedAgents(filter, sight, !isByAge);
  return isByAge ? byAge : sorted;
}
