import type { Comment, GalleryLists, Item } from '../../floimg/index.ts';

/** A list as Studio gave it. */
export interface Listed<T> {
  readonly entries: readonly T[];
  readonly unreadable: number;
}

/** Reads the gallery in the service's own name, and counts every request. */
export interface CountedReads {
  /** The gallery's newest items from this many on. */
  newest(offset: number): Promise<Listed<Item>>;
  comments(itemId: string, offset?: number): Promise<Listed<Comment>>;
  /** What one user has posted. */
  itemsOf(username: string): Promise<Listed<Item>>;
  /** Requests so far. */
  readonly spent: number;
}

/** The longest page that is asked for; Studio may give fewer. */
export const pageLength = 100;

/** @throws {FloimgFailure} from each of its calls */
export function countedReads(lists: GalleryLists, signal: AbortSignal): CountedReads {
  const by = { username: null, signal };
  let spent = 0;
  const counted = <T>(list: Promise<T>): Promise<T> => {
    spent += 1;
    return list;
  };
  return {
    newest: (offset) => counted(lists.list({ sort: 'recent', limit: pageLength, offset }, by)),
    comments: (itemId, offset = 0) => counted(lists.comments(itemId, { limit: pageLength, offset }, by)),
    itemsOf: (username) => counted(lists.itemsOf(username, by)),
    get spent() {
      return spent;
    },
  };
}
