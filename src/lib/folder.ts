import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { hasErrorCode } from './errors.ts';

/**
 * Makes a folder and those above it that are missing, as `mkdir -p` does. Node's own `recursive` never ends where a file
 * system says that something is missing and lets nobody make it, as /proc does.
 * @param mode of each folder that is made; what the process leaves to new folders unless given
 * @throws what the system says where there can be no such folder
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const folder = resolve(path);
  try {
    return await makeOne(folder, mode);
  } catch (error) {
    const above = dirname(folder);
    if (!hasErrorCode(error, 'ENOENT') || above === folder) throw error;
    await makeFolder(above, mode);
  }
  await makeOne(folder, mode);
}

/** Does nothing where it is there already. */
async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // What kept it from being made says more.
    return false;
  }
}
