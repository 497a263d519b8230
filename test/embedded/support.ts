import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { z } from 'zod';
import { openUnlimited } from '../../src/db/orm.ts';
import type { Account } from '../../src/embedded/command.ts';
import { dataOf, findPostmaster } from '../../src/embedded/postgres-process.ts';
import { findRedis } from '../../src/embedded/redis-process.ts';
import { compileCache } from '../support/compile-cache.ts';

/** A temporary directory that the account Postgres runs under can reach, when the tests run as root. */
export async function openTemporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'embedded-'));
  await chmod(directory, 0o711);
  return directory;
}

export async function removeDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 3 });
}

/** The first column of the first row that a query gives, as text. */
export async function queryOne(url: string, sql: string): Promise<string | undefined> {
  const orm = await openUnlimited({ url, poolSize: 2 });
  try {
    const rows: Record<string, unknown>[] = await orm.em.execute(sql);
    const [value] = Object.values(rows[0] ?? {});
    return value === undefined ? undefined : String(value);
  } finally {
    await orm.close(true);
  }
}

/** The pid of the Postgres or Redis that lives in a server's directory; `undefined` when none does. */
export async function livePid(kind: 'postgres' | 'redis', directory: string): Promise<number | undefined> {
  if (kind === 'redis') return (await findRedis(directory))?.pid;
  return (await findPostmaster(await dataOf(directory)))?.pid;
}

const ownerSchema = z.object({
  postgres: z.object({ url: z.string(), reused: z.boolean() }).nullable(),
  redis: z.object({ url: z.string(), reused: z.boolean() }).nullable(),
});

/** Another process that has embedded servers: see `owner.ts`. */
export interface Owner extends z.infer<typeof ownerSchema> {
  readonly process: ChildProcess;
  readonly pid: number;
}

export interface OwnerOptions {
  readonly need?: { readonly postgres: boolean; readonly redis: boolean };
  readonly account?: Account;
  readonly environment?: NodeJS.ProcessEnv;
  readonly packageDirectory?: string;
}

function spawnOwner(directory: string, options: OwnerOptions) {
  const { need = { postgres: true, redis: true }, account, environment, packageDirectory = '' } = options;
  const args = [join(import.meta.dirname, 'owner.ts'), directory, JSON.stringify(need), packageDirectory];
  return spawn(process.execPath, args, {
    // A group of its own, so that a test can send it what a terminal sends.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
    env: { ...(environment ?? process.env), ...compileCache },
  });
}

/** Starts another process that has embedded servers, and waits until it has them. */
export async function startOwner(directory: string, options: OwnerOptions = {}): Promise<Owner> {
  const child = spawnOwner(directory, options);
  const complaints = text(child.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    if (child.pid === undefined) break;
    return { ...ownerSchema.parse(JSON.parse(line)), process: child, pid: child.pid };
  }
  throw new Error(`The other process has no servers: ${await complaints}`);
}

/** Runs another process that cannot have its servers, and returns how it ended. */
export async function failingOwner(directory: string, options: OwnerOptions) {
  const child = spawnOwner(directory, options);
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [code, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  expect(stdout).to.equal('');
  return { code, stderr };
}

/** Ends an owner as the kernel would, without a chance to clean up, and waits until it is gone. */
export async function killOwner({ process: child }: Owner): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exited;
}
