import { type Gallery, type Item, isFloimgFailure, type Sort } from '../floimg/index.ts';
import { type Clock, type EpochMs, steady } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { toPostgresText } from '../lib/postgres-text.ts';
import type { PerceivedAuthor } from '../mind/perception.ts';
import type { PeopleFacts, PeopleQuestion } from '../people/facts.ts';
import {
  closedItemOf,
  contextOf,
  questionAbout,
  type SeenPost,
  standingOfSeen,
} from '../people/seen-post.ts';
import type { Direction } from '../settings/director.ts';
import type { GallerySnapshot, SnapshotItem } from './gallery-snapshot.ts';

/** Items of each kind that a visit looks at. */
const feedLength = 20;
/** Visits of one worker share what they read for so long: agents see no difference, and FloImg is spared. */
export const usuallySharedForMs = 2_000;
/** What is kept of the gallery's texts, in characters: far more than a mind is shown. */
const kept = { name: 100, title: 300, description: 1_000, url: 2_000 } as const;

/** What the gallery showed, and what is known of the people behind it. */
export interface Look {
  readonly snapshot: GallerySnapshot;
  readonly facts: PeopleFacts;
}

/** Reads the gallery's newest and most popular items, once for all visits of this worker that come close together. */
export interface FeedReader {
  /** @throws {FloimgFailure} */
  look(username: string): Promise<Look>;
}

export interface FeedReaderParts {
  readonly gallery: Pick<Gallery, 'list'>;
  readonly clock: Clock;
  /** Says who is behind what was seen: once a look, and so for all visits that share it. */
  readonly askAboutPeople: (question: PeopleQuestion) => Promise<PeopleFacts>;
  readonly direction: () => Direction;
  /** Milliseconds for which visits share what was read; two seconds unless given. */
  readonly sharedForMs?: number;
}

interface Shared {
  readonly until: EpochMs;
  /** In whose name the gallery was asked. */
  readonly username: string;
  readonly look: Promise<Look>;
}

export function createFeedReader(parts: FeedReaderParts): FeedReader {
  const { gallery, clock, askAboutPeople, direction, sharedForMs = usuallySharedForMs } = parts;
  const passing = steady(clock);
  let shared: Shared | null = null;
  const current = (): Shared | null => (shared !== null && shared.until > passing.now() ? shared : null);
  // No signal: the read serves other visits too, and the client's own time-out bounds it.
  const read = (sort: Sort, username: string): Promise<readonly Item[]> =>
    gallery.list({ sort, limit: feedLength }, { username });
  const look = async (username: string): Promise<Look> => {
    const [recent, popular] = await Promise.all([read('recent', username), read('popular', username)]);
    const seen = itemsOf(recent, popular);
    const facts = await askAboutPeople(questionAbout(seen.map(withoutComments)));
    const context = contextOf(direction(), facts, clock.now());
    const items = seen.map((item): SnapshotItem => {
      const closed = closedItemOf(standingOfSeen(withoutComments(item), null, facts, context));
      return closed === undefined ? item : { ...item, closed };
    });
    return { snapshot: { id: newId(), items }, facts };
  };
  const lookAnew = async (username: string): Promise<Look> => {
    const entry: Shared = { until: passing.now() + sharedForMs, username, look: look(username) };
    shared = entry;
    try {
      return await entry.look;
    } catch (error) {
      if (shared === entry) shared = null;
      throw error;
    }
  };
  return {
    async look(username) {
      for (let known = current(); known !== null; known = current()) {
        try {
          return await known.look;
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

function withoutComments(item: SnapshotItem): SeenPost {
  return { ...item, comments: [] };
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
