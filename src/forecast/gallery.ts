import { FloimgGoneError } from '../floimg/errors.ts';
import type { GalleryLists, ListReader } from '../floimg/gallery.ts';
import type {
  Comment,
  Floimg,
  Gallery,
  Interactions,
  Item,
  NewItem,
  ReadOptions,
  Users,
} from '../floimg/index.ts';
import { createLookups } from '../floimg/lookup.ts';
import type { Workflows } from '../floimg/workflows.ts';
import { type GalleryItem, Gallery as Store } from '../gallery/gallery.ts';
import type { Person } from '../gallery/people/person.ts';
import type { PictureWords } from '../gallery/people/words.ts';
import type { CommentRecord, User } from '../gallery/records.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import type { Traffic } from './traffic.ts';

/** A gallery in this process, and the people in it. */
export interface ForecastGallery {
  /** As the fleet uses it; every call that would be a request is counted as one. */
  readonly floimg: Floimg;
  /** As that of `floimg`, but counted as no request. */
  readonly list: Gallery['list'];
  /** A person posts a picture. @returns the item's id */
  post(person: Person, picture: PictureWords): string;
  /** A person comments. @returns who posted the item and when; null where the item is gone */
  comment(person: Person, itemId: string, content: string): PostedBy | null;
  /** A person likes an item; a second like changes nothing. */
  like(person: Person, itemId: string): void;
  /** Everything that was posted from an instant on, oldest first. */
  postedSince(from: EpochMs): readonly PostedItem[];
  /** What was said on an item, oldest first; nothing where it is gone. */
  commentsOn(itemId: string): readonly SaidBy[];
}

/** Who posted an item. */
export interface PostedBy {
  readonly username: string;
  readonly postedAt: EpochMs;
}

/** A picture in the gallery, with when it was commented on. */
export interface PostedItem {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly isAgent: boolean;
  readonly at: EpochMs;
  readonly commentedAt: readonly EpochMs[];
}

/** Who commented. */
export interface SaidBy {
  readonly username: string;
  readonly at: EpochMs;
  readonly isAgent: boolean;
}

/** Where links would lead: no such host can exist (RFC 2606). */
export const galleryUrl = 'http://gallery.invalid';

/**
 * The sandbox's gallery without its servers: same rankings, same rules, ids in the order of their making. Images are
 * not drawn: a workflow is answered at once with the address of a picture that nobody looks at.
 */
export function createForecastGallery(clock: Clock, traffic: Traffic): ForecastGallery {
  const store = new Store();
  const numberOf = counter();
  const join = (account: {
    readonly username: string;
    readonly name: string;
    readonly agentId: string | null;
  }): User => {
    const user: User = {
      id: `u${numberOf('user')}`,
      personaId: null,
      isAgent: account.agentId !== null,
      createdAt: clock.now(),
      ...account,
    };
    store.apply({ type: 'user', user });
    return user;
  };
  const publish = (user: User, { title, description, imageUrl }: NewItem): GalleryItem => {
    const id = `i${numberOf('item')}`;
    const words = { title: title ?? '', description: description ?? '' };
    const item = {
      id,
      userId: user.id,
      imageUrl,
      ...words,
      workflowId: null,
      category: null,
      createdAt: clock.now(),
    };
    store.apply({ type: 'item', item });
    return itemOf(store, id);
  };
  const personIn = (person: Person): User =>
    store.userByName(person.username) ?? join({ ...person, agentId: null });
  const newImageUrl = (): string => `${galleryUrl}/api/images/${numberOf('image')}/blob`;

  const list: Gallery['list'] = async ({ sort, limit, offset = 0 }) =>
    store.page(sort, offset, limit).map((item) => toItem(item, store));
  const gallery: Gallery = {
    async list(page, by) {
      traffic.count();
      return list(page, by);
    },
    async get(id) {
      traffic.count();
      return toItem(itemOf(store, id), store);
    },
    async comments(id, { limit, offset = 0 }) {
      traffic.count();
      const newestFirst = itemOf(store, id).comments.toReversed();
      return newestFirst.slice(offset, offset + limit).map((comment) => toComment(comment, store));
    },
    async publish(item, { username }) {
      traffic.count();
      return toItem(publish(userOf(store, username), item), store);
    },
  };
  const interactions: Interactions = {
    async like(itemId, { username }) {
      traffic.count();
      const item = itemOf(store, itemId);
      const { id: userId } = userOf(store, username);
      const liked = !item.likedBy.has(userId);
      store.apply({ type: 'like', itemId, userId, liked });
      return { liked, likeCount: item.likedBy.size };
    },
    async comment(itemId, content, { username }) {
      traffic.count();
      itemOf(store, itemId);
      const { id: userId } = userOf(store, username);
      const id = `c${numberOf('comment')}`;
      const comment: CommentRecord = { id, itemId, userId, content, createdAt: clock.now() };
      store.apply({ type: 'comment', comment });
      return toComment(comment, store);
    },
  };
  const users: Users = {
    async invite({ agentId, name, username }) {
      const known = store.userByAgent(agentId);
      const { id } = known ?? join({ agentId, name, username });
      return { id, username, created: known === undefined };
    },
    async remove(agentId) {
      const user = store.userByAgent(agentId);
      if (user !== undefined) store.apply({ type: 'user-removed', userId: user.id });
    },
  };
  const workflows: Workflows = {
    async run() {
      traffic.count();
      const imageUrl = newImageUrl();
      return {
        imageUrl,
        imageId: imageUrl,
        imageUrls: [imageUrl],
        imageIds: [imageUrl],
        preview: null,
        usage: [],
      };
    },
  };
  const lists = listsOf(gallery);
  return {
    list,
    floimg: {
      gallery,
      lists,
      interactions,
      users,
      workflows,
      // Nobody describes pictures in a forecast: what it would cost is counted.
      vision: { providers: async () => null, ask: async () => ({ text: '', usage: null }) },
      lookup: createLookups({ toStudioTime: (moment) => moment }, lists),
      nodes: { list: async () => null },
      probe: async () => {
        traffic.count();
        return { items: 0, unreadable: 0, faults: [] };
      },
      close: () => undefined,
    },
    post: (person, picture) => publish(personIn(person), { ...picture, imageUrl: newImageUrl() }).record.id,
    comment(person, itemId, content) {
      const item = store.item(itemId);
      if (item === undefined) return null;
      const { id: userId } = personIn(person);
      const id = `c${numberOf('comment')}`;
      store.apply({ type: 'comment', comment: { id, itemId, userId, content, createdAt: clock.now() } });
      const { username = '' } = store.user(item.record.userId) ?? {};
      return { username, postedAt: item.record.createdAt };
    },
    like(person, itemId) {
      if (store.item(itemId) === undefined) return;
      store.apply({ type: 'like', itemId, userId: personIn(person).id, liked: true });
    },
    postedSince(from) {
      return store
        .page('recent', 0, Number.MAX_SAFE_INTEGER)
        .filter(({ record }) => record.createdAt >= from)
        .toReversed()
        .map(({ record, comments }) => {
          const { name = '', isAgent = false } = store.user(record.userId) ?? {};
          return {
            id: record.id,
            title: record.title,
            author: name,
            isAgent,
            at: record.createdAt,
            commentedAt: comments.map(({ createdAt }) => createdAt),
          };
        });
    },
    commentsOn(itemId) {
      const comments = store.item(itemId)?.comments ?? [];
      return comments.map(({ userId, createdAt }) => {
        const { username = '', isAgent = false } = store.user(userId) ?? {};
        return { username, at: createdAt, isAgent };
      });
    },
  };
}

/** Everything can be read here, and there is no list of one user's items. */
function listsOf(gallery: Gallery): GalleryLists {
  const whole = <T>(entries: readonly T[]) => ({ entries, unreadable: 0, faults: [] });
  return {
    list: async (page, by) => whole(await gallery.list(page, nameOf(by))),
    comments: async (id, page, by) => whole(await gallery.comments(id, page, nameOf(by))),
    itemsOf: async (username) => {
      throw gone(`items of ${username}`);
    },
  };
}

/** Everybody sees the same here. */
function nameOf(by: ListReader): ReadOptions {
  return { ...by, username: by.username ?? '' };
}

function counter(): (kind: 'user' | 'item' | 'comment' | 'image') => number {
  const counts = { user: 0, item: 0, comment: 0, image: 0 };
  return (kind) => {
    counts[kind] += 1;
    return counts[kind];
  };
}

function itemOf(store: Store, id: string): GalleryItem {
  const item = store.item(id);
  if (item === undefined) throw gone(`item ${id}`);
  return item;
}

function userOf(store: Store, username: string): User {
  const user = store.userByName(username);
  if (user === undefined) throw gone(`account ${username}`);
  return user;
}

/** What Studio answers for something that it does not have. */
function gone(what: string): FloimgGoneError {
  return new FloimgGoneError(what, { call: 'forecast', status: null, outcome: 'none' });
}

function toItem({ record, likedBy, comments, views }: GalleryItem, store: Store): Item {
  return {
    id: record.id,
    title: record.title,
    description: record.description,
    category: null,
    contentType: 'image',
    likeCount: likedBy.size,
    commentCount: comments.length,
    commentsCounted: true,
    viewCount: views,
    isLiked: null,
    createdAt: new Date(record.createdAt).toISOString(),
    user: authorOf(record, store),
    imageId: record.imageUrl,
    imageUrl: record.imageUrl,
  };
}

function toComment({ id, content, createdAt, ...record }: CommentRecord, store: Store): Comment {
  return { id, content, createdAt: new Date(createdAt).toISOString(), user: authorOf(record, store) };
}

function authorOf({ userId }: { readonly userId: string }, store: Store): Item['user'] {
  const user = store.user(userId);
  return user === undefined ? null : { id: user.id, username: user.username, name: user.name };
}
