import { type Gallery, type Item, isFloimgFailure, type Sort } from '../floimg/index.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { toPostgresText } from '../lib/postgres-text.ts';
import type { PerceivedAuthor } from '../mind/perception.ts';
import type { GallerySnapshot, SnapshotItem } from './gallery-snapshot.ts';

/** Items of each kind that a visit looks at. */
const feedLength = 20;
/** Visits of one worker share what they read for this long: agents see no difference, and FloImg is spared. */
const sharedForMs = 2_000;
/** What is kept of the gallery's texts, in characters: far more than a mind is shown. */
const kept = { name: 100, title: 300, description: 1_000, url: 2_000 } as const;

/** Reads the gallery's newest and most popular items, once for all visits of this worker that come close together. */
export interface FeedReader {
  /** @throws {FloimgFailure} */
  look(username: string): Promise<GallerySnapshot>;
}

interface Shared {
  readonly until: EpochMs;
  /** In whose name the gallery was asked. */
  readonly username: string;
  readonly snapshot: Promise<GallerySnapshot>;
}

export function createFeedReader(gallery: Pick<Gallery, 'list'>, clock: Clock): FeedReader {
  let shared: Shared | null = null;
  const current = (): Shared | null => (shared !== null && shared.until > clock.now() ? shared : null);
  // No signal: the read serves other visits too, and the client's own time-out bounds it.
  const read = (sort: Sort, username: string): Promise<readonly Item[]> =>
    gallery.list({ sort, limit: feedLength }, { username });
  const look = async (username: string): Promise<GallerySnapshot> => {
    const [recent, popular] = await Promise.all([read('recent', username), read('popular', username)]);
    return { id: newId(), items: itemsOf(recent, popular) };
  };
  const lookAnew = async (username: string): Promise<GallerySnapshot> => {
    const entry: Shared = { until: clock.now() + sharedForMs, username, snapshot: look(username) };
    shared = entry;
    try {
      return await entry.snapshot;
    } catch (error) {
      if (shared === entry) shared = null;
      throw error;
    }
  };
  return {
    async look(username) {
      for (let known = current(); known !== null; known = current()) {
        try {
          return await known.snapshot;
        } catch (error) {
          // What Studio holds against one agent says nothing of the others who waited for its look.
          if (known.username === username || !concernsAgentAlone(error)) throw error;
        }
      }
      return lookAnew(username);
    },
  };
}

function concernsAgentAlone(error: unknown): boolean {
  if (!isFloimgFailure(error)) return false;
  return ['agent-refused', 'unsendable-username', 'agent-allowance', 'gone', 'invalid'].includes(error.kind);
}

function itemsOf(recent: readonly Item[], popular: readonly Item[]): readonly SnapshotItem[] {
  const popularIds = new Set(popular.map(({ id }) => id));
  const listed = new Map([...popular, ...recent].map((item) => [item.id, item]));
  return [...listed.values()].map((item) => snapshotItem(item, popularIds.has(item.id)));
}

/** What anybody sees of an item, in texts that can be kept. */
export function snapshotItem(item: Item, popular: boolean): SnapshotItem {
  return {
    id: item.id,
    author: snapshotAuthor(item.user),
    title: toPostgresText(item.title, kept.title),
    description: toPostgresText(item.description, kept.description),
    imageUrl: item.imageUrl === null ? null : toPostgresText(item.imageUrl, kept.url),
    likeCount: item.likeCount,
    commentCount: item.commentCount,
    createdAt: toPostgresText(item.createdAt, kept.name),
    popular,
  };
}

export function snapshotAuthor(user: Item['user']): PerceivedAuthor | null {
  if (user === null) return null;
  return { username: toPostgresText(user.username, kept.name), name: toPostgresText(user.name, kept.name) };
}
