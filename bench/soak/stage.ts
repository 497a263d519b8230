import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import { readConfig } from '../../config/env.ts';
import { type AgentToInsert, insertAgents } from '../../src/agents/insert-agents.ts';
import { createWebContext } from '../../src/context/web.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { commandFleet } from '../../src/fleet/commands.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { nodeFlags } from '../../src/main/node-flags.ts';
import { anyHour } from '../../test/support/any-hour.ts';
import { agentsOf } from '../mind/population.ts';
import { startProcess, startServer } from '../processes.ts';
import { type BenchServers, fleetEnvironment } from '../servers.ts';
import { type Reading, tableSizes } from './reading.ts';

/** The fleet as it runs for days: a web process with a reader of its feed, workers, and the sandbox as its gallery. */
export interface SoakStage {
  /** Visits that have ended so far. */
  visits(): Promise<number>;
  read(): Promise<Reading>;
}

export interface SoakOptions {
  readonly agents: number;
  readonly workers: number;
  /** Seconds between an agent's visits. */
  readonly everySeconds: number;
  /** Texts that were said before: as many as the fleet remembers, so that none of this memory is still to fill. */
  readonly saidTexts: number;
}

const root = join(import.meta.dirname, '../..');
const weighing = ['--expose-gc', '--import', pathToFileURL(join(import.meta.dirname, 'weigh.ts')).href];
/** What a process answers, in bytes. */
const weightSchema = z.object({ heapUsed: z.number(), heapTotal: z.number(), rss: z.number() });
const apiToken = 'token-of-the-soak-bench';
/** Visits that one worker has under way. */
const concurrency = 20;

export async function openSoakStage(
  servers: BenchServers,
  options: SoakOptions,
  opened: AsyncDisposableStack,
): Promise<SoakStage> {
  const { databaseUrl, redisUrl, directory } = servers;
  const gallery = opened.adopt(
    await startServer(join(root, 'sandbox/main.ts'), {
      PORT: '0',
      FLOIMG_SERVICE_TOKEN: 'fst_bench',
      SANDBOX_DATA: join(directory, 'sandbox'),
    }),
    (server) => server.stop(),
  );
  const environment = {
    ...fleetEnvironment({ databaseUrl, redisUrl }, gallery.url),
    // What is logged grows too.
    LOG_LEVEL: 'info',
    API_TOKEN: apiToken,
    WORKER_CONCURRENCY: String(concurrency),
  };
  await migrateDatabase(databaseUrl);
  const pool = opened.adopt(new pg.Pool({ connectionString: databaseUrl, max: 2 }), (open) => open.end());
  const redis = opened.adopt(new Redis(redisUrl, { maxRetriesPerRequest: null }), (open) =>
    open.disconnect(),
  );
  await pool.query(
    `insert into said_texts (key, text, tick_id)
     select text, text, gen_random_uuid()
     from (select 'said before: ' || md5(place::text) || ' ' || md5(place::text || 'and') as text
           from generate_series(1, $1) place) made`,
    [options.saidTexts],
  );
  await populate(environment, options);

  const log = (name: string): string => join(directory, `${name}.log`);
  const start = async (name: string, script: string, flags: readonly string[]) => ({
    name,
    ...opened.adopt(
      await startProcess(join(root, script), environment, [...flags, ...weighing], log(name)),
      (one) => one.stop(),
    ),
  });
  const web = await start('web', 'src/main/web.ts', nodeFlags.web);
  const url = String(web.details.url);
  const workers = await Promise.all(
    Array.from({ length: options.workers }, (_, index) =>
      start(`worker-${index + 1}`, 'src/main/worker.ts', nodeFlags.worker),
    ),
  );
  followFeed(url, opened);
  const processes = [web, ...workers];

  return {
    async visits() {
      const { rows } = await pool.query<{ visits: string }>(
        "select count(*) as visits from ticks where status = 'finished'",
      );
      return Number(rows[0]?.visits);
    },
    async read() {
      const { rows } = await pool.query<{ visits: string; own: string }>(
        "select count(*) as visits, sum(pg_column_size(perception)) as own from ticks where status = 'finished'",
      );
      const [counts] = rows;
      const logs = await Promise.all(processes.map(async ({ name }) => (await stat(log(name))).size));
      const memory = new Map<string, number>();
      const resident = new Map<string, number>();
      for (const { name, ask } of processes) {
        const { heapUsed, heapTotal, rss } = weightSchema.parse(await ask('weigh'));
        memory.set(`${name}, heap`, heapUsed / 1e6);
        memory.set(`${name}, outside of the heap`, (rss - heapTotal) / 1e6);
        resident.set(name, rss / 1e6);
      }
      return {
        visits: Number(counts?.visits),
        memory,
        resident,
        redis: Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]) / 1e6,
        tables: await tableSizes(pool),
        seenByAgents: Number(counts?.own) / 1e6,
        logs: logs.reduce((sum, size) => sum + size, 0) / 1e6,
      };
    },
  };
}

const authorization = { authorization: `Bearer ${apiToken}` };

/** Agents of all personas with their own appetites, which wake at any hour and have no limits. */
async function populate(
  environment: Readonly<Record<string, string>>,
  { agents, everySeconds }: SoakOptions,
): Promise<void> {
  const context = await createWebContext(readConfig(environment), { logger: silentLogger() });
  const always: Pick<AgentToInsert, 'activitySchedule' | 'dailyActionLimit' | 'dailyTokenLimit'> = {
    activitySchedule: anyHour,
    dailyActionLimit: 2_000_000_000,
    dailyTokenLimit: 2_000_000_000,
  };
  const profiles = agentsOf(agents).map((profile) => ({
    ...profile,
    ...always,
    minActionIntervalSeconds: everySeconds,
    maxActionIntervalSeconds: everySeconds,
  }));
  await insertAgents(context.database, profiles);
  await commandFleet(context, 'start', null);
  await context.close();
}

/** Reads the live feed and throws it away, as a dashboard that is left open does. */
function followFeed(url: string, opened: AsyncDisposableStack): void {
  const stopping = new AbortController();
  opened.defer(() => stopping.abort());
  const follow = async (): Promise<void> => {
    const response = await fetch(`${url}/api/activity/stream`, {
      headers: authorization,
      signal: stopping.signal,
    });
    await response.body?.pipeTo(new WritableStream());
  };
  follow().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
}
