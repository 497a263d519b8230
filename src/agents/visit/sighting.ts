import type { PerceivedComment, PerceivedItem, Perception } from '../../mind/perception.ts';

/** An item as the gallery shows it to everybody, whoever looks. */
export type SeenItem = Omit<PerceivedItem, 'fresh' | 'own' | 'liked' | 'commented' | 'comments'>;

/**
 * One look at the gallery, shared by all visits of a worker that come close together. It is kept once, because a
 * thousand visits that each kept what they saw would keep it a thousand times.
 */
export interface Sighting {
  /** A UUID. */
  readonly id: string;
  readonly items: readonly SeenItem[];
}

/** What one agent saw in a sighting that others did not: the part of a perception that is kept with its tick. */
export interface OwnView {
  /** Items younger than this are new to the agent, in milliseconds since the epoch; null where this is its first visit. */
  readonly freshAfter: number | null;
  readonly own: readonly string[];
  readonly liked: readonly string[];
  readonly commented: readonly string[];
  /** Own posts that the gallery's pages did not show any more. */
  readonly older: readonly SeenItem[];
  /** The latest comments of the items whose comments were read, by the item's id. */
  readonly comments: Readonly<Record<string, readonly PerceivedComment[]>>;
}

/** What an agent saw: the sighting, its own posts, and what it had to do with each item. */
export function perceptionOf(seen: readonly SeenItem[], view: OwnView): Perception {
  const { freshAfter, older, comments } = view;
  const own = new Set(view.own);
  const liked = new Set(view.liked);
  const commented = new Set(view.commented);
  const items = older.length === 0 ? seen : [...seen, ...older];
  return {
    items: items.map((item) => ({
      ...item,
      fresh: freshAfter !== null && Date.parse(item.createdAt) > freshAfter,
      own: own.has(item.id),
      liked: liked.has(item.id),
      commented: commented.has(item.id),
      comments: comments[item.id] ?? [],
    })),
  };
}

/** A perception as it stands in a tick's row: ticks of earlier releases hold all of it. */
export type StoredPerception = OwnView | Perception;

/** @param seen the items of the tick's sighting; null where there is none, or it was pruned */
export function perceptionFrom(stored: StoredPerception, seen: readonly SeenItem[] | null): Perception {
  return 'items' in stored ? stored : perceptionOf(seen ?? [], stored);
}

/** True for what this release has kept of a perception, as opposed to earlier ones. */
export function isOwnView(stored: unknown): stored is OwnView {
  return typeof stored === 'object' && stored !== null && 'freshAfter' in stored && 'older' in stored;
}

/** True for the items of a sighting as they were kept. */
export function isSeen(items: unknown): items is readonly SeenItem[] {
  return Array.isArray(items);
}
