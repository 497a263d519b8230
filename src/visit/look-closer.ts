import type { Comment, Gallery } from '../floimg/index.ts';
import { isFloimgFailure } from '../floimg/index.ts';
import { toPostgresText } from '../lib/postgres-text.ts';
import type { PerceivedComment, Perception } from '../mind/perception.ts';
import { snapshotAuthor, snapshotItem } from './feed-reader.ts';
import type { AgentOverlay, SnapshotItem } from './gallery-snapshot.ts';

/** Items whose comments a visit reads, own ones first: each costs a request. */
const itemsToReadComments = 2;
/** The latest comments of an item that a visit reads. */
const commentsToRead = 10;
/** What is kept of a comment, in characters. */
const keptComment = 1_000;

type By = Parameters<Gallery['get']>[1];

/** Items that the gallery's pages do not show; those that are gone or cannot be read are left out. */
export async function lookUpItems(
  gallery: Gallery,
  ids: readonly string[],
  by: By,
): Promise<readonly SnapshotItem[]> {
  const found = await Promise.all(ids.map((id) => lookUp(gallery, id, by)));
  return found.flatMap((item) => item ?? []);
}

/** An item that is gone or cannot be read is nothing to look at, and no reason to end the visit. */
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
 * @param first items that the visit was made for
 */
export async function readComments(
  gallery: Gallery,
  { items }: Perception,
  { by, first }: { readonly by: By; readonly first: readonly string[] },
): Promise<Pick<AgentOverlay, 'comments' | 'gone'>> {
  const concern = (item: Perception['items'][number]): number =>
    concernOf(item) + Number(first.includes(item.id)) * 4;
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
function concernOf({ own, commented }: Perception['items'][number]): number {
  return Number(own) * 2 + Number(commented);
}
