import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { open, realpath, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import pRetry from 'p-retry';
import { messageOf } from '../lib/errors.ts';
import { EmbeddedServerError } from './errors.ts';
import { tailOf } from './files.ts';
import { startClaimed } from './lifecycle.ts';
import { pollFor, pollUntil } from './poll.ts';
import { freeLoopbackPort } from './ports.ts';
import { endProcess } from './processes.ts';
import { defaultPackageDirectory, redisBinary } from './redis-binary.ts';
import type { Launch } from './redis-package.ts';
import { endRedis, findRedis, lastRedisState, type RedisState, redisStateFile } from './redis-process.ts';
import { type EmbeddedServer, type ProgressLog, silent } from './server.ts';

export interface EmbeddedRedisOptions {
  /** Where everything of this server lives; made when missing. */
  readonly directory: string;
  /** `appendonly` survives a restart, losing at most a second; `none` is for data that may be lost, as in tests. */
  readonly persistence: 'appendonly' | 'none';
  /** Where a Redis out of the distribution's package is kept; the checkout's `.data` if not given. */
  readonly packageDirectory?: string;
  /** The loopback port to listen on; a free one if not given. A server that is alive stays where it is. */
  readonly port?: number;
  readonly log?: ProgressLog;
}

/** A free port can be taken by another before Redis binds it. */
const startAttempts = 3;
const startMs = 20_000;
const answerMs = 1_000;

const persistenceSettings = {
  appendonly: ['appendonly yes', 'appendfsync everysec'],
  none: ['appendonly no'],
};

/**
 * Starts a private Redis on a free loopback port, or takes over the one that is alive in the directory. It dies with
 * this process.
 * @throws {EmbeddedServerError} when it cannot be had; the message names the ways out
 */
export async function startEmbeddedRedis(options: EmbeddedRedisOptions): Promise<EmbeddedServer> {
  const directory = resolve(options.directory);
  const { packageDirectory = defaultPackageDirectory, log = silent } = options;
  return startClaimed('redis', directory, async () => {
    const alive = await takeOver(directory);
    if (alive !== undefined) return { url: urlOf(alive), reused: true };
    const launch = await redisBinary(resolve(packageDirectory), log);
    return { url: urlOf(await startNew(launch, directory, options)), reused: false };
  });
}

function urlOf({ port, password }: RedisState): string {
  return `redis://:${password}@127.0.0.1:${port}`;
}

/** The Redis that is alive and answers; one that is alive without answering is ended. */
async function takeOver(directory: string): Promise<RedisState | undefined> {
  const state = await findRedis(directory);
  if (state === undefined) return undefined;
  if (await pollUntil(() => answers(state, directory), { everyMs: 50, withinMs: 3_000 })) return state;
  await endRedis(directory);
  return undefined;
}

async function startNew(
  launch: Launch,
  directory: string,
  { persistence, port }: EmbeddedRedisOptions,
): Promise<RedisState> {
  // Whoever knew the password before still does: one that comes back at its old port is the same to its clients.
  const password = (await lastRedisState(directory))?.password ?? randomBytes(18).toString('hex');
  return pRetry(
    async () => {
      const draft = { port: port ?? (await freeLoopbackPort()), password };
      const started = await launchRedis(launch, directory, draft, persistence);
      if (typeof started !== 'string') return started;
      throw new EmbeddedServerError(
        `Embedded Redis did not start (its log is in ${directory}):\n${started}\n` +
          'Set REDIS_URL to use a Redis of your own instead.',
      );
    },
    { retries: startAttempts - 1, minTimeout: 0 },
  );
}

/** @returns what went wrong, or the Redis that is up */
async function launchRedis(
  [program, ...args]: Launch,
  directory: string,
  { port, password }: Pick<RedisState, 'port' | 'password'>,
  persistence: 'appendonly' | 'none',
): Promise<RedisState | string> {
  const logFile = join(directory, 'redis.log');
  await rm(logFile, { force: true });
  const logged = await open(logFile, 'a', 0o600);
  const child = spawn(program, [...args, '-'], {
    cwd: directory,
    // A session of its own keeps the terminal's Ctrl-C away: whoever uses it stops first.
    detached: true,
    stdio: ['pipe', logged.fd, logged.fd],
  });
  try {
    const failure = failureOf(child);
    // Settings go in through standard input, because a command line would show the password to everybody.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${settingsFor(directory, port, password, persistence).join('\n')}\n`);
    const pid = child.pid;
    if (pid === undefined) return await failure;
    const state = { pid, port, password };
    await writeFile(redisStateFile(directory), JSON.stringify(state), { mode: 0o600 });
    const ready = pollFor(async () => ((await answers(state, directory)) ? state : undefined), {
      everyMs: 20,
      withinMs: startMs,
    });
    const outcome = (await Promise.race([ready, failure])) ?? `It did not answer within ${startMs / 1000} s.`;
    if (typeof outcome !== 'string') return outcome;
    await endProcess(pid, [{ signal: 'SIGKILL', waitMs: 1_000 }]);
    return `${outcome}\n${await tailOf(logFile, 15)}`;
  } finally {
    child.unref();
    await logged.close();
  }
}

function settingsFor(
  directory: string,
  port: number,
  password: string,
  persistence: 'appendonly' | 'none',
): string[] {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(directory)}`,
    'maxmemory-policy noeviction',
    'save ""',
    ...persistenceSettings[persistence],
  ];
}

async function failureOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit');
    return `It ended with ${signal ?? `code ${code}`}.`;
  } catch (error) {
    return `It could not be started: ${messageOf(error)}`;
  }
}

/** True when a Redis answers there that takes the password and works in this very directory. */
async function answers({ port, password }: RedisState, directory: string): Promise<boolean> {
  const client = new Redis({
    host: '127.0.0.1',
    port,
    password,
    lazyConnect: true,
    connectTimeout: answerMs,
    commandTimeout: answerMs,
    // Its timer outlives a refused connection and would hold up the end of this process.
    disconnectTimeout: 50,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const [pong, [, dir]] = [await client.ping(), await configOf(client)];
    return pong === 'PONG' && dir === (await realpath(directory));
  } catch {
    // Whatever the reason, it does not answer as it should; the caller asks again or gives up.
    return false;
  } finally {
    client.disconnect();
  }
}

async function configOf(client: Redis): Promise<string[]> {
  const reply: unknown = await client.config('GET', 'dir');
  return Array.isArray(reply) ? reply.map(String) : [];
}
