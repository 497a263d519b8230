import { z } from 'zod';

/** A search, filters and an order under a name. */
export interface SavedView {
  readonly name: string;
  /** The query of its address, without the question mark. */
  readonly query: string;
}

const place = 'fleet.agent-views';
/** The most views that are kept, and the most letters of a name. */
export const mostViews = 30;
export const longestName = 40;

const viewSchema = z.object({ name: z.string().min(1).max(longestName), query: z.string().max(1_000) });

/** The views that this browser keeps, as the store has them now. What is no view is left out. */
export function readViews(store: Pick<Storage, 'getItem'>): readonly SavedView[] {
  return listIn(store.getItem(place))
    .flatMap((one) => viewSchema.safeParse(one).data ?? [])
    .slice(0, mostViews);
}

/**
 * Keeps a view, in the place of one of the same name.
 * @throws {DOMException} when the browser keeps nothing
 */
export function keepView(store: Pick<Storage, 'getItem' | 'setItem'>, view: SavedView): void {
  const others = readViews(store).filter(({ name }) => name !== view.name);
  store.setItem(place, JSON.stringify([view, ...others].slice(0, mostViews)));
}

/** @throws {DOMException} when the browser keeps nothing */
export function dropView(store: Pick<Storage, 'getItem' | 'setItem'>, name: string): void {
  store.setItem(place, JSON.stringify(readViews(store).filter((view) => view.name !== name)));
}

function listIn(text: string | null): readonly unknown[] {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch (error) {
    // Somebody else has written there: then there are no views, and the next one that is kept replaces it.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
