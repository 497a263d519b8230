import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { addClaim, isClaimed, removeClaim, removeClaimsOf } from './claims.ts';
import { EmbeddedServerError } from './errors.ts';
import { exists } from './files.ts';
import { withLock } from './lock.ts';
import { endPostgres } from './postgres-process.ts';
import type { ProcessIdentity } from './processes.ts';
import { endRedis } from './redis-process.ts';
import type { EmbeddedServer } from './server.ts';
import { watchServer } from './watch.ts';

/** The servers that can be embedded. */
export type ServerKind = 'postgres' | 'redis';

const enders: Readonly<Record<ServerKind, (directory: string) => Promise<void>>> = {
  postgres: endPostgres,
  redis: endRedis,
};

/**
 * Opens a server for this process: under the directory's lock, with a claim on it, and with the guard notified beforehand,
 * so that there is no moment at which the death of this process would leave a server behind.
 */
export async function startClaimed(
  kind: ServerKind,
  directory: string,
  open: () => Promise<Pick<EmbeddedServer, 'url' | 'reused'>>,
): Promise<EmbeddedServer> {
  await makeWritable(directory);
  watchServer(kind, directory);
  return withLock(lockOf(directory), async () => {
    const opened = await open();
    const claim = await addClaim(directory);
    let stopping: Promise<void> | undefined;
    return {
      ...opened,
      stop: () => {
        stopping ??= release(kind, directory, () => removeClaim(claim));
        return stopping;
      },
    };
  });
}

async function makeWritable(directory: string): Promise<void> {
  try {
    // Others may pass through (Postgres runs under another account when this is root), and read nothing.
    await makeFolder(directory, 0o711);
    await access(directory, constants.W_OK);
  } catch (error) {
    throw new EmbeddedServerError(
      `${directory} cannot be written (${messageOf(error)}). If somebody else, such as root, ran this here before, ` +
        'run it as that user or move the directory away; otherwise set DATABASE_URL and REDIS_URL.',
      { cause: error },
    );
  }
}

/** Gives up every claim of a process that is gone, and stops the server if it was the last user. */
export async function releaseForDead(
  kind: ServerKind,
  directory: string,
  owner: ProcessIdentity,
): Promise<void> {
  await release(kind, directory, () => removeClaimsOf(directory, owner));
}

/** Stops the servers that are alive below the directory, each unless a live process uses it. */
export async function endEmbeddedServers(directory: string): Promise<void> {
  for (const kind of ['postgres', 'redis'] as const) {
    const home = join(directory, kind);
    if (await exists(home)) await release(kind, home, async () => undefined);
  }
}

async function release(
  kind: ServerKind,
  directory: string,
  removeClaims: () => Promise<void>,
): Promise<void> {
  await withLock(lockOf(directory), async () => {
    await removeClaims();
    if (!(await isClaimed(directory))) await enders[kind](directory);
  });
}

function lockOf(directory: string): string {
  return join(directory, 'lock');
}
