import { useQuery } from '@tanstack/react-query';
import { useMemo, useReducer } from 'react';
import type { AgentPage } from '#api/agents';
import { agentsKey } from '../http/query-client.ts';
import { type ListFilter, readAgents } from './list-filter.ts';
import { type AgentList, readAhead, refreshMs, useMerged } from './merged-reads.ts';
import { cursorOf, type FreshPages, type SortedPages, windowOf, withFresh } from './sorted-pages.ts';

const pageSize = 100;
const nonePages: SortedPages = [];

/**
 * The agents of a filter in an order other than that of age. A figure that changes moves its agent, so the pages in sight
 * are read again every few seconds, each from where the one before it ends now.
 * @param sight the first and the last row in sight
 */
export function useSortedAgents(
  filter: ListFilter,
  sight: { first: number; last: number },
  enabled: boolean,
): AgentList {
  const [pages, merge] = useReducer(withFresh, nonePages);
  const window = useMemo(() => windowOf(pages), [pages]);
  const lastPage = Math.max(0, pages.length - 1);
  const from = Math.min(lastPage, Math.floor(sight.first / pageSize));
  const to = Math.min(lastPage, Math.floor(sight.last / pageSize));
  const inSight = useQuery({
    queryKey: [...agentsKey, 'sorted', filter, from, to],
    queryFn: async ({ signal }): Promise<FreshPages> => {
      const read: AgentPage[] = [];
      let cursor = cursorOf(pages, from);
      for (let place = from; place <= to; place += 1) {
        const page = await readAgents(filter, cursor, pageSize, signal);
        read.push(page);
        cursor = page.nextCursor;
        if (cursor === null) break;
      }
      return { from, pages: read };
    },
    refetchInterval: refreshMs,
    enabled,
    gcTime: 0,
  });
  const isNearEnd = window.nextCursor !== null && sight.last > window.rows.length - readAhead;
  const next = useQuery({
    queryKey: [...agentsKey, 'sorted-next', filter, pages.length, window.nextCursor],
    queryFn: async ({ signal }): Promise<FreshPages> => ({
      from: pages.length,
      pages: [await readAgents(filter, window.nextCursor, pageSize, signal)],
    }),
    enabled: enabled && isNearEnd,
    gcTime: 0,
  });
  return useMerged({ window, merge, inSight, next, isNearEnd });
}
