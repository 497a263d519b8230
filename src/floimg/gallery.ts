import type { Sort } from '../gallery/ranking.ts';
import type { ReadOptions, WriteOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { itemReader } from './items.ts';
import type { ReadList } from './reading.ts';
import {
  type Comment,
  commentListAnswer,
  type Item,
  itemAnswer,
  itemListAnswer,
  type Made,
  type PublishRequest,
  publishAnswer,
  userItemsAnswer,
} from './schema.ts';

/** Studio refuses a longer title. */
const longestTitle = 200;

export interface Page {
  /** The most entries to give. */
  readonly limit: number;
  /** Entries to leave out at the beginning; 0 by default. */
  readonly offset?: number;
}

/** An image and its words; what is not known is undefined, and stays out of the request. */
export interface NewItem {
  /** Relative ones are resolved against the base URL. */
  readonly imageUrl: string;
  /** Cut at 200 characters, the most that Studio takes. */
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly workflowId?: string | null | undefined;
}

/**
 * The public gallery. Every method throws {@link FloimgFailure}; image URLs come out absolute. Entries of lists that
 * cannot be read are left out and counted.
 */
export interface Gallery {
  list(page: Page & { readonly sort: Sort }, by: ReadOptions): Promise<readonly Item[]>;
  get(itemId: string, by: ReadOptions): Promise<Item>;
  comments(itemId: string, page: Page, by: ReadOptions): Promise<readonly Comment[]>;
  /** Posts an image; must not be repeated blindly, for Studio would post it again. */
  publish(item: NewItem, by: WriteOptions): Promise<Made>;
}

/** Who reads: an agent, or, with null, the service in its own name. */
export interface ListReader extends Omit<ReadOptions, 'username'> {
  readonly username: string | null;
}

/** The gallery's lists, as whoever looks for something in them has to see them: with what could not be read. */
export interface GalleryLists {
  list(page: Page & { readonly sort: Sort }, by: ListReader): Promise<ReadList<Item>>;
  comments(itemId: string, page: Page, by: ListReader): Promise<ReadList<Comment>>;
  /** What one user has posted, newest first: all of it, or as much as Studio gives at once. */
  itemsOf(username: string, by: ListReader): Promise<ReadList<Item>>;
}

export function createGallery(client: FloimgClient, lists: GalleryLists): Gallery {
  const readItem = itemReader(client);
  return {
    list: async (page, by) => (await lists.list(page, by)).entries,
    get: async (id, by) => {
      const { item } = await client.send({
        kind: 'read',
        method: 'GET',
        route: '/api/showcase/:id',
        params: { id },
        answer: itemAnswer,
        ...by,
      });
      return readItem(item);
    },
    comments: async (id, page, by) => (await lists.comments(id, page, by)).entries,
    publish: async (item, by) => {
      const { showcaseItem } = await client.send({
        kind: 'write',
        method: 'POST',
        route: '/api/showcase',
        body: publishRequestFrom(item, client),
        answer: publishAnswer,
        ...by,
      });
      return showcaseItem;
    },
  };
}

export function createGalleryLists(client: FloimgClient): GalleryLists {
  const readItem = itemReader(client);
  const counted = <T>(route: string, list: ReadList<T>): ReadList<T> => {
    if (list.unreadable > 0) client.noteUnreadable({ ...list, route });
    return list;
  };
  const itemsFrom = (route: string, list: ReadList<Item>): ReadList<Item> => ({
    ...counted(route, list),
    entries: list.entries.map(readItem),
  });
  return {
    list: async ({ sort, limit, offset = 0 }, by) => {
      const route = '/api/showcase';
      const query = { limit, offset, sort };
      const call = { kind: 'read', method: 'GET', route, query, answer: itemListAnswer } as const;
      return itemsFrom(route, (await client.send({ ...call, ...by })).items);
    },
    comments: async (id, { limit, offset = 0 }, by) => {
      const route = '/api/showcase/:id/comments';
      const call = { kind: 'read', method: 'GET', route, answer: commentListAnswer } as const;
      const answer = await client.send({ ...call, params: { id }, query: { limit, offset }, ...by });
      return counted(route, answer.comments);
    },
    itemsOf: async (username, by) => {
      const route = '/api/users/:username/showcase';
      const call = { kind: 'read', method: 'GET', route, answer: userItemsAnswer } as const;
      return itemsFrom(route, (await client.send({ ...call, params: { username }, ...by })).showcase);
    },
  };
}

/** Studio answers 422 to null, so that an unknown field has to be absent; a blank one says nothing either. */
function publishRequestFrom(item: NewItem, client: FloimgClient): PublishRequest {
  const { title, description, workflowId } = item;
  return {
    imageUrl: client.resolveUrl(item.imageUrl) ?? item.imageUrl,
    ...(title?.trim() ? { title: cutTitle(title) } : {}),
    ...(description?.trim() ? { description } : {}),
    ...(workflowId?.trim() ? { workflowId } : {}),
  };
}

/** Cuts by UTF-16 units, the strictest way to count characters, but never through the middle of one. */
function cutTitle(title: string): string {
  return title.slice(0, longestTitle).replace(/[\uD800-\uDBFF]$/, '');
}
