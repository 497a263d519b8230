import { randomUUID } from 'node:crypto';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { hasErrorCode } from '../lib/errors.ts';
import { EmbeddedServerError } from './errors.ts';
import { readTextIfExists } from './files.ts';
import { pollFor } from './poll.ts';
import { isAlive, ownIdentity } from './processes.ts';

/** Long enough for another process to fetch a package over a slow line. */
const waitMs = 180_000;

/** Gives a lock back. */
export type Unlock = () => Promise<void>;

/**
 * Runs the action while no other process runs one under the same lock file. A lock whose owner died is taken over at
 * once, because the file names its owner. Libraries such as proper-lockfile go by the lock's age instead: whoever comes
 * after a killed demo would wait until it is stale, and a process that a busy machine stops for so long would lose a
 * lock that it still holds.
 * @throws {EmbeddedServerError} when a live process does not give the lock back within three minutes
 */
export async function withLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  const unlock = await pollFor(() => tryLock(path), { everyMs: 30, withinMs: waitMs });
  if (unlock === undefined) {
    throw new EmbeddedServerError(
      `Another process (pid ${Number.parseInt((await readTextIfExists(path)) ?? '', 10)}) has held ${path} for ` +
        `${waitMs / 60_000} minutes. End it, or remove that file if it is not one of this checkout's.`,
    );
  }
  try {
    return await action();
  } finally {
    await unlock();
  }
}

/** Takes the lock if no live process has it; `undefined` if one has. */
export async function tryLock(path: string): Promise<Unlock | undefined> {
  await removeIfStale(path);
  // The owner's name comes into being together with the lock, so that no lock is ever without an owner.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, ownIdentity());
  try {
    await link(draft, path);
    return () => rm(path, { force: true });
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return undefined;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeIfStale(path: string): Promise<void> {
  const owner = await readTextIfExists(path);
  if (owner === undefined || isAlive(owner)) return;
  const aside = `${path}.stale.${randomUUID()}`;
  try {
    await rename(path, aside);
    // Between the look and the rename another process may have taken the lock over: then it gets it back.
    if ((await readTextIfExists(aside)) !== owner) await link(aside, path);
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
