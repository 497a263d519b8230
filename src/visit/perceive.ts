import type { Comment, Gallery } from '../floimg/index.ts';
import { isFloimgFailure } from '../floimg/index.ts';
import { untilAborted } from '../lib/abort.ts';
import { toPostgresText } from '../lib/postgres-text.ts';
import type { Appetite, Self } from '../mind/mind.ts';
import type { PerceivedComment, Perception } from '../mind/perception.ts';
import { type FeedReader, isUsable, seenAuthor, seenItem } from './feed-reader.ts';
import {
  type AgentOverlay,
  type GallerySnapshot,
  itemIdsOf,
  perceptionOf,
  type SeenItem,
} from './gallery-snapshot.ts';
import type { ClaimToken, Recollection, VisitStore } from './store.ts';

export interface PerceiveParts {
  readonly store: Pick<VisitStore, 'recall'>;
  readonly gallery: Pick<Gallery, 'get' | 'comments'>;
  readonly feed: FeedReader;
}

export interface PerceiveRequest {
  readonly token: ClaimToken;
  /** What the claim brought along of the agent's past, for the items of `look`. */
  readonly recalled: Recalled | null;
  readonly self: Self;
  readonly appetite: Appetite;
  readonly signal: AbortSignal;
}

/** A recollection, and what it is about. */
export interface Recalled {
  readonly look: GallerySnapshot;
  readonly recollection: Recollection;
}

/** What a visit saw, and what the agent remembers of it. */
export interface Perceived {
  readonly perception: Perception;
  readonly snapshot: GallerySnapshot;
  readonly overlay: AgentOverlay;
  readonly recollection: Recollection;
}

/** Items whose comments a visit reads, own ones first: each costs a request. */
const itemsToReadComments = 2;
/** Own posts that the first page does not show any more and that a visit looks up: each costs a request. */
const ownPostsToLookUp = 1;
/** The latest comments of an item that a visit reads. */
const commentsToRead = 10;
/** What is kept of a comment, in characters. */
const keptComment = 1_000;

type By = Parameters<Gallery['get']>[1];

/**
 * What the agent notices: the newest and the most popular items, and its own latest post where people may have answered;
 * with what it did to each before, and the comments where they matter.
 * @throws {FloimgFailure} when the gallery cannot be read
 */
export async function perceive(
  { store, gallery, feed }: PerceiveParts,
  { token, self, appetite, recalled, signal }: PerceiveRequest,
): Promise<Perceived> {
  const by = { username: self.username, signal };
  const snapshot = await untilAborted(feed.look(self.username), signal);
  const itemIds = itemIdsOf(snapshot.items);
  const words = appetite.comment || appetite.post;
  const recollection =
    !words && recalled?.look === snapshot
      ? recalled.recollection
      : await store.recall({ token, itemIds, words });
  const older = appetite.comment ? await lookUpOwn(gallery, recollection, { itemIds, by }) : [];
  const isOwn = ({ author }: SeenItem): boolean => author?.username === self.username;
  const own = [...snapshot.items.filter(isOwn), ...older.filter(isOwn)];
  const quiet: AgentOverlay = {
    freshAfter: recollection.lastVisitAt,
    own: own.map(({ id }) => id),
    liked: recollection.liked,
    commented: recollection.commented,
    older,
    comments: {},
  };
  const overlay = appetite.comment
    ? { ...quiet, comments: await readComments(gallery, perceptionOf(snapshot.items, quiet), by) }
    : quiet;
  return { snapshot, overlay, recollection, perception: perceptionOf(snapshot.items, overlay) };
}

/** The agent's latest posts that the gallery's pages do not show any more. */
async function lookUpOwn(
  gallery: PerceiveParts['gallery'],
  { ownPostIds }: Recollection,
  { itemIds, by }: { readonly itemIds: readonly string[]; readonly by: By },
): Promise<readonly SeenItem[]> {
  const missing = ownPostIds.filter((id) => !itemIds.includes(id)).slice(0, ownPostsToLookUp);
  const found = await Promise.all(missing.map((id) => lookUp(gallery, id, by)));
  return found.flatMap((item) => item ?? []);
}

/** An own post that is gone is nothing to look at, and no reason to end the visit. */
async function lookUp(gallery: PerceiveParts['gallery'], id: string, by: By): Promise<SeenItem | null> {
  try {
    const item = await gallery.get(id, by);
    return isUsable(item) ? seenItem(item, false) : null;
  } catch (error) {
    if (isFloimgFailure(error) && error.kind === 'gone') return null;
    throw error;
  }
}

/** The latest comments where they concern the agent most, by the item's id. */
async function readComments(
  gallery: PerceiveParts['gallery'],
  { items }: Perception,
  by: By,
): Promise<AgentOverlay['comments']> {
  const toRead = items
    .filter(({ commentCount }) => commentCount > 0)
    .sort((one, other) => concern(other) - concern(one))
    .slice(0, itemsToReadComments);
  const read = await Promise.all(
    toRead.map(async ({ id }): Promise<[string, readonly PerceivedComment[]]> => {
      const comments = await gallery.comments(id, { limit: commentsToRead }, by);
      return [id, comments.filter(isUsable).toSorted(byAge).map(toPerceivedComment)];
    }),
  );
  return Object.fromEntries(read);
}

/** Oldest first, as a talk is read: the API promises no order. */
function byAge(one: Comment, other: Comment): number {
  return Date.parse(one.createdAt) - Date.parse(other.createdAt) || 0;
}

function toPerceivedComment({ id, content, user }: Comment): PerceivedComment {
  return { id, content: toPostgresText(content, keptComment), author: seenAuthor(user) };
}

/** Answers under one's own pictures come before threads one has spoken in, and those before what others talk about. */
function concern({ own, commented }: Perception['items'][number]): number {
  return Number(own) * 2 + Number(commented);
}
