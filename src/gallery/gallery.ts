import { assertNever } from '../lib/errors.ts';
import { Ranking, type Sort } from './ranking.ts';
import type { CommentRecord, GalleryEvent, ImageRecord, ItemRecord, User } from './records.ts';

/** One picture with everything that hangs on it. */
export interface GalleryItem {
  readonly sequence: number;
  readonly record: ItemRecord;
  readonly likedBy: ReadonlySet<string>;
  /** Oldest first. */
  readonly comments: readonly CommentRecord[];
  readonly views: number;
}

interface MutableItem extends GalleryItem {
  readonly likedBy: Set<string>;
  readonly comments: CommentRecord[];
  views: number;
}

/** Twice the response is worth as much as being this much newer; the unit is milliseconds. */
const trendingDoublingMs = 6 * 60 * 60 * 1000;

/**
 * Trending is the logarithm of the response plus the time of posting, the common ranking for feeds: since only the
 * order counts, ageing needs no recalculation.
 */
function trendingScore(item: GalleryItem): number {
  const response = item.likedBy.size + 2 * item.comments.length;
  return Math.log2(1 + response) + item.record.createdAt / trendingDoublingMs;
}

const scores: Readonly<Record<Sort, (item: GalleryItem) => number>> = {
  recent: () => 0,
  popular: (item) => item.likedBy.size,
  trending: trendingScore,
};

/** The whole gallery in memory: what the journal's events add up to, with the indexes that requests need. */
export class Gallery {
  readonly #users = new Map<string, User>();
  readonly #formerUsers = new Map<string, User>();
  readonly #usersByName = new Map<string, User>();
  readonly #usersByAgent = new Map<string, User>();
  readonly #items = new Map<string, MutableItem>();
  #itemsEver = 0;
  readonly #images = new Map<string, ImageRecord>();
  /** Each is made when it is asked for first, and kept up from then on: a forecast asks for two of them. */
  readonly #rankings: Partial<Record<Sort, Ranking<GalleryItem>>> = {};

  apply(event: GalleryEvent): void {
    switch (event.type) {
      case 'user':
        this.#addUser(event.user);
        break;
      case 'user-removed':
        this.#removeUser(event.userId);
        break;
      case 'item':
        this.#addItem(event.item);
        break;
      case 'item-removed':
        this.#removeItem(event.itemId);
        break;
      case 'like':
        this.#setLike(event.itemId, event.userId, event.liked);
        break;
      case 'comment':
        this.#changeRank(event.comment.itemId, (item) => item.comments.push(event.comment));
        break;
      case 'images':
        for (const image of event.images) this.#images.set(image.id, image);
        break;
      case 'views':
        for (const [id, views] of Object.entries(event.views)) this.#addViews(id, views);
        break;
      default:
        assertNever(event, 'gallery event');
    }
  }

  user(id: string): User | undefined {
    return this.#users.get(id);
  }

  /** An account that was deleted, as it was. */
  formerUser(id: string): User | undefined {
    return this.#formerUsers.get(id);
  }

  userByName(username: string): User | undefined {
    return this.#usersByName.get(username);
  }

  userByAgent(agentId: string): User | undefined {
    return this.#usersByAgent.get(agentId);
  }

  item(id: string): GalleryItem | undefined {
    return this.#items.get(id);
  }

  image(id: string): ImageRecord | undefined {
    return this.#images.get(id);
  }

  page(sort: Sort, offset: number, limit: number): readonly GalleryItem[] {
    return this.#ranking(sort).page(offset, limit);
  }

  /** The items of one account, newest first. */
  itemsOf(userId: string): readonly GalleryItem[] {
    return this.items()
      .filter(({ record }) => record.userId === userId)
      .reverse();
  }

  get itemCount(): number {
    return this.#items.size;
  }

  get imageCount(): number {
    return this.#images.size;
  }

  users(): readonly User[] {
    return [...this.#users.values()];
  }

  /** Oldest first. */
  items(): readonly GalleryItem[] {
    return [...this.#items.values()];
  }

  images(): readonly ImageRecord[] {
    return [...this.#images.values()];
  }

  #ranking(sort: Sort): Ranking<GalleryItem> {
    const ranking = this.#rankings[sort] ?? new Ranking<GalleryItem>(scores[sort], this.#items.values());
    this.#rankings[sort] = ranking;
    return ranking;
  }

  #addUser(user: User): void {
    this.#users.set(user.id, user);
    this.#usersByName.set(user.username, user);
    if (user.agentId !== null) this.#usersByAgent.set(user.agentId, user);
  }

  /** The account's pictures and comments stay, without an author; its likes go with it. */
  #removeUser(userId: string): void {
    const user = this.#users.get(userId);
    if (user === undefined) return;
    this.#users.delete(userId);
    this.#formerUsers.set(userId, user);
    this.#usersByName.delete(user.username);
    if (user.agentId !== null) this.#usersByAgent.delete(user.agentId);
    for (const item of this.#items.values()) {
      if (item.likedBy.has(userId)) this.#setLike(item.record.id, userId, false);
    }
  }

  #addItem(record: ItemRecord): void {
    const item: MutableItem = {
      sequence: this.#itemsEver,
      record,
      likedBy: new Set(),
      comments: [],
      views: 0,
    };
    this.#itemsEver += 1;
    this.#items.set(record.id, item);
    for (const ranking of Object.values(this.#rankings)) ranking.add(item);
  }

  #removeItem(itemId: string): void {
    const item = this.#items.get(itemId);
    if (item === undefined) return;
    for (const ranking of Object.values(this.#rankings)) ranking.remove(item);
    this.#items.delete(itemId);
  }

  #setLike(itemId: string, userId: string, liked: boolean): void {
    this.#changeRank(itemId, (item) => (liked ? item.likedBy.add(userId) : item.likedBy.delete(userId)));
  }

  #addViews(itemId: string, views: number): void {
    const item = this.#items.get(itemId);
    if (item !== undefined) item.views += views;
  }

  #changeRank(itemId: string, change: (item: MutableItem) => void): void {
    const item = this.#items.get(itemId);
    if (item === undefined) return;
    const { popular, trending } = this.#rankings;
    const places = [popular, trending].map((ranking) => ranking?.placeOf(item) ?? 0);
    change(item);
    for (const [index, ranking] of [popular, trending].entries()) ranking?.settle(places[index] ?? 0);
  }
}
