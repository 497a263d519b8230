import type { Agent, AgentPage } from '#api/agents';

/**
 * The agents that have been read so far: the newest ones down to some point, in the order of the list, without
 * holes. Ids ascend with time, so the list runs from the highest id to the lowest.
 */
export interface AgentWindow {
  readonly rows: readonly Agent[];
  /** Where reading goes on; null where everything has been read. */
  readonly nextCursor: AgentPage['nextCursor'];
  /** False until the first page is there. */
  readonly isLoaded: boolean;
}

export const emptyWindow: AgentWindow = { rows: [], nextCursor: null, isLoaded: false };

/** A stretch of the list as the server has it now. */
export interface Slice {
  /** The stretch begins after this id; null at the top. */
  readonly after: string | null;
  readonly page: AgentPage;
}

/**
 * The window with a stretch of it brought up to date: changed agents are replaced, new ones come in, those that no
 * longer belong go. Where so many new ones came on top that the stretch does not reach what was known, what was
 * known is let go, because the list would have a hole.
 */
export function withSlice(window: AgentWindow, { after, page }: Slice): AgentWindow {
  const { items, nextCursor } = page;
  const last = items.at(-1)?.id ?? null;
  const above = after === null ? [] : window.rows.filter(({ id }) => id >= after);
  const below = nextCursor === null || last === null ? [] : window.rows.filter(({ id }) => id < last);
  const known = window.rows.find(({ id }) => after === null || id < after);
  const leavesHole = below.length > 0 && known !== undefined && last !== null && known.id < last;
  if (below.length === 0 || leavesHole) return { rows: [...above, ...items], nextCursor, isLoaded: true };
  return { rows: [...above, ...items, ...below], nextCursor: window.nextCursor, isLoaded: true };
}
