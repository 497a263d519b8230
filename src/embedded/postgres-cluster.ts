import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrorCode, messageOf } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { type Account, type CommandResult, runCommand } from './command.ts';
import { EmbeddedServerError } from './errors.ts';
import { exists, readTextIfExists } from './files.ts';
import { canReach } from './postgres-account.ts';
import { type PostgresBinaries, sharedPlace } from './postgres-binaries.ts';
import { clusterOf } from './postgres-process.ts';

/** The role that owns everything, and the database that is made for it. */
export const fleetName = 'fleet';

/** A place for a cluster, made for the account that Postgres runs under. */
export interface Cluster {
  /** Real path; holds the data, the password and the log. */
  readonly home: string;
  readonly data: string;
  readonly account: Account | undefined;
}

/**
 * Makes the place where the cluster lives, or finds it. Where the account cannot reach the directory, as below /root,
 * the place is elsewhere and the directory holds a link to it.
 * @throws {EmbeddedServerError} when there is no place that the account can reach, or it belongs to somebody else
 */
export async function openCluster(directory: string, account: Account | undefined): Promise<Cluster> {
  const path = clusterOf(directory);
  if (!(await exists(path))) await makePlace(directory, path, account);
  const home = await realpath(path);
  await ensureOwner(home, account);
  if (account !== undefined && !(await canReach(account, home))) {
    throw new EmbeddedServerError(
      `Postgres runs as user ${account.uid}, because it refuses to run as root, and that user cannot reach ${home}. ` +
        'Open the directories above it (chmod o+x), remove it to start over elsewhere, or set DATABASE_URL.',
    );
  }
  return { home, data: join(home, 'data'), account };
}

/** The password of the cluster's role; made once, readable by the account alone. */
export async function clusterPassword({ home, account }: Cluster): Promise<string> {
  const file = passwordFile(home);
  const known = await readTextIfExists(file);
  if (known !== undefined && known !== '') return known;
  const password = randomBytes(18).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  if (account !== undefined) await chown(file, account.uid, account.gid);
  return password;
}

/**
 * Fills the cluster, unless it is: with a role and a database called `fleet`. It is made aside and moved into its
 * place when it is whole, so that an interrupted initialisation leaves nothing behind.
 * @throws {EmbeddedServerError} when initdb fails, or when the data is of another major version
 */
export async function initialiseCluster(cluster: Cluster, binaries: PostgresBinaries): Promise<void> {
  const version = await readTextIfExists(join(cluster.data, 'PG_VERSION'));
  if (version !== undefined) return assertVersion(version.trim(), cluster, binaries);
  await removeLeftovers(cluster.home);
  await clusterPassword(cluster);
  const draft = join(cluster.home, `${draftPrefix}${randomUUID()}`);
  await runOrThrow(cluster, binaries.initdb, [
    ['--pgdata', draft],
    ['--username', fleetName, '--pwfile', passwordFile(cluster.home), '--auth', 'scram-sha-256'],
    // Sorts alike on every machine, whatever locales it has.
    ['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ['--no-instructions'],
  ]);
  const singleUser = ['--single', '-D', draft, 'postgres'];
  await runOrThrow(cluster, binaries.postgres, [singleUser], `CREATE DATABASE ${fleetName};\n`);
  await rename(draft, cluster.data);
}

const draftPrefix = 'data.initialising-';

async function ensureOwner(home: string, account: Account | undefined): Promise<void> {
  const { uid } = await stat(home);
  const me = account?.uid ?? process.getuid?.() ?? uid;
  if (uid === me) return;
  if (account !== undefined) return chownAll(home, account);
  throw new EmbeddedServerError(
    `The data in ${home} belongs to user ${uid} and you are user ${me}, because somebody else (root, perhaps) ran ` +
      'this here before. Run it as that user, move the directory away, or set DATABASE_URL.',
  );
}

async function chownAll(directory: string, { uid, gid }: Account): Promise<void> {
  await chown(directory, uid, gid);
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid);
  }
}

async function makePlace(directory: string, path: string, account: Account | undefined): Promise<void> {
  if (account === undefined) {
    await mkdir(path, { mode: 0o700 });
    return;
  }
  if (await canReach(account, directory)) {
    await mkdir(path, { mode: 0o700 });
    await chown(path, account.uid, account.gid);
    return;
  }
  const elsewhere = await makeSharedPlace();
  await chown(elsewhere, account.uid, account.gid);
  // A link to a place that is gone counts as no place.
  await rm(path, { force: true });
  await symlink(elsewhere, path);
}

async function makeSharedPlace(): Promise<string> {
  try {
    await makeFolder(sharedPlace, 0o755);
    await chmod(sharedPlace, 0o755);
    return await mkdtemp(join(sharedPlace, 'cluster-'));
  } catch (error) {
    throw new EmbeddedServerError(
      `Postgres does not run as root, and ${sharedPlace}, where another account could keep its data, cannot be ` +
        `written (${messageOf(error)}). Use a checkout outside /root, run this as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

function assertVersion(version: string, cluster: Cluster, binaries: PostgresBinaries): void {
  if (version === binaries.major) return;
  throw new EmbeddedServerError(
    `The data in ${cluster.data} is of Postgres ${version}, and the one installed is ${binaries.major}. ` +
      'Move that directory away to start with an empty database, or set DATABASE_URL.',
  );
}

async function removeLeftovers(home: string): Promise<void> {
  const leftovers = (await readdir(home)).filter((name) => name.startsWith(draftPrefix) || name === 'data');
  for (const name of leftovers) await rm(join(home, name), { recursive: true, force: true });
}

function passwordFile(home: string): string {
  return join(home, 'password');
}

async function runOrThrow(
  { home, account }: Cluster,
  program: string,
  args: readonly (readonly string[])[],
  input = '',
): Promise<void> {
  const { exitCode, output } = await attempt(program, args.flat(), { cwd: home, account, input });
  if (exitCode === 0) return;
  throw new EmbeddedServerError(
    `Embedded Postgres could not be initialised in ${home}:\n${output}\nOr set DATABASE_URL to a Postgres of your own.`,
  );
}

async function attempt(...call: Parameters<typeof runCommand>): Promise<CommandResult> {
  try {
    return await runCommand(...call);
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT', 'EACCES')) throw error;
    return { exitCode: 1, stdout: '', output: messageOf(error) };
  }
}
