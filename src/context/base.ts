import { hostname } from 'node:os';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../../config/env.ts';
import { loadPersonas } from '../../config/personas/index.ts';
import { type ActivityLog, createActivityLog } from '../activity/record.ts';
import { measureClockOffset } from '../db/clock-offset.ts';
import { assertMigrated } from '../db/migrate.ts';
import { openDatabase, type Plans } from '../db/orm.ts';
import { type Database, databaseOf } from '../db/sql.ts';
import { ensureFleet } from '../fleet/state.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { createLogger, type Logger } from '../lib/logger.ts';
import { type KnownPersonas, openKnownPersonas } from '../personas/catalogue.ts';
import { ensurePersonas } from '../personas/store.ts';
import { openQueues, type Queues } from '../queue/queues.ts';
import { createTickSchedules, type TickSchedules } from '../queue/schedules.ts';
import { connectRedis, type RedisOptions } from '../redis/connections.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { createPublisher } from '../redis/pubsub.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { openTelemetry } from './telemetry.ts';

/** The parts that every role needs. Each role's context adds its own. */
export interface BaseContext {
  readonly config: Config;
  readonly clock: Clock;
  /** Against the clock of Postgres, which everybody goes by. */
  readonly clockOffset: MeasuredOffset;
  readonly logger: Logger;
  readonly telemetry: Telemetry;
  readonly personas: KnownPersonas;
  readonly orm: MikroORM;
  readonly database: Database;
  /** A command fails after a moment while Redis is unavailable. */
  readonly redis: FleetRedis;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
  readonly activityLog: ActivityLog;
}

/** The offset of this process's clock, as it was last measured. */
export interface MeasuredOffset {
  /** Milliseconds by which the clock of Postgres is ahead. */
  ms(): number;
  measure(): Promise<number>;
}

async function openClockOffset(database: Database, clock: Clock): Promise<MeasuredOffset> {
  let offsetMs = 0;
  const measure = async (): Promise<number> => {
    offsetMs = await measureClockOffset(database, clock);
    return offsetMs;
  };
  await measure();
  return { ms: () => offsetMs, measure };
}

/** A context that a process owns: closing it closes, in the reverse order, whatever was opened for it. */
export interface Closable extends AsyncDisposable {
  close(): Promise<void>;
}

/** Parts that stand in for those of the configuration. The caller closes what it brings along. */
export type BaseOverrides = Partial<Omit<BaseContext, 'config'>>;

export interface BaseOptions {
  /** Names the process in logs and traces. */
  readonly role: 'web' | 'worker';
  /** How Postgres plans this process's prepared statements. */
  readonly plans: Plans;
}

/**
 * Opens the parts that every role needs.
 * @param opened takes what is opened here, also when a later part fails
 * @throws {FleetError} that names what cannot be reached or is not ready, and what to do
 */
export async function openBase(
  config: Config,
  { role, plans }: BaseOptions,
  overrides: BaseOverrides,
  opened: AsyncDisposableStack,
): Promise<BaseContext> {
  const clock = overrides.clock ?? systemClock;
  const logger = overrides.logger ?? createLogger({ level: config.logLevel, service: role });
  const telemetry =
    overrides.telemetry ??
    opened.adopt(await openTelemetry(config.tracing, role, logger), (open) => open.close());
  const orm =
    overrides.orm ??
    opened.adopt(
      await openDatabase(
        { ...config.database, applicationName: `${config.fleetName}-${role} ${hostname()}` },
        plans,
      ),
      (open) => open.close(true),
    );
  await assertMigrated(orm);
  const database = overrides.database ?? (await databaseOf(orm));
  await ensureFleet(database, config.initialPace);
  const builtIn = loadPersonas();
  await ensurePersonas(database, builtIn);
  const personas =
    overrides.personas ??
    opened.adopt(await openKnownPersonas({ database, logger, builtIn }), (open) => open.close());
  const redis = overrides.redis ?? (await openRedis(config, { logger, role, duringOutage: 'fail' }, opened));
  const clockOffset = overrides.clockOffset ?? (await openClockOffset(database, clock));
  const queues =
    overrides.queues ??
    opened.adopt(openQueues(redis, logger, telemetry.queues, clockOffset.ms), (open) => open.close());
  return {
    config,
    clock,
    clockOffset,
    logger,
    telemetry,
    personas,
    orm,
    database,
    redis,
    queues,
    schedules: overrides.schedules ?? createTickSchedules(queues, redis),
    activityLog: overrides.activityLog ?? createActivityLog(database, createPublisher(redis), logger),
  };
}

/** Opens one more connection to Redis. */
export async function openRedis(
  config: Config,
  options: Pick<RedisOptions, 'logger' | 'role' | 'duringOutage'>,
  opened: AsyncDisposableStack,
): Promise<FleetRedis> {
  return opened.adopt(
    await connectRedis({ url: config.redis.url, fleet: config.fleetName, ...options }),
    (open) => open.disconnect(),
  );
}

/** The two ways to close what a stack holds. */
export function closing(opened: AsyncDisposableStack): Closable {
  const close = (): Promise<void> => opened.disposeAsync();
  return { close, [Symbol.asyncDispose]: close };
}
