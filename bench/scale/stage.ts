import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { readConfig } from '../../config/env.ts';
import { progressLines } from '../../src/api/progress.ts';
import { createWebContext, type WebContext } from '../../src/context/web.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { nodeFlags } from '../../src/main/node-flags.ts';
import { redisInfo } from '../../src/redis/server-info.ts';
import { markGalleryAuthor } from '../gallery-author.ts';
import { type BenchProcess, type BenchServer, startProcess, startServer } from '../processes.ts';
import { fleetEnvironment, openServers } from '../servers.ts';
import type { Processes } from './meter.ts';
import { makeAgents } from './population.ts';

const token = 'token-of-the-bench';
const root = join(import.meta.dirname, '../..');
const workerCount = 2;
/** The web process as it is started in production. */

/** The real processes on private servers, with many agents in them. */
export interface ScaleStage {
  readonly context: WebContext;
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly web: BenchServer;
  readonly servers: Processes;
  /** Bytes of Redis that are in use. */
  redisBytes(): Promise<number>;
  /** A page of the web process, read to its end. */
  get(path: string): Promise<unknown>;
  /** Starts all agents as an operator does. */
  startAll(): Promise<void>;
  startWorkers(): Promise<readonly BenchProcess[]>;
  close(): Promise<void>;
}

export interface ScaleStageOptions {
  readonly agents: number;
  readonly pace: number;
}

export async function openScaleStage({ agents, pace }: ScaleStageOptions): Promise<ScaleStage> {
  const opened = new AsyncDisposableStack();
  try {
    const { databaseUrl, redisUrl } = opened.adopt(await openServers('durable'), (made) => made.close());
    await migrateDatabase(databaseUrl);
    const gallery = opened.adopt(await startServer(join(root, 'bench/gallery.ts'), {}), (server) =>
      server.stop(),
    );
    const environment = {
      ...fleetEnvironment({ databaseUrl, redisUrl }, gallery.url),
      API_TOKEN: token,
      FLEET_PACE: String(pace),
    };
    const config = readConfig(environment);
    const context = opened.adopt(await createWebContext(config, { logger: silentLogger() }), (made) =>
      made.close(),
    );
    const pool = opened.adopt(new pg.Pool({ connectionString: databaseUrl, max: 2 }), (made) => made.end());
    const redis = opened.adopt(new Redis(redisUrl), async (made) => made.disconnect());
    await makeAgents(context.database, pool, agents);
    await markGalleryAuthor(context.activityLog);
    const web = opened.adopt(
      await startServer(join(root, 'src/main/web.ts'), environment, nodeFlags.web),
      (server) => server.stop(),
    );
    return {
      context,
      pool,
      redis,
      web,
      servers: { postgres: [await postmasterOf(pool)], redis: [await redisPidOf(redis)] },
      redisBytes: async () => Number((await redisInfo(redis, 'memory')).get('used_memory')),
      get: async (path) => (await ask(`${web.url}${path}`)).json(),
      // The client sees the progress, so it does not wait for minutes without a sign.
      startAll: async () =>
        void (await (
          await ask(`${web.url}/api/fleet/start`, { method: 'POST', headers: { accept: progressLines } })
        ).text()),
      startWorkers: () =>
        Promise.all(
          Array.from({ length: workerCount }, async () =>
            opened.adopt(
              await startProcess(join(root, 'bench/ticks/fleet-worker.ts'), environment),
              (worker) => worker.stop(),
            ),
          ),
        ),
      close: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function ask(url: string, request: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, ...request.headers };
  const response = await fetch(url, { ...request, headers });
  if (!response.ok) throw new Error(`${url} was refused: ${await response.text()}`);
  return response;
}

async function postmasterOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ directory: string }>(
    "select current_setting('data_directory') as directory",
  );
  const [pid] = readFileSync(join(rows[0]?.directory ?? '', 'postmaster.pid'), 'utf8').split('\n');
  return Number(pid);
}

async function redisPidOf(redis: Redis): Promise<number> {
  return Number((await redisInfo(redis, 'server')).get('process_id'));
}
