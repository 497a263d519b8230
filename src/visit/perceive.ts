import type { Comment, Gallery } from '../floimg/index.ts';
import { isFloimgFailure } from '../floimg/index.ts';
import { untilAborted } from '../lib/abort.ts';
import { toPostgresText } from '../lib/postgres-text.ts';
import { randomFrom } from '../lib/random.ts';
import type { Appetite } from '../mind/mind.ts';
import type { PerceivedComment, Perception } from '../mind/perception.ts';
import { drawAppetite } from '../mind/task/task.ts';
import { snapshotAuthor, snapshotItem } from './feed-reader.ts';
import {
  type AgentOverlay,
  type GallerySnapshot,
  perceptionOf,
  type SnapshotItem,
} from './gallery-snapshot.ts';
import type { Recollection } from './memory.ts';
import type { Visit } from './visit.ts';

/** What a visit comes for, what it saw, and what the agent remembers of it. */
export interface Perceived {
  /** Of this visit alone: whatever chance it uses is drawn from it. */
  readonly seed: string;
  /** The kinds of action that the visit may contain, before the day's limits. */
  readonly appetite: Appetite;
  readonly perception: Perception;
  /** The same as it is kept: the snapshot that visits share, and what this agent saw in it. */
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
 * with what it did to each before, and the comments where they matter. The agent's probabilities decide what it comes
 * for.
 * @throws {FloimgFailure} when the gallery cannot be read
 */
export function perceive({ parts, claim, stopwatch, signal }: Visit): Promise<Perceived> {
  return stopwatch.time('perceive', async () => {
    const { gallery } = parts.floimg;
    const { username } = claim.self;
    const seed = `${username}:${claim.token.tickId}`;
    const appetite = drawAppetite(claim.probabilities, randomFrom('appetite', seed));
    const by = { username, signal };
    const snapshot = await untilAborted(parts.feed.look(username), signal);
    const itemIds = snapshot.items.map(({ id }) => id);
    const recollection = await claim.memory.recall(itemIds, { words: appetite.comment || appetite.post });
    const older = appetite.comment ? await lookUpOwn(gallery, recollection, { itemIds, by }) : [];
    const isOwn = ({ author }: SnapshotItem): boolean => author?.username === username;
    const quiet: AgentOverlay = {
      freshAfter: recollection.lastVisitAt,
      own: [...snapshot.items.filter(isOwn), ...older.filter(isOwn)].map(({ id }) => id),
      liked: recollection.liked,
      commented: recollection.commented,
      older,
      gone: [],
      comments: {},
    };
    const overlay = appetite.comment
      ? { ...quiet, ...(await readComments(gallery, perceptionOf(snapshot.items, quiet), by)) }
      : quiet;
    const perception = perceptionOf(snapshot.items, overlay);
    return { seed, appetite, perception, snapshot, overlay, recollection };
  });
}

/** The agent's latest posts that the gallery's pages do not show any more. */
async function lookUpOwn(
  gallery: Gallery,
  { ownPostIds }: Recollection,
  { itemIds, by }: { readonly itemIds: readonly string[]; readonly by: By },
): Promise<readonly SnapshotItem[]> {
  const missing = ownPostIds.filter((id) => !itemIds.includes(id)).slice(0, ownPostsToLookUp);
  const found = await Promise.all(missing.map((id) => lookUp(gallery, id, by)));
  return found.flatMap((item) => item ?? []);
}

/** An own post that is gone or cannot be read is nothing to look at, and no reason to end the visit. */
async function lookUp(gallery: Gallery, id: string, by: By): Promise<SnapshotItem | null> {
  try {
    return snapshotItem(await gallery.get(id, by), false);
  } catch (error) {
    if (concernsItemAlone(error)) return null;
    throw error;
  }
}

/** True where one item cannot be had and nothing is known against the others. */
function concernsItemAlone(error: unknown): boolean {
  return isFloimgFailure(error) && ['gone', 'invalid', 'agent-refused', 'malformed'].includes(error.kind);
}

/**
 * The latest comments where they concern the agent most, by the item's id. An item that has vanished since the look is
 * not seen at all.
 */
async function readComments(
  gallery: Gallery,
  { items }: Perception,
  by: By,
): Promise<Pick<AgentOverlay, 'comments' | 'gone'>> {
  const toRead = items
    .filter(({ commentCount }) => commentCount > 0)
    .sort((one, other) => concern(other) - concern(one))
    .slice(0, itemsToReadComments);
  const read = await Promise.all(
    toRead.map(async ({ id }) => ({ id, comments: await commentsOf(gallery, id, by) })),
  );
  return {
    comments: Object.fromEntries(
      read.flatMap(({ id, comments }) => (comments === null ? [] : [[id, comments]])),
    ),
    gone: read.flatMap(({ id, comments }) => (comments === null ? [id] : [])),
  };
}

/** Null where the item is gone, or its comments cannot be had. */
async function commentsOf(
  gallery: Gallery,
  itemId: string,
  by: By,
): Promise<readonly PerceivedComment[] | null> {
  try {
    const comments = await gallery.comments(itemId, { limit: commentsToRead }, by);
    return comments.toSorted(byAge).map(toPerceivedComment);
  } catch (error) {
    if (concernsItemAlone(error)) return null;
    throw error;
  }
}

/** Oldest first, as a talk is read: the API promises no order. */
function byAge(one: Comment, other: Comment): number {
  return Date.parse(one.createdAt) - Date.parse(other.createdAt) || 0;
}

function toPerceivedComment({ id, content, user }: Comment): PerceivedComment {
  return { id, content: toPostgresText(content, keptComment), author: snapshotAuthor(user) };
}

/** Answers under one's own pictures come before threads one has spoken in, and those before what others talk about. */
function concern({ own, commented }: Perception['items'][number]): number {
  return Number(own) * 2 + Number(commented);
}
