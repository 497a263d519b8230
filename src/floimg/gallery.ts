import type { Sort } from '../gallery/ranking.ts';
import type { ReadOptions, WriteOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { itemReader } from './items.ts';
import {
  type Comment,
  commentListAnswer,
  type Item,
  itemAnswer,
  itemListAnswer,
  type PublishRequest,
  publishAnswer,
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

/** The public gallery. Every method throws {@link FloimgFailure}; image URLs come out absolute. */
export interface Gallery {
  list(page: Page & { readonly sort: Sort }, by: ReadOptions): Promise<readonly Item[]>;
  get(itemId: string, by: ReadOptions): Promise<Item>;
  comments(itemId: string, page: Page, by: ReadOptions): Promise<readonly Comment[]>;
  /** Posts an image; must not be repeated blindly, for Studio would post it again. */
  publish(item: NewItem, by: WriteOptions): Promise<Item>;
}

export function createGallery(client: FloimgClient): Gallery {
  const readItem = itemReader(client);
  return {
    list: async ({ sort, limit, offset = 0 }, by) => {
      const { items } = await client.send({
        kind: 'read',
        method: 'GET',
        route: '/api/showcase',
        query: { limit, offset, sort },
        answer: itemListAnswer,
        ...by,
      });
      return items.map(readItem);
    },
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
    comments: async (id, { limit, offset = 0 }, by) => {
      const { comments } = await client.send({
        kind: 'read',
        method: 'GET',
        route: '/api/showcase/:id/comments',
        params: { id },
        query: { limit, offset },
        answer: commentListAnswer,
        ...by,
      });
      return comments;
    },
    publish: async (item, by) => {
      const { showcaseItem } = await client.send({
        kind: 'write',
        method: 'POST',
        route: '/api/showcase',
        body: publishRequestFrom(item, client),
        answer: publishAnswer,
        ...by,
      });
      return readItem(showcaseItem);
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
