import { DatabaseSync } from 'node:sqlite';
import { eventSchema, type GalleryEvent } from '../../src/gallery/records.ts';
import { messageOf } from '../../src/lib/errors.ts';
import { SandboxStoreError } from './errors.ts';

/** An event of the journal with its place in it. */
export interface JournalEntry {
  readonly place: number;
  readonly event: GalleryEvent;
}

/** The bytes of an image that is kept together with its event. */
export interface NewBytes {
  readonly id: string;
  readonly bytes: Buffer;
}

interface Batch {
  readonly events: GalleryEvent[];
  readonly images: NewBytes[];
  readonly kept: Promise<void>;
}

/** SQLite's own numbers for what can be wrong with a file. */
const locked = 5;
const corrupt = [11, 26];

/**
 * What the gallery consists of on disk: the journal of everything that happened, and the images' bytes. One process at a
 * time can use it, and a killed one leaves nothing behind that keeps the next out.
 */
export class GalleryDatabase {
  readonly #database: DatabaseSync;
  readonly #file: string;
  #batch: Batch | undefined;
  /** Takes everything while many events are written as one. */
  #bulk: Pick<Batch, 'events' | 'images'> | undefined;
  #last: Promise<void> = Promise.resolve();
  /** Set by a write that failed: every later one fails as well, because the memory is then ahead of the file. */
  #broken: SandboxStoreError | undefined;

  /**
   * @param file a path, or `:memory:`
   * @throws {SandboxStoreError} when the file cannot be used, is damaged, or another process uses it
   */
  constructor(file: string) {
    this.#file = file;
    this.#database = this.#withReason(() => openDatabase(file));
  }

  /**
   * Everything that has happened, oldest first, from a place in the journal on.
   * @throws {SandboxStoreError} when an entry cannot be read
   */
  *entries(after = 0, limit = -1): Generator<JournalEntry> {
    const rows = this.#withReason(() =>
      this.#database
        .prepare('SELECT place, event FROM journal WHERE place > ? ORDER BY place LIMIT ?')
        .all(after, limit),
    );
    for (const { place, event } of rows) yield { place: Number(place), event: this.#read(place, event) };
  }

  /**
   * Writes an event. Those that come in one turn of the event loop are written together, so that the number of syncs does
   * not grow with the number of requests.
   * @returns resolves when the event and the images are on disk
   */
  append(event: GalleryEvent, images: readonly NewBytes[] = []): Promise<void> {
    if (this.#bulk !== undefined) {
      this.#bulk.events.push(event);
      this.#bulk.images.push(...images);
      return Promise.resolve();
    }
    this.#batch ??= this.#openBatch();
    this.#batch.events.push(event);
    this.#batch.images.push(...images);
    return this.#batch.kept;
  }

  /**
   * Writes whatever the work appends as one, when it has ended: all of it or nothing, and with one sync.
   * @throws {SandboxStoreError} where it cannot be written
   */
  async inOneWrite(work: () => Promise<void>): Promise<void> {
    const bulk = { events: [], images: [] };
    this.#bulk = bulk;
    try {
      await work();
    } finally {
      this.#bulk = undefined;
    }
    const failure = this.#broken ?? this.#failureOf(bulk);
    this.#broken = failure;
    if (failure !== undefined) throw failure;
  }

  /** Writes the bytes of an image whose event is in the journal already. */
  keepImage(image: NewBytes): Promise<void> {
    this.#batch ??= this.#openBatch();
    this.#batch.images.push(image);
    return this.#batch.kept;
  }

  /** Resolves when everything appended before this call is on disk. */
  settled(): Promise<void> {
    return this.#last;
  }

  imageBytes(id: string): Buffer | undefined {
    const row = this.#database.prepare('SELECT bytes FROM images WHERE id = ?').get(id);
    return row?.bytes instanceof Uint8Array ? Buffer.from(row.bytes) : undefined;
  }

  /** Writes what is left and lets go of the file. */
  async close(): Promise<void> {
    try {
      await this.#last;
    } finally {
      this.#database.close();
    }
  }

  #openBatch(): Batch {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const batch: Batch = { events: [], images: [], kept: promise };
    setImmediate(() => {
      this.#batch = undefined;
      const failure = this.#broken ?? this.#failureOf(batch);
      this.#broken = failure;
      if (failure === undefined) resolve();
      else reject(failure);
    });
    this.#last = promise;
    return batch;
  }

  #failureOf(batch: Pick<Batch, 'events' | 'images'>): SandboxStoreError | undefined {
    try {
      this.#write(batch);
      return undefined;
    } catch (error) {
      return reasonFor(error, this.#file);
    }
  }

  #write({ events, images }: Pick<Batch, 'events' | 'images'>): void {
    const addEvent = this.#database.prepare('INSERT INTO journal (event) VALUES (?)');
    const addImage = this.#database.prepare('INSERT INTO images (id, bytes) VALUES (?, ?)');
    this.#database.exec('BEGIN');
    try {
      for (const { id, bytes } of images) addImage.run(id, bytes);
      for (const event of events) addEvent.run(JSON.stringify(event));
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #read(place: unknown, text: unknown): GalleryEvent {
    try {
      return eventSchema.parse(JSON.parse(String(text)));
    } catch (cause) {
      throw new SandboxStoreError(
        'SANDBOX_STORE_DAMAGED',
        `Entry ${String(place)} of the journal in ${this.#file} cannot be read. Delete its directory to begin with an empty gallery.`,
        { cause },
      );
    }
  }

  #withReason<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      throw reasonFor(cause, this.#file);
    }
  }
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS journal (place INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS images (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    `);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function reasonFor(cause: unknown, file: string): SandboxStoreError {
  const number = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
  if (number === locked) {
    return new SandboxStoreError(
      'SANDBOX_STORE_IN_USE',
      `Another sandbox is using ${file}. Stop it, or set SANDBOX_DATA to another directory.`,
      { cause },
    );
  }
  if (corrupt.includes(number)) {
    return new SandboxStoreError(
      'SANDBOX_STORE_DAMAGED',
      `${file} cannot be read (${messageOf(cause)}). Delete its directory to begin with an empty gallery.`,
      { cause },
    );
  }
  return new SandboxStoreError(
    'SANDBOX_STORE_UNWRITABLE',
    `The sandbox cannot read or write ${file} (${messageOf(cause)}). Make its directory writable and give it room, ` +
      'or set SANDBOX_DATA to another one.',
    { cause },
  );
}
