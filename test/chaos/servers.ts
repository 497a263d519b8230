import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type EmbeddedServer,
  isProcessOf,
  pollUntil,
  startEmbeddedPostgres,
  startEmbeddedRedis,
} from '../../src/embedded/index.ts';
import { dataOf, findPostmaster } from '../../src/embedded/postgres-process.ts';
import { findRedis } from '../../src/embedded/redis-process.ts';
import { childrenOf, signalAll } from './process-tree.ts';
import type { ForgetfulTarget, Target } from './targets.ts';

/** A server with its address, which is known once it was started. */
export type Server<T extends Target> = T & { readonly url: string };

const deathMs = 10_000;

/** A Postgres that loses nothing it has acknowledged, on a fixed port. */
export function postgresServer(directory: string, port: number): Server<Target> {
  return serverTarget(
    'postgres',
    () => startEmbeddedPostgres({ directory, durability: 'durable', port }),
    async () => (await findPostmaster(await dataOf(directory)))?.pid,
  );
}

/** A Redis that appends to a file, on a fixed port. */
export function redisServer(directory: string, port: number): Server<ForgetfulTarget> {
  const target = serverTarget(
    'redis',
    () => startEmbeddedRedis({ directory, persistence: 'appendonly', port }),
    async () => (await findRedis(directory))?.pid,
  );
  const forget = () => rm(join(directory, 'appendonlydir'), { recursive: true, force: true });
  return Object.assign(target, { forget });
}

/** @param pidOf the main process, while it lives */
function serverTarget(
  name: 'postgres' | 'redis',
  open: () => Promise<EmbeddedServer>,
  pidOf: () => Promise<number | undefined>,
): Server<Target> {
  let server: EmbeddedServer | undefined;
  let pid: number | undefined;
  let paused: readonly number[] = [];
  /** The main process first, so that none of those that it still starts is overlooked. */
  const signalTree = (signal: NodeJS.Signals): readonly number[] => {
    if (pid === undefined) return [];
    signalAll([pid], signal);
    const children = childrenOf(pid);
    signalAll(children, signal);
    return [pid, ...children];
  };
  return {
    name,
    get url() {
      if (server === undefined) throw new RangeError(`${name} was never started.`);
      return server.url;
    },
    async start() {
      server = await open();
      pid = await pidOf();
    },
    async kill() {
      // Children must be told apart before the main process is gone, and stopped before they see that it is.
      const tree = signalTree('SIGSTOP');
      signalAll(tree, 'SIGKILL');
      const isGone = () => tree.every((each) => !isProcessOf(each, []));
      if (!(await pollUntil(isGone, { everyMs: 10, withinMs: deathMs }))) {
        throw new Error(`${name} is still there after SIGKILL (pids ${tree.join(', ')}).`);
      }
      pid = undefined;
      // Gives back what this process has claimed; the server itself is gone.
      await server?.stop();
    },
    async pause() {
      paused = signalTree('SIGSTOP');
    },
    async resume() {
      signalAll(paused, 'SIGCONT');
      paused = [];
    },
    async stop() {
      // What is stopped cannot end.
      signalAll(paused, 'SIGCONT');
      pid = undefined;
      await server?.stop();
    },
  };
}
