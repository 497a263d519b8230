import { type FileHandle, open } from 'node:fs/promises';
import { eventSchema, type GalleryEvent } from '../../src/gallery/records.ts';
import { messageOf } from '../../src/lib/errors.ts';
import { SandboxStoreError } from './errors.ts';

/** An append-only record of everything that happened. */
export interface Journal {
  /** Resolves when the event is durable; events become durable in the order of the calls. */
  append(event: GalleryEvent): Promise<void>;
  /** Resolves when everything appended before this call is durable. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Forgets everything: for a gallery that lives in memory only. */
export const memoryJournal: Journal = {
  append: async () => undefined,
  settled: async () => undefined,
  close: async () => undefined,
};

/**
 * Opens a journal of one JSON document a line and replays what it holds.
 * A last line that a crash tore is cut off: nobody was told that it had been written.
 * @throws {SandboxStoreError} when the file cannot be used, or any line but the last is unreadable
 */
export async function openJournal(file: string, replay: (event: GalleryEvent) => void): Promise<Journal> {
  const handle = await withReason(file, () => open(file, 'a+'));
  try {
    const text = await withReason(file, () => handle.readFile('utf8'));
    const whole = replayLines(text, file, replay);
    if (whole < text.length) {
      await withReason(file, () => handle.truncate(Buffer.byteLength(text.slice(0, whole))));
    }
    return new FileJournal(handle, file);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Replays every whole line and answers where the last of them ends. */
function replayLines(text: string, file: string, replay: (event: GalleryEvent) => void): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return start;
    const event = readEvent(text.slice(start, end));
    if (event !== undefined) replay(event);
    else if (end === text.length - 1) return start;
    else throw damaged(file, line);
    start = end + 1;
  }
}

function readEvent(line: string): GalleryEvent | undefined {
  try {
    return eventSchema.parse(JSON.parse(line));
  } catch {
    // Whether an unreadable line is a torn tail or damage depends on where it stands, which the caller knows.
    return undefined;
  }
}

/**
 * Writes in batches: all events that come while one batch is being synced go into the next one, so that the number
 * of syncs does not grow with the number of requests. After a failed write every later one fails as well, because
 * the memory is then ahead of the file.
 */
class FileJournal implements Journal {
  readonly #handle: FileHandle;
  readonly #file: string;
  #pending = '';
  #collecting: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle, file: string) {
    this.#handle = handle;
    this.#file = file;
  }

  append(event: GalleryEvent): Promise<void> {
    this.#pending += `${JSON.stringify(event)}\n`;
    this.#collecting ??= this.#writeAfter(this.#last);
    this.#last = this.#collecting;
    return this.#collecting;
  }

  settled(): Promise<void> {
    return this.#last;
  }

  async close(): Promise<void> {
    try {
      await this.#last;
    } finally {
      await this.#handle.close();
    }
  }

  async #writeAfter(previous: Promise<void>): Promise<void> {
    await previous;
    const text = this.#pending;
    this.#pending = '';
    this.#collecting = undefined;
    await withReason(this.#file, async () => {
      await this.#handle.appendFile(text);
      await this.#handle.datasync();
    });
  }
}

async function withReason<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new SandboxStoreError(
      'SANDBOX_STORE_UNWRITABLE',
      `The sandbox cannot read or write ${file} (${messageOf(cause)}). Make its directory writable and give it room, ` +
        'or set SANDBOX_DATA to another one.',
      { cause },
    );
  }
}

function damaged(file: string, line: number): SandboxStoreError {
  return new SandboxStoreError(
    'SANDBOX_STORE_DAMAGED',
    `Line ${line} of ${file} cannot be read. Repair or remove that line, or delete the directory to begin with an empty gallery.`,
  );
}
