import { join } from 'node:path';
import { Gallery, type GalleryItem } from '../../src/gallery/gallery.ts';
import type {
  CommentRecord,
  GalleryEvent,
  ImageRecord,
  ItemRecord,
  User,
  WorkflowRunRecord,
} from '../../src/gallery/records.ts';
import type { Step } from '../../src/gallery/workflow.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { messageOf } from '../../src/lib/errors.ts';
import { makeFolder } from '../../src/lib/folder.ts';
import { newId } from '../../src/lib/ids.ts';
import { GalleryDatabase, type JournalEntry, type NewBytes } from './database.ts';
import { SandboxStoreError } from './errors.ts';

interface StoreOptions {
  /** Null keeps everything in memory. */
  readonly dataDirectory: string | null;
  readonly clock: Clock;
}

/** An image that a workflow made and that is to be kept. */
interface NewImage {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The account that an invitation asks for. */
interface NewUser {
  /** Null for a person. */
  readonly agentId: string | null;
  readonly username: string;
  readonly name: string;
  readonly personaId: string | null;
}

/** What is posted. */
interface NewItem {
  readonly imageUrl: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly workflowId?: string | undefined;
  readonly category?: string | undefined;
}

/** An image that is drawn when somebody asks for it first. */
export interface PictureToCome {
  readonly steps: readonly Step[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** When something is said to have happened; what people did before the sandbox was started is backdated. */
interface Dated {
  readonly at?: number;
}

/**
 * The gallery, kept in one SQLite file or in memory. A write changes the memory at once and resolves when the file is
 * synced. So what was answered survives `kill -9`, and a power cut as far as the disk keeps what was synced.
 * {@link Store.settled} lets a read wait until everything that it has seen is just as safe.
 */
export class Store {
  readonly gallery: Gallery;
  readonly #database: GalleryDatabase;
  readonly #clock: Clock;
  #views = new Map<string, number>();

  private constructor(gallery: Gallery, database: GalleryDatabase, clock: Clock) {
    this.gallery = gallery;
    this.#database = database;
    this.#clock = clock;
  }

  /**
   * Opens the store and rebuilds the gallery from its journal.
   * @throws {SandboxStoreError} when the directory cannot be used
   */
  static async open({ dataDirectory, clock }: StoreOptions): Promise<Store> {
    if (dataDirectory !== null) await makeDirectory(dataDirectory);
    const database = new GalleryDatabase(
      dataDirectory === null ? ':memory:' : join(dataDirectory, 'gallery.sqlite'),
    );
    try {
      const gallery = new Gallery();
      for (const { event } of database.entries()) gallery.apply(event);
      return new Store(gallery, database, clock);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** Resolves when everything that the memory shows now is durable. */
  settled(): Promise<void> {
    return this.#database.settled();
  }

  /** What has happened, oldest first, from a place in the journal on. */
  history(after: number, limit: number): readonly JournalEntry[] {
    return [...this.#database.entries(after, limit)];
  }

  /** Keeps whatever the work does as one: all of it or, when the process ends before, nothing. */
  inOneWrite(work: () => Promise<void>): Promise<void> {
    return this.#database.inOneWrite(work);
  }

  async addUser(request: NewUser, { at }: Dated = {}): Promise<User> {
    const user: User = {
      id: newId<'user'>(),
      ...request,
      isAgent: request.agentId !== null,
      createdAt: at ?? this.#clock.now(),
    };
    await this.#commit({ type: 'user', user });
    return user;
  }

  async removeUser(user: User): Promise<void> {
    await this.#commit({ type: 'user-removed', userId: user.id });
  }

  async publish(user: User, request: NewItem, { at }: Dated = {}): Promise<GalleryItem> {
    const record: ItemRecord = {
      id: newId<'item'>(),
      userId: user.id,
      imageUrl: request.imageUrl,
      title: request.title ?? '',
      description: request.description ?? '',
      workflowId: request.workflowId ?? null,
      category: request.category ?? null,
      createdAt: at ?? this.#clock.now(),
    };
    await this.#commit({ type: 'item', item: record });
    const item = this.gallery.item(record.id);
    if (item === undefined) throw new RangeError(`Item ${record.id} was not kept.`);
    return item;
  }

  async removeItem(item: GalleryItem): Promise<void> {
    await this.#commit({ type: 'item-removed', itemId: item.record.id });
  }

  /** Likes, or takes the like back. */
  async toggleLike(item: GalleryItem, user: User): Promise<{ liked: boolean; likeCount: number }> {
    const liked = !item.likedBy.has(user.id);
    const kept = this.#commit({ type: 'like', itemId: item.record.id, userId: user.id, liked });
    const likeCount = item.likedBy.size;
    await kept;
    return { liked, likeCount };
  }

  async comment(item: GalleryItem, user: User, content: string, { at }: Dated = {}): Promise<CommentRecord> {
    const comment: CommentRecord = {
      id: newId<'comment'>(),
      itemId: item.record.id,
      userId: user.id,
      content,
      createdAt: at ?? this.#clock.now(),
    };
    await this.#commit({ type: 'comment', comment });
    return comment;
  }

  /** Keeps all images of one workflow, or, when one cannot be written, none. */
  async addImages(
    user: User,
    images: readonly NewImage[],
    run: WorkflowRunRecord | null = null,
  ): Promise<readonly ImageRecord[]> {
    const createdAt = this.#clock.now();
    const kept = images.map(({ bytes, contentType, width, height }) => {
      const id = newId<'image'>();
      return {
        bytes: { id, bytes },
        record: { id, userId: user.id, contentType, width, height, createdAt, toCome: null },
      };
    });
    const records = kept.map(({ record }) => record);
    await this.#commit(
      { type: 'images', images: records, run },
      kept.map(({ bytes }) => bytes),
    );
    return records;
  }

  /**
   * Keeps an image that is drawn when somebody asks for it first.
   * @param options.variation distinguishes it from others of the same steps; its number unless given
   */
  async addImageToCome(
    user: User,
    { steps, width, height }: PictureToCome,
    { at, variation = this.gallery.imageCount }: Dated & { readonly variation?: number } = {},
  ): Promise<ImageRecord> {
    const record: ImageRecord = {
      id: newId<'image'>(),
      userId: user.id,
      contentType: 'image/png',
      width,
      height,
      createdAt: at ?? this.#clock.now(),
      toCome: { steps, variation },
    };
    await this.#commit({ type: 'images', images: [record], run: null });
    return record;
  }

  /** Keeps the bytes of an image that was still to come. */
  async keepBytes(image: ImageRecord, bytes: Buffer): Promise<void> {
    await this.#database.keepImage({ id: image.id, bytes });
  }

  /** The bytes of an image, or undefined when there is no such image. */
  imageBytes(id: string): Buffer | undefined {
    return this.#database.imageBytes(id);
  }

  /** Counts a look at an item. Looks are written with the next change, since they are not worth a sync each. */
  view(item: GalleryItem): void {
    const { id } = item.record;
    this.gallery.apply({ type: 'views', views: { [id]: 1 } });
    this.#views.set(id, (this.#views.get(id) ?? 0) + 1);
  }

  async close(): Promise<void> {
    try {
      await this.#writeViews();
    } finally {
      await this.#database.close();
    }
  }

  async #commit(event: GalleryEvent, images: readonly NewBytes[] = []): Promise<void> {
    this.gallery.apply(event);
    await Promise.all([this.#writeViews(), this.#database.append(event, images)]);
  }

  async #writeViews(): Promise<void> {
    if (this.#views.size === 0) return;
    const views = Object.fromEntries(this.#views);
    this.#views = new Map();
    await this.#database.append({ type: 'views', views });
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await makeFolder(directory);
  } catch (cause) {
    throw new SandboxStoreError(
      'SANDBOX_STORE_UNWRITABLE',
      `The sandbox cannot create ${directory} (${messageOf(cause)}). Set SANDBOX_DATA to a directory that can be written.`,
      { cause },
    );
  }
}
