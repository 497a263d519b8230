import type { Sql } from '../../db/sql.ts';
import type { Comment, Gallery, Item } from '../../floimg/index.ts';
import { isFloimgFailure } from '../../floimg/index.ts';
import { untilAborted } from '../../lib/abort.ts';
import type { AgentId } from '../../lib/ids.ts';
import { storable } from '../../lib/storable.ts';
import type { Appetite, Self } from '../../mind/mind.ts';
import type { PerceivedAuthor, PerceivedComment, PerceivedItem, Perception } from '../../mind/perception.ts';
import type { FeedReader } from './feed-reader.ts';
import { type Past, touchedBy } from './past.ts';

export interface PerceiveParts {
  readonly sql: Sql;
  readonly gallery: Gallery;
  readonly feed: FeedReader;
}

export interface PerceiveRequest {
  readonly agentId: AgentId;
  readonly self: Self;
  readonly appetite: Appetite;
  readonly past: Past;
  readonly signal: AbortSignal;
}

/** Items whose comments a visit reads, own ones first: each costs a request. */
const itemsToReadComments = 2;
/** Own posts that the first page does not show any more and that a visit looks up: each costs a request. */
const ownPostsToLookUp = 1;
/** The latest comments of an item that a visit reads. */
const commentsToRead = 10;
/** What is kept of the gallery's texts, in characters: far more than a mind is shown. */
const kept = { name: 100, title: 300, description: 1_000, comment: 1_000, url: 2_000 } as const;

/** An id of the gallery that can be kept and named; whatever else calls itself one is not looked at. */
const usableId = /^[\x21-\x7e]{1,200}$/;

/**
 * What the agent notices: the newest and the most popular items, and its own latest post where people may have answered;
 * with what it did to each before, and the comments where they matter.
 * @throws {FloimgFailure} when the gallery cannot be read
 */
export async function perceive(
  { sql, gallery, feed }: PerceiveParts,
  { agentId, self, appetite, past, signal }: PerceiveRequest,
): Promise<Perception> {
  const by = { username: self.username, signal };
  const [recent, popular] = await untilAborted(
    Promise.all([feed.read('recent', self.username), feed.read('popular', self.username)]),
    signal,
  );
  const listed = new Map([...popular, ...recent].map((item) => [item.id, item]));
  const missing = past.ownPostIds.filter((id) => !listed.has(id)).slice(0, ownPostsToLookUp);
  const older = appetite.comment ? await Promise.all(missing.map((id) => lookUp(gallery, id, by))) : [];
  const items = [...listed.values(), ...older.flatMap((item) => item ?? [])].filter(({ id }) =>
    usableId.test(id),
  );
  const touched = await touchedBy(
    sql,
    agentId,
    items.map(({ id }) => id),
  );
  const popularIds = new Set(popular.map(({ id }) => id));
  const noticed = items.map(
    (item): PerceivedItem => ({
      ...whatItShows(item),
      fresh: past.lastVisitAt !== null && Date.parse(item.createdAt) > past.lastVisitAt,
      popular: popularIds.has(item.id),
      own: item.user?.username === self.username,
      liked: touched.liked.has(item.id),
      commented: touched.commented.has(item.id),
    }),
  );
  if (!appetite.comment) return { items: noticed };
  const toRead = noticed
    .filter(({ commentCount }) => commentCount > 0)
    .sort(concernFirst)
    .slice(0, itemsToReadComments);
  const read = new Map(
    await Promise.all(
      toRead.map(async ({ id }): Promise<[string, readonly PerceivedComment[]]> => {
        const comments = await gallery.comments(id, { limit: commentsToRead }, by);
        return [id, comments.filter((comment) => usableId.test(comment.id)).map(toPerceivedComment)];
      }),
    ),
  );
  return { items: noticed.map((item) => ({ ...item, comments: read.get(item.id) ?? [] })) };
}

/** An own post that is gone is nothing to look at, and no reason to end the visit. */
async function lookUp(gallery: Gallery, id: string, by: Parameters<Gallery['get']>[1]): Promise<Item | null> {
  try {
    return await gallery.get(id, by);
  } catch (error) {
    if (isFloimgFailure(error) && error.kind === 'gone') return null;
    throw error;
  }
}

type Shown = Omit<PerceivedItem, 'fresh' | 'popular' | 'own' | 'liked' | 'commented'>;

function whatItShows(item: Item): Shown {
  return {
    id: item.id,
    author: toAuthor(item.user),
    title: storable(item.title, kept.title),
    description: storable(item.description, kept.description),
    imageUrl: item.imageUrl === null ? null : storable(item.imageUrl, kept.url),
    likeCount: item.likeCount,
    commentCount: item.commentCount,
    createdAt: storable(item.createdAt, kept.name),
    comments: [],
  };
}

function toPerceivedComment({ id, content, user }: Comment): PerceivedComment {
  return { id, content: storable(content, kept.comment), author: toAuthor(user) };
}

function toAuthor(user: Item['user']): PerceivedAuthor | null {
  if (user === null) return null;
  return { username: storable(user.username, kept.name), name: storable(user.name, kept.name) };
}

/** Answers under one's own pictures come before threads one has spoken in, and those before what others talk about. */
function concernFirst(one: PerceivedItem, other: PerceivedItem): number {
  return concern(other) - concern(one);
}

function concern({ own, commented }: PerceivedItem): number {
  return Number(own) * 2 + Number(commented);
}
