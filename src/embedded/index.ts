import { join } from 'node:path';
import { startEmbeddedPostgres } from './postgres.ts';
import { startEmbeddedRedis } from './redis.ts';
import type { EmbeddedServer, ProgressLog } from './server.ts';

export { EmbeddedServerError } from './errors.ts';
export { endEmbeddedServers } from './lifecycle.ts';
export { tryLock, type Unlock } from './lock.ts';
export { pollUntil } from './poll.ts';
export { freeLoopbackPort } from './ports.ts';
export { type EmbeddedPostgresOptions, startEmbeddedPostgres } from './postgres.ts';
export { isProcessOf } from './processes.ts';
export { type EmbeddedRedisOptions, startEmbeddedRedis } from './redis.ts';
export type { EmbeddedServer, ProgressLog } from './server.ts';
export { watchDependent } from './watch.ts';

export interface EmbeddedServersOptions {
  /** Each server gets a directory of its own below it. */
  readonly directory: string;
  readonly need: { readonly postgres: boolean; readonly redis: boolean };
  /** `durable` keeps data over a restart and a crash; `fast` is for data that may be lost, as in tests. */
  readonly mode: 'durable' | 'fast';
  readonly log?: ProgressLog;
}

/** The servers that were needed. */
export interface EmbeddedServers {
  readonly postgres: EmbeddedServer | undefined;
  readonly redis: EmbeddedServer | undefined;
  /** Stops both, each unless another live process uses it too. */
  stop(): Promise<void>;
}

/**
 * Starts the private servers that are needed, side by side. They die with this process.
 * @throws {EmbeddedServerError} when one cannot be had; then neither is left running
 */
export async function startEmbeddedServers(options: EmbeddedServersOptions): Promise<EmbeddedServers> {
  const { directory, need, mode } = options;
  const log = options.log === undefined ? {} : { log: options.log };
  const [postgres, redis] = await Promise.allSettled([
    need.postgres
      ? startEmbeddedPostgres({ directory: join(directory, 'postgres'), durability: mode, ...log })
      : undefined,
    need.redis
      ? startEmbeddedRedis({
          directory: join(directory, 'redis'),
          persistence: mode === 'durable' ? 'appendonly' : 'none',
          ...log,
        })
      : undefined,
  ]);
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    return {
      postgres: postgres.value,
      redis: redis.value,
      stop: () => stopAll([postgres.value, redis.value]),
    };
  }
  await stopAll([postgres, redis].map((each) => (each.status === 'fulfilled' ? each.value : undefined)));
  throw postgres.status === 'rejected'
    ? postgres.reason
    : redis.status === 'rejected'
      ? redis.reason
      : undefined;
}

async function stopAll(servers: readonly (EmbeddedServer | undefined)[]): Promise<void> {
  await Promise.all(servers.map((server) => server?.stop()));
}
