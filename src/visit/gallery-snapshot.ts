import type { PictureDescription } from '../api/pictures.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import type { PerceivedComment, PerceivedItem, Perception } from '../mind/perception.ts';

/** An item as the gallery shows it to everybody, whoever looks. */
export type SnapshotItem = Omit<
  PerceivedItem,
  'fresh' | 'own' | 'liked' | 'commented' | 'comments' | 'picture'
>;

/**
 * What the gallery showed at one moment, shared by all visits of a worker that come close together. It is stored once,
 * because a thousand visits that each stored what they saw would store it a thousand times.
 */
export interface GallerySnapshot {
  /** A UUID. */
  readonly id: string;
  readonly items: readonly SnapshotItem[];
}

/** What one agent saw in a snapshot that others did not: the part of a perception that is kept with its tick. */
export interface AgentOverlay {
  /** Items younger than this are new to the agent, in milliseconds since the epoch; null where this is its first visit. */
  readonly freshAfter: number | null;
  readonly own: readonly string[];
  readonly liked: readonly string[];
  readonly commented: readonly string[];
  /** Own posts that the gallery's pages did not show any more. */
  readonly older: readonly SnapshotItem[];
  /** Items that had vanished, or could not be read, when the agent looked closer: it did not see them. */
  readonly gone: readonly string[];
  /** The latest comments of the items whose comments were read, by the item's id. */
  readonly comments: Readonly<Record<string, readonly PerceivedComment[]>>;
  /** What the pictures showed that the visit looked at, by the item's id; absent where it looked at none. */
  readonly pictures?: Readonly<Record<string, PictureDescription>>;
}

/** An item that the agent has nothing to do with, as it looks while it is new to the agent and afterwards. */
interface Untouched {
  /** In milliseconds since the epoch; NaN where it is unknown. */
  readonly createdAt: number;
  readonly fresh: PerceivedItem;
  readonly known: PerceivedItem;
}

/** Agents have to do with few items: visits that share a snapshot share what it shows them of all others. */
const untouchedIn = memoizeByObject((seen: readonly SnapshotItem[]): readonly Untouched[] =>
  seen.map(untouched),
);

function untouched(item: SnapshotItem): Untouched {
  const known = { ...item, fresh: false, own: false, liked: false, commented: false, comments: [] };
  return { createdAt: Date.parse(item.createdAt), fresh: { ...known, fresh: true }, known };
}

/** What an agent saw: the snapshot, its own posts, and what it had to do with each item. */
export function perceptionOf(seen: readonly SnapshotItem[], view: AgentOverlay): Perception {
  const { freshAfter, older, gone } = view;
  const shown = untouchedIn(seen);
  const both = older.length === 0 ? shown : [...shown, ...older.map(untouched)];
  const all = gone.length === 0 ? both : both.filter(({ known }) => !gone.includes(known.id));
  const touchedIds = new Set([
    ...view.own,
    ...view.liked,
    ...view.commented,
    ...Object.keys(view.comments),
    ...Object.keys(view.pictures ?? {}),
  ]);
  return {
    items: all.map(({ createdAt, fresh, known }) => {
      const item = freshAfter !== null && createdAt > freshAfter ? fresh : known;
      return touchedIds.has(item.id) ? touched(item, view) : item;
    }),
  };
}

function touched(
  item: PerceivedItem,
  { own, liked, commented, comments, pictures = {} }: AgentOverlay,
): PerceivedItem {
  // An id of the gallery may be `constructor`, which every object seems to have.
  const heard = Object.hasOwn(comments, item.id) ? comments[item.id] : undefined;
  const picture = Object.hasOwn(pictures, item.id) ? pictures[item.id] : undefined;
  return {
    ...item,
    own: own.includes(item.id),
    liked: liked.includes(item.id),
    commented: commented.includes(item.id),
    comments: heard ?? item.comments,
    ...(picture === undefined ? {} : { picture }),
  };
}

/** A perception as it stands in a tick's row: ticks of earlier releases hold all of it. */
export type StoredPerception = AgentOverlay | Perception;

/** @param seen the items of the tick's snapshot; null where there is none, or it was pruned */
export function perceptionFrom(stored: StoredPerception, seen: readonly SnapshotItem[] | null): Perception {
  return 'items' in stored ? stored : perceptionOf(seen ?? [], stored);
}

/** True for an overlay as it was stored. */
export function isAgentOverlay(stored: unknown): stored is AgentOverlay {
  return typeof stored === 'object' && stored !== null && 'freshAfter' in stored && 'older' in stored;
}
