import { useQuery } from '@tanstack/react-query';
import { useReducer } from 'react';
import { agentsKey } from '../http/query-client.ts';
import { emptyWindow, type Slice, withSlice } from './agent-window.ts';
import { type ListFilter, readAgents } from './list-filter.ts';
import { type AgentList, readAhead, refreshMs, useMerged } from './merged-reads.ts';

/** Rows read at once when the table is scrolled further. */
const pageSize = 100;
/** Rows around what is in sight that are read again every few seconds. */
const refreshedRows = 60;

/**
 * The agents of a filter, newest first, read as far as the table is scrolled. However many there are, only the stretch that is in
 * sight is read again.
 * @param sight the first and the last row in sight
 */
export function useAgentWindow(
  filter: ListFilter,
  sight: { first: number; last: number },
  enabled: boolean,
): AgentList {
  const [window, merge] = useReducer(withSlice, emptyWindow);
  // In steps, so that scrolling by a row asks for nothing new.
  const top = Math.max(0, Math.floor((sight.first - 10) / 20) * 20);
  const anchor = window.rows[top - 1]?.id ?? null;
  const inSight = useSlice(filter, anchor, anchor === null ? pageSize : refreshedRows, refreshMs, enabled);
  const isNearEnd = window.nextCursor !== null && sight.last > window.rows.length - readAhead;
  const next = useSlice(filter, window.nextCursor, pageSize, false, enabled && isNearEnd);
  return useMerged({ window, merge, inSight, next, isNearEnd });
}

function useSlice(
  filter: ListFilter,
  after: string | null,
  limit: number,
  refetchInterval: number | false,
  enabled: boolean,
) {
  return useQuery({
    queryKey: [...agentsKey, 'list', filter, after, limit],
    queryFn: async ({ signal }): Promise<Slice> => ({
      after,
      page: await readAgents(filter, after, limit, signal),
    }),
    refetchInterval,
    enabled,
    gcTime: 0,
  });
}
