import type { EpochMs } from '../lib/clock.ts';
import type { ReadOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { isFloimgFailure } from './errors.ts';
import type { GalleryLists, Page } from './gallery.ts';
import { imageIdIn } from './items.ts';
import { normalForm } from './normal-form.ts';
import type { ReadList } from './reading.ts';
import type { Comment, Item, Made } from './schema.ts';

/**
 * What reading Studio shows about a write that got no answer. `undetermined`: it may be there in a form that cannot be
 * compared, or there is more than was read, so that its absence is not proven, and the write must not be repeated on
 * the strength of it.
 */
export type Lookup<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'undetermined' };

export interface LookupOptions extends ReadOptions {
  /** When the write was sent; what Studio dates earlier (by more than two minutes of clock skew) is not its effect. */
  readonly since?: EpochMs | undefined;
  /** Ids of this agent's own comments and items that are known to be the effects of other writes. */
  readonly others?: ReadonlySet<string> | undefined;
}

/** A post as it was sent. */
export interface SentPost {
  readonly title: string | null;
  readonly description: string | null;
  /** The picture's id; null where it is not known. Its address identifies nothing. */
  readonly imageId: string | null;
}

/**
 * Finds out what became of comments and posts that got no answer. A write that is still under way in Studio is not
 * seen, so leave some time before looking. Every method throws {@link FloimgFailure}.
 */
export interface Lookups {
  /** This agent's own comment under an item with this text, in whatever form it came back. */
  findOwnComment(itemId: string, content: string, by: LookupOptions): Promise<Lookup<Made>>;
  /** This agent's own post with these words and this picture. */
  findOwnPost(post: SentPost, by: LookupOptions): Promise<Lookup<Made>>;
}

const pageSize = 50;
const mostPages = 10;
const clockSkewMs = 2 * 60 * 1000;

/** How an entry compares with what was sent. */
type Likeness = 'same' | 'other' | 'undecided';

interface Entry {
  readonly id: string;
  readonly createdAt: string;
  readonly user: Item['user'];
}

export function createLookups(client: Pick<FloimgClient, 'toStudioTime'>, lists: GalleryLists): Lookups {
  /** A Studio whose clock is behind dates its effects before they were asked for. */
  const sinceOf = ({ since }: LookupOptions): EpochMs | null =>
    since === undefined ? null : Math.min(since, client.toStudioTime(since)) - clockSkewMs;
  return {
    findOwnComment: (itemId, content, by) => {
      const wanted = normalForm(content);
      const compare = (comment: Comment): Likeness =>
        normalForm(comment.content) === wanted ? 'same' : 'undecided';
      return search({
        read: (page) => lists.comments(itemId, page, by),
        likenessOf: likenessAmongAll(compare, by, sinceOf(by)),
        // The API promises no order of comments, so an old one does not end the search.
        isPast: () => false,
      });
    },
    async findOwnPost(post, by) {
      const since = sinceOf(by);
      const compare = comparisonWith(post);
      const own = await ownItems(lists, by);
      if (own !== null) {
        const isOthers = ({ user }: Item) => user !== null && user.username !== by.username;
        return judge(own, (item) => {
          if (isBefore(item, since) || isOthers(item) || by.others?.has(item.id)) return 'other';
          return compare(item);
        });
      }
      return search({
        read: (page) => lists.list({ ...page, sort: 'recent' }, by),
        likenessOf: likenessAmongAll(compare, by, since),
        isPast: (item) => isBefore(item, since),
      });
    },
  };
}

/** The agent's own items; null where this Studio has no such list. */
async function ownItems(lists: GalleryLists, by: LookupOptions): Promise<ReadList<Item> | null> {
  try {
    return await lists.itemsOf(by.username, by);
  } catch (error) {
    if (isFloimgFailure(error) && ['gone', 'invalid', 'malformed'].includes(error.kind)) return null;
    throw error;
  }
}

/**
 * The picture's id decides where both are known; else the words do. Words that differ prove nothing of an item that is
 * known to be new, because they may have been changed in a way that nobody foresaw.
 */
function comparisonWith({ title, description, imageId }: SentPost): (item: Item) => Likeness {
  const wanted = { title: normalForm(title ?? ''), description: normalForm(description ?? '') };
  const hasWords = wanted.title !== '' || wanted.description !== '';
  const hasSameWords = (item: Item): boolean =>
    hasWords &&
    (wanted.title === '' || normalForm(item.title) === wanted.title) &&
    (wanted.description === '' || normalForm(item.description) === wanted.description);
  /** Among items without a date are all that the agent ever posted, so their words have to be believed. */
  const isOldPost = (item: Item): boolean => item.createdAt === '' && hasWords && isWorded(item);
  return (item) => {
    if (imageId !== null && shownImageOf(item) === imageId) return 'same';
    const isOtherPicture = imageId !== null && item.imageId !== null;
    if (hasSameWords(item)) return isOtherPicture ? 'undecided' : 'same';
    return isOtherPicture || isOldPost(item) ? 'other' : 'undecided';
  };
}

function isWorded({ title, description }: Item): boolean {
  return title !== '' || description !== '';
}

function shownImageOf({ imageId, imageUrl }: Item): string | null {
  return imageId ?? (imageUrl === null ? null : imageIdIn(imageUrl));
}

/** In a list of everybody's entries: another's is another, and one without a name is ours only where it is the same. */
function likenessAmongAll<T extends Entry>(
  compare: (entry: T) => Likeness,
  by: LookupOptions,
  since: EpochMs | null,
): (entry: T) => Likeness {
  return (entry) => {
    const isOthers = entry.user !== null && entry.user.username !== by.username;
    if (isOthers || isBefore(entry, since) || by.others?.has(entry.id)) return 'other';
    const likeness = compare(entry);
    return entry.user === null && likeness !== 'same' ? 'other' : likeness;
  };
}

/**
 * Reads page after page until there is a match, a sign that none can follow, or an empty page. A page that is not
 * full is no end: Studio may give fewer entries than were asked for.
 */
async function search<T extends Entry>(among: {
  readonly read: (page: Page) => Promise<ReadList<T>>;
  readonly likenessOf: (entry: T) => Likeness;
  readonly isPast: (entry: T) => boolean;
}): Promise<Lookup<Made>> {
  let offset = 0;
  let unlike: Lookup<Made> = { state: 'absent' };
  for (let page = 0; page < mostPages; page += 1) {
    const list = await among.read({ limit: pageSize, offset });
    const judged = judge(list, among.likenessOf);
    if (judged.state === 'found') return judged;
    if (judged.state === 'undetermined') unlike = judged;
    const length = list.entries.length + list.unreadable;
    if (length === 0 || list.entries.some(among.isPast)) return unlike;
    offset += length;
  }
  return { state: 'undetermined' };
}

/** An entry that could not be read may be the one. */
function judge<T extends Entry>(
  { entries, unreadable }: ReadList<T>,
  likenessOf: (entry: T) => Likeness,
): Lookup<Made> {
  const found = entries.find((entry) => likenessOf(entry) === 'same');
  if (found !== undefined) return { state: 'found', value: { id: found.id } };
  const isOpen = unreadable > 0 || entries.some((entry) => likenessOf(entry) === 'undecided');
  return { state: isOpen ? 'undetermined' : 'absent' };
}

/** False where the date cannot be read: what is not known to be old may be the effect that is looked for. */
function isBefore({ createdAt }: Pick<Entry, 'createdAt'>, since: EpochMs | null): boolean {
  return since !== null && Date.parse(createdAt) < since;
}
