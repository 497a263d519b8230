import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of the images, by image id. */
export interface Blobs {
  /** Resolves when the bytes are durable. */
  put(id: string, bytes: Buffer): Promise<void>;
  get(id: string): Promise<Buffer | undefined>;
}

export function memoryBlobs(): Blobs {
  const kept = new Map<string, Buffer>();
  return {
    put: async (id, bytes) => {
      kept.set(id, bytes);
    },
    get: async (id) => kept.get(id),
  };
}

/**
 * Keeps each image as a file of its own, written under another name first, so that a file is whole or absent.
 * @param known tells which images the journal knows; what else lies there was left by a crash and is removed
 */
export async function openBlobs(directory: string, known: (id: string) => boolean): Promise<Blobs> {
  await mkdir(directory, { recursive: true });
  const left = (await readdir(directory)).filter((name) => !known(name));
  await Promise.all(left.map((name) => rm(join(directory, name), { force: true })));
  return {
    put: (id, bytes) => writeWhole(join(directory, id), bytes),
    get: async (id) => {
      if (!known(id)) return undefined;
      return await readFile(join(directory, id));
    },
  };
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}
