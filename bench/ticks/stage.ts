import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { readConfig } from '../../config/env.ts';
import { type AgentToInsert, insertAgents } from '../../src/agents/insert-agents.ts';
import { createWebContext } from '../../src/context/web.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { statement } from '../../src/db/sql.ts';
import { commandFleet } from '../../src/fleet/commands.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { anyHour } from '../../test/support/any-hour.ts';
import { markGalleryAuthor } from '../gallery-author.ts';
import { agentsOf } from '../mind/population.ts';
import { type BenchServers, fleetEnvironment } from '../servers.ts';
import { floorTables } from './floor-tables.ts';
import { scheduleAgents, tickEveryMs } from './schedules.ts';

/** One way to work ticks off: a worker process, and how to count what it has done. */
export interface Contender {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Ticks that are done by now. */
  readonly count: () => Promise<number>;
}

/** The servers with everything in them that the contenders need, one population each. */
export interface TickStage {
  /** Jobs that do nothing. */
  bare(): Promise<Contender>;
  handWritten(writes: 'single' | 'batched'): Promise<Contender>;
  fleet(load?: FleetLoad): Promise<Contender>;
  close(): Promise<void>;
}

/** What the fleet's agents do, and how its worker is set up; likes by rules unless given. */
export interface FleetLoad {
  readonly appetite: Pick<AgentToInsert, 'likeProbability' | 'commentProbability' | 'postProbability'>;
  readonly script: string;
  /** In addition to what leads to the servers. */
  readonly environment: Readonly<Record<string, string>>;
  /** What counts as done: every visit that has ended, unless visits that have commented are asked for. */
  readonly counts?: 'visits' | 'comments';
}

const liking: FleetLoad = {
  appetite: { likeProbability: 1, commentProbability: 0, postProbability: 0 },
  script: join(import.meta.dirname, 'fleet-worker.ts'),
  environment: { LLM_PROVIDER: 'scripted' },
};

export interface TickStageOptions {
  readonly galleryUrl: string;
  readonly agents: number;
  /** Visits that one worker has under way. */
  readonly concurrency: number;
}

/** Each visit comments at most once. */
const countOf = {
  visits: "select count(*) from ticks where status = 'finished'",
  comments: "select count(*) from actions where kind = 'comment' and status = 'confirmed'",
};

/** The shortest interval that an agent may have, in seconds; the pace makes of it what the floors have. */
const shortestInterval = 5;

const makeReady = statement(
  'bench-ready',
  "update agents set account_status = 'ready', daily_action_limit = 2000000000, daily_token_limit = 2000000000",
);

export async function openTickStage(servers: BenchServers, options: TickStageOptions): Promise<TickStage> {
  const { databaseUrl, redisUrl } = servers;
  const { galleryUrl, agents, concurrency } = options;
  await migrateDatabase(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  await pool.query(floorTables);
  const common = { REDIS_URL: redisUrl, CONCURRENCY: String(concurrency) };

  const schedule = async (queue: string): Promise<string[]> => {
    await redis.flushall();
    const { rows } = await pool.query<{ id: string }>(
      'select gen_random_uuid() as id from generate_series(1, $1)',
      [agents],
    );
    const ids = rows.map(({ id }) => id);
    await scheduleAgents(redis, queue, ids);
    return ids;
  };
  const counted = (text: string) => async (): Promise<number> => {
    const { rows } = await pool.query<{ count: string }>(text);
    return Number(rows[0]?.count);
  };

  return {
    async bare() {
      await schedule('bare');
      return {
        script: join(import.meta.dirname, 'bare.ts'),
        environment: { ...common, QUEUE: 'bare' },
        count: async () => Number(await redis.get('bare-done')),
      };
    },
    async handWritten(writes) {
      const ids = await schedule('floor');
      await pool.query('insert into floor_agents (id) select unnest($1::uuid[])', [ids]);
      return {
        script: join(import.meta.dirname, 'hand-written.ts'),
        environment: {
          ...common,
          QUEUE: 'floor',
          DATABASE_URL: databaseUrl,
          GALLERY_URL: galleryUrl,
          WRITES: writes,
        },
        count: counted('select count(*) from floor_ticks'),
      };
    },
    async fleet(load = liking) {
      await redis.flushall();
      const environment = {
        ...fleetEnvironment({ databaseUrl, redisUrl }, galleryUrl),
        LOG_LEVEL: 'warn',
        FLEET_PACE: String((shortestInterval * 1_000) / tickEveryMs),
        WORKER_CONCURRENCY: String(concurrency),
        ...load.environment,
      };
      const context = await createWebContext(readConfig(environment), { logger: silentLogger() });
      await insertAgents(
        context.database,
        agentsOf(agents).map((profile) => busy(profile, load.appetite)),
      );
      await context.database.rows(makeReady, []);
      await markGalleryAuthor(context.activityLog);
      // Those that were started before have lost their schedules.
      await commandFleet(context, 'stop', null);
      await commandFleet(context, 'start', null);
      await context.close();
      return {
        script: load.script,
        environment,
        count: counted(countOf[load.counts ?? 'visits']),
      };
    },
    async close() {
      redis.disconnect();
      await pool.end();
    },
  };
}

/** Wakes as often as the floors do, at any hour. */
function busy(profile: ReturnType<typeof agentsOf>[number], appetite: FleetLoad['appetite']): AgentToInsert {
  return {
    ...profile,
    ...appetite,
    interests: ['harbour', ...profile.interests],
    minActionIntervalSeconds: shortestInterval,
    maxActionIntervalSeconds: shortestInterval,
    activitySchedule: anyHour,
  };
}
