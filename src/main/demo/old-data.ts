import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, readTextIfExists } from '../../embedded/files.ts';
import { endEmbeddedServers } from '../../embedded/index.ts';
import { messageOf } from '../../lib/errors.ts';
import { DemoError } from './errors.ts';

/** Grows when this code can no longer use what an earlier demo left in its data directory. */
const currentLayout = '2';
const layoutFile = 'layout';

/** What a fleet and its gallery live in: any of these, without the current layout, is from another version. */
const stores = ['postgres', 'redis', 'sandbox'];
/** What else a demo writes and means to keep. What tests and installers keep beside it stays where it is. */
const papers = ['demo-settings.json', 'demo.json', 'logs'];

/**
 * Sees to it that the demo finds only data that this version made. What another version made is moved to a directory
 * beside this one, and the demo begins with nothing; nothing is deleted. Call it as the only demo in the directory.
 * @param log takes the line that says where the old data went
 * @throws {DemoError} when the data cannot be moved
 */
export async function setOldDataAside(dataDirectory: string, log: (line: string) => void): Promise<void> {
  if ((await readTextIfExists(join(dataDirectory, layoutFile))) === currentLayout) return;
  const present = await readdir(dataDirectory);
  if (stores.some((name) => present.includes(name))) {
    const aside = await freeName(dataDirectory);
    try {
      await endEmbeddedServers(dataDirectory);
      await mkdir(aside, { mode: 0o711 });
      for (const name of [...stores, ...papers, layoutFile])
        if (present.includes(name)) await rename(join(dataDirectory, name), join(aside, name));
    } catch (error) {
      throw new DemoError(
        `${dataDirectory} was made by another version and cannot be moved to ${aside} (${messageOf(error)}). ` +
          'Move or delete it yourself, then start again.',
        { cause: error },
      );
    }
    log(
      `The data of another version is now in ${aside}; this demo starts fresh. Delete it if you do not need it`,
    );
  }
  await writeFile(join(dataDirectory, layoutFile), currentLayout);
}

async function freeName(dataDirectory: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${dataDirectory}.old-${number}`;
    if (!(await exists(name))) return name;
  }
}
