import type { MikroORM } from '@mikro-orm/postgresql';
import type { Telemetry as BullTelemetry } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Config } from '../config/env.ts';
import { loadPersonas } from '../config/personas/index.ts';
import type { Persona } from '../config/personas/schema.ts';
import { type ActivityFeed, createActivityFeed } from './activity/feed.ts';
import { type ActivityLog, createActivityLog } from './activity/record.ts';
import { type Agents, createAgents } from './agents/index.ts';
import { assertMigrated } from './db/migrate.ts';
import { openDatabase, type Plans } from './db/orm.ts';
import { type Database, databaseOf } from './db/sql.ts';
import { ensureFleet } from './fleet/state.ts';
import { type Clock, systemClock } from './lib/clock.ts';
import { createLogger, type Logger } from './lib/logger.ts';
import { type Tracing, untraced } from './lib/tracing.ts';
import { openQueues, type Queues } from './queue/queues.ts';
import { createTickSchedules, type TickSchedules } from './queue/schedules.ts';
import { connectRedis } from './redis/connections.ts';
import { createPubSub, type PubSub } from './redis/pubsub.ts';
import { createTraces, type Traces } from './visit/traces.ts';

/** Everything that is wired once in a process. */
export interface Context {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly tracing: Tracing;
  readonly personas: readonly Persona[];
  readonly orm: MikroORM;
  readonly database: Database;
  readonly redis: Redis;
  readonly pubsub: PubSub;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
  readonly activityLog: ActivityLog;
  readonly feed: ActivityFeed;
  readonly agents: Agents;
  readonly traces: Traces;
  /** The gallery's public page, and its page of one item. */
  readonly galleryUrl: string;
  readonly itemUrl: (itemId: string) => string;
  /** Undoes everything in the reverse order. */
  close(): Promise<void>;
}

/** The parts that a process, a test or a forecast may bring along. */
export interface ContextOverrides
  extends Partial<Pick<Context, 'clock' | 'logger' | 'personas' | 'tracing'>> {
  /** How Postgres plans this process's prepared statements; `auto` unless given. */
  readonly plans?: Plans;
  /** BullMQ's hook for traces of the jobs that are queued. */
  readonly queueTelemetry?: BullTelemetry | undefined;
}

/**
 * Wires a process: connects to Postgres and Redis and makes everything that works on them. What was opened before a
 * failure is closed again.
 * @param service names the process in the logs
 * @throws {FleetError} naming what cannot be reached or is not ready, and what to do
 */
export async function createContext(
  config: Config,
  service: string,
  overrides: ContextOverrides = {},
): Promise<Context> {
  const clock = overrides.clock ?? systemClock;
  const logger = overrides.logger ?? createLogger({ level: config.logLevel, service });
  const tracing = overrides.tracing ?? untraced;
  const personas = overrides.personas ?? loadPersonas();
  const opened = new AsyncDisposableStack();
  try {
    const orm = opened.adopt(await openDatabase(config.database, overrides.plans), (open) =>
      open.close(true),
    );
    await assertMigrated(orm);
    const database = await databaseOf(orm);
    await ensureFleet(database, config.initialPace);
    const redisOptions = { url: config.redis.url, logger, duringOutage: 'fail' } as const;
    const redis = opened.adopt(await connectRedis(redisOptions), disconnect);
    const subscriber = opened.adopt(await connectRedis(redisOptions), disconnect);
    const pubsub = createPubSub(redis, subscriber);
    const queues = opened.adopt(openQueues(redis, logger, overrides.queueTelemetry), (open) => open.close());
    const schedules = createTickSchedules(queues, redis);
    const activityLog = createActivityLog(database, pubsub, logger);
    const { apiUrl } = config.floimg;
    return {
      config,
      clock,
      logger,
      tracing,
      personas,
      orm,
      database,
      redis,
      pubsub,
      queues,
      schedules,
      activityLog,
      feed: createActivityFeed(database),
      agents: createAgents({ orm, database, activityLog, queues, schedules, personas }),
      traces: createTraces(orm),
      galleryUrl: apiUrl,
      itemUrl: (itemId) => `${apiUrl}/showcase/${encodeURIComponent(itemId)}`,
      close: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

function disconnect(redis: Redis): void {
  redis.disconnect();
}
