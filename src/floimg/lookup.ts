import type { EpochMs } from '../lib/clock.ts';
import type { ReadOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import type { Gallery, Page } from './gallery.ts';
import type { Comment, Item } from './schema.ts';

/**
 * What reading Studio tells about a write that got no answer. `undetermined`: there is more than was read, so that
 * its absence is not proven, and the write must not be repeated on the strength of it.
 */
export type Lookup<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'undetermined' };

export interface LookupOptions extends ReadOptions {
  /** When the write was sent; what Studio dates earlier (by more than two minutes of clock skew) is not its effect. */
  readonly since?: EpochMs | undefined;
}

/**
 * Finds out what became of comments and posts that got no answer. A write that is still under way in Studio is not
 * seen, so leave some time before looking. Every method throws {@link FloimgFailure}.
 */
export interface Lookups {
  /** This agent's own comment under an item with exactly this text. */
  findOwnComment(itemId: string, content: string, by: LookupOptions): Promise<Lookup<Comment>>;
  /** This agent's own post of an image, among the latest items. */
  findOwnPost(imageUrl: string, by: LookupOptions): Promise<Lookup<Item>>;
}

const pageSize = 50;
const mostPages = 10;
const clockSkewMs = 2 * 60 * 1000;

export function createLookups(client: Pick<FloimgClient, 'resolveUrl'>, gallery: Gallery): Lookups {
  return {
    findOwnComment: (itemId, content, by) =>
      search({
        read: (page) => gallery.comments(itemId, page, by),
        matches: (comment) => isOwn(comment, by) && comment.content.trim() === content.trim(),
        // The API promises no order of comments, so an old one does not end the search.
        isPast: () => false,
      }),
    findOwnPost: (imageUrl, by) => {
      const wanted = client.resolveUrl(imageUrl) ?? imageUrl;
      return search({
        read: (page) => gallery.list({ ...page, sort: 'recent' }, by),
        matches: (item) => isOwn(item, by) && item.imageUrl !== null && isSameImage(item.imageUrl, wanted),
        isPast: (item) => isBefore(item.createdAt, by.since),
      });
    },
  };
}

/**
 * Reads page after page until there is a match, a sign that none can follow, or an empty page. A page that is not
 * full is no end: Studio may give fewer entries than were asked for.
 */
async function search<T>(among: {
  readonly read: (page: Page) => Promise<readonly T[]>;
  readonly matches: (entry: T) => boolean;
  readonly isPast: (entry: T) => boolean;
}): Promise<Lookup<T>> {
  let offset = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const entries = await among.read({ limit: pageSize, offset });
    const value = entries.find(among.matches);
    if (value !== undefined) return { state: 'found', value };
    if (entries.length === 0 || entries.some(among.isPast)) return { state: 'absent' };
    offset += entries.length;
  }
  return { state: 'undetermined' };
}

function isOwn(entry: Pick<Item | Comment, 'user' | 'createdAt'>, by: LookupOptions): boolean {
  return entry.user?.username === by.username && !isBefore(entry.createdAt, by.since);
}

/** False where the date cannot be read: what is not known to be old may be the effect that is looked for. */
function isBefore(createdAt: string, since: EpochMs | undefined): boolean {
  return since !== undefined && Date.parse(createdAt) < since - clockSkewMs;
}

/** Studio's images are also equal under another host name, such as an internal one, because their ids are. */
function isSameImage(one: string, other: string): boolean {
  if (one === other) return true;
  const id = imageIdIn(one);
  return id !== null && id === imageIdIn(other);
}

function imageIdIn(url: string): string | null {
  return /\/api\/images\/([^/?#]+)\/blob/.exec(url)?.[1] ?? null;
}
