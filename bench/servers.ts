import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServers } from '../src/embedded/index.ts';

/** Private Postgres and Redis of one scenario, in a directory that goes with them. */
export interface BenchServers {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Free for what else the scenario leaves on disk. */
  readonly directory: string;
  close(): Promise<void>;
}

/** @param mode `durable` where writing to disk is part of what is measured */
export async function openServers(mode: 'durable' | 'fast'): Promise<BenchServers> {
  const directory = await mkdtemp(join(tmpdir(), 'fleet-bench-'));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    // So that the account that Postgres runs under keeps its data here, and not somewhere that nobody clears.
    await chmod(directory, 0o711);
    const servers = await startEmbeddedServers({ directory, need: { postgres: true, redis: true }, mode });
    const { postgres, redis } = servers;
    if (postgres === undefined || redis === undefined) throw new RangeError('Both servers were asked for.');
    return {
      databaseUrl: postgres.url,
      redisUrl: redis.url,
      directory,
      async close() {
        await servers.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * The environment of a fleet on these servers, which decides by the scripted mind and logs its errors alone.
 * @param gallery where nobody answers unless given: for what never asks it
 */
export function fleetEnvironment(
  { databaseUrl, redisUrl }: Pick<BenchServers, 'databaseUrl' | 'redisUrl'>,
  gallery = 'http://127.0.0.1:9',
): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    FLOIMG_API_URL: gallery,
    FLOIMG_SERVICE_TOKEN: 'fst_bench',
    LLM_PROVIDER: 'scripted',
    LOG_LEVEL: 'error',
    PORT: '0',
  };
}
