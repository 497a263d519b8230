import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FleetError, messageOf } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';

/** Nothing can be written to the folder that a command was given. */
export class FolderUnwritableError extends FleetError {
  readonly code = 'FOLDER_UNWRITABLE';

  constructor(path: string, cause: unknown) {
    super(
      `Nothing can be written to ${path} (${messageOf(cause)}). Give --out a folder that you may write to.`,
      {
        cause,
      },
    );
  }
}

/**
 * Makes the folder that files go to, and sees whether it takes them, before anything is asked or paid for.
 * @throws {FolderUnwritableError}
 */
export async function openFolder(path: string): Promise<void> {
  const trial = join(path, `.trial-${crypto.randomUUID()}`);
  try {
    await makeFolder(path);
    await writeFile(trial, '');
    await rm(trial);
  } catch (cause) {
    throw new FolderUnwritableError(path, cause);
  }
}
