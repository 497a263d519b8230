import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasErrorCode, messageOf } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { type CommandResult, runCommand } from './command.ts';
import { exists } from './files.ts';
import { withLock } from './lock.ts';
import type { ProgressLog } from './server.ts';

/** A command that starts a program: the program, and what stands before its own arguments. */
export type Launch = readonly [program: string, ...args: string[]];

/** Why a package could not be had, for the message that lists the ways out. */
export interface Unavailable {
  readonly reason: string;
}

const packages = ['redis-server', 'redis-tools'];

/**
 * Redis out of Debian's or Ubuntu's own package, fetched with apt and unpacked into the directory: nothing is installed
 * in the system. The next call finds it there.
 */
export async function redisFromPackage(directory: string, log: ProgressLog): Promise<Launch | Unavailable> {
  await makeFolder(dirname(directory), 0o711);
  return withLock(`${directory}.lock`, async () => {
    if (await exists(programIn(directory))) return launchIn(directory);
    log('Fetching the redis-server package with apt (once)');
    const draft = `${directory}.${randomUUID()}`;
    try {
      await makeFolder(draft);
      const failure = await fetchInto(draft);
      if (failure !== undefined) return { reason: failure };
      await rm(directory, { recursive: true, force: true });
      await rename(draft, directory);
      return launchIn(directory);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

function programIn(directory: string): string {
  return join(directory, 'usr', 'bin', 'redis-server');
}

async function launchIn(directory: string): Promise<Launch> {
  const libraries = await libraryDirectories(directory);
  if (libraries.length === 0) return [programIn(directory)];
  // env gives the variable to Redis alone and then becomes Redis itself, so that the pid stays the same.
  return ['/usr/bin/env', `LD_LIBRARY_PATH=${libraries.join(':')}`, programIn(directory)];
}

/** @returns what went wrong, or `undefined` when Redis was fetched and runs */
async function fetchInto(draft: string): Promise<string | undefined> {
  const archives = join(draft, 'archives');
  await mkdir(archives);
  const fetched = await download(draft, archives);
  if (fetched.exitCode !== 0) return `apt-get download failed: ${lastLine(fetched.output)}`;
  for (const archive of await readdir(archives)) {
    const unpacked = await attempt('dpkg-deb', ['--extract', join(archives, archive), draft], archives);
    if (unpacked.exitCode !== 0) return `dpkg-deb failed: ${lastLine(unpacked.output)}`;
  }
  await rm(archives, { recursive: true });
  await ensureProgramName(draft);
  const [program, ...args] = await launchIn(draft);
  const tried = await attempt(program, [...args, '--version'], draft);
  return tried.exitCode === 0 ? undefined : `the fetched Redis does not run: ${lastLine(tried.output)}`;
}

/** First with the system's package lists, then, where they are empty or out of date, with fresh ones of our own. */
async function download(draft: string, archives: string): Promise<CommandResult> {
  const first = await downloadWith([], archives);
  if (first.exitCode === 0) return first;
  const lists = join(draft, 'lists');
  await makeFolder(join(lists, 'partial'));
  const ownLists = [
    `Dir::State::Lists=${lists}`,
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    // Root's downloads go through an account that cannot write to a private directory.
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  const updated = await attempt('apt-get', [...ownLists, 'update', '--quiet'], archives);
  const second = updated.exitCode === 0 ? await downloadWith(ownLists, archives) : updated;
  await rm(lists, { recursive: true, force: true });
  return second;
}

async function downloadWith(options: readonly string[], archives: string): Promise<CommandResult> {
  const names = await packagesToFetch(options, archives);
  return attempt('apt-get', [...options, 'download', '--quiet', ...names], archives);
}

/** Redis and those of the libraries it needs, at any remove, that this machine lacks. */
async function packagesToFetch(options: readonly string[], cwd: string): Promise<string[]> {
  const wanted = new Set(packages);
  for (let frontier = packages; frontier.length > 0; ) {
    const { stdout } = await attempt('apt-cache', [...options, 'depends', ...frontier], cwd);
    const libraries = [...stdout.matchAll(/^ {2}Depends: ((?:lib|lua)\S+)$/gm)].map(([, name = '']) => name);
    const unknown = [...new Set(libraries)].filter((name) => !wanted.has(name));
    frontier = await notInstalled(unknown, cwd);
    for (const name of frontier) wanted.add(name);
  }
  return [...wanted];
}

async function notInstalled(names: readonly string[], cwd: string): Promise<string[]> {
  if (names.length === 0) return [];
  const { stdout } = await attempt(
    'dpkg-query',
    ['--show', `--showformat=${field('Package')} ${field('Status')}\n`, ...names],
    cwd,
  );
  const installed = new Set(
    stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? line.split(' ').slice(0, 1) : [])),
  );
  return names.filter((name) => !installed.has(name));
}

/** A field as dpkg-query's --showformat wants it: in braces, behind a dollar sign. */
function field(name: string): string {
  return `$\{${name}}`;
}

/** The program knows its job by its name, and the package with the name holds no more than a link. */
async function ensureProgramName(draft: string): Promise<void> {
  if (await exists(programIn(draft))) return;
  await rm(programIn(draft), { force: true });
  await symlink('redis-check-rdb', programIn(draft));
}

async function libraryDirectories(directory: string): Promise<string[]> {
  const found: string[] = [];
  for (const parent of [join(directory, 'usr', 'lib'), join(directory, 'lib')]) {
    if (!(await exists(parent))) continue;
    const names = await readdir(parent);
    found.push(...names.filter((name) => name.includes('-linux-')).map((name) => join(parent, name)));
  }
  return found;
}

async function attempt(command: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  try {
    return await runCommand(command, args, { cwd });
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT', 'EACCES')) throw error;
    return { exitCode: 127, stdout: '', output: messageOf(error) };
  }
}

function lastLine(output: string): string {
  return output.split('\n').at(-1) ?? '';
}
