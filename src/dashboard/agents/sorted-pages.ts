import type { Agent, AgentPage } from '#api/agents';
import type { AgentWindow } from './agent-window.ts';

/** The pages of a sorted list that were read so far, in their order. */
export type SortedPages = readonly AgentPage[];

/** Pages as they are now, and the place of the first of them among all. */
export interface FreshPages {
  readonly from: number;
  readonly pages: SortedPages;
}

/** Where the page at a place begins; null at the top. */
export function cursorOf(pages: SortedPages, place: number): string | null {
  return pages[place - 1]?.nextCursor ?? null;
}

/** The list with some pages read anew. What ends with them ends the list, for nothing comes after it. */
export function withFresh(before: SortedPages, { from, pages }: FreshPages): SortedPages {
  const isEnd = pages.at(-1)?.nextCursor === null;
  const rest = isEnd ? [] : before.slice(from + pages.length);
  return [...before.slice(0, from), ...pages, ...rest];
}

/**
 * The rows of all pages. Figures change while pages are read, so that an agent can be on two of them: it stands where it
 * comes first.
 */
export function windowOf(pages: SortedPages): AgentWindow {
  const rows = new Map<string, Agent>();
  for (const { items } of pages)
    for (const agent of items) if (!rows.has(agent.id)) rows.set(agent.id, agent);
  return {
    rows: [...rows.values()],
    nextCursor: pages.at(-1)?.nextCursor ?? null,
    isLoaded: pages.length > 0,
  };
}
