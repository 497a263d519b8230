import { statfs } from 'node:fs/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { ExaminedEnvironment } from '../../../config/env.ts';
import { openDatabase } from '../../db/orm.ts';
import { type Database, databaseOf } from '../../db/sql.ts';
import { type AgentCounts, countAgents } from '../../fleet/overview.ts';
import { type FleetState, findFleetState } from '../../fleet/state.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import { withDeadline } from '../../lib/deadline.ts';
import { silentLogger } from '../../lib/logger.ts';
import { type QueueHealth, queueHealth } from '../../queue/health.ts';
import { openQueues, type Queues } from '../../queue/queues.ts';
import { connectRedis } from '../../redis/connections.ts';
import type { FleetRedis } from '../../redis/fleet-redis.ts';

/** What the checks of the dependencies work with. Everything is opened or asked by whichever check wants it first. */
export interface Services {
  readonly environment: ExaminedEnvironment;
  readonly clock: Clock;
  readonly orm: () => Promise<MikroORM>;
  readonly database: () => Promise<Database>;
  readonly redis: () => Promise<FleetRedis>;
  readonly queues: () => Promise<Queues>;
  readonly queueHealth: () => Promise<QueueHealth>;
  readonly agents: () => Promise<AgentCounts>;
  /** Null where no process of the fleet has started yet. */
  readonly fleet: () => Promise<FleetState | null>;
  /** Bytes on the disk that the fleet's files are on. */
  readonly disk: () => Promise<DiskSpace>;
  /** Closes what was opened; what does not close soon is left to the end of the process. */
  close(): Promise<void>;
}

export interface DiskSpace {
  /** What this user may still write. */
  readonly freeBytes: number;
  readonly totalBytes: number;
}

const answerMs = 5_000;
const closeMs = 3_000;

/** @param overrides parts that a test brings along */
export function openServices(
  environment: ExaminedEnvironment,
  overrides: Partial<Pick<Services, 'clock' | 'disk'>> = {},
): Services {
  const { config } = environment;
  const { clock = systemClock, disk = diskSpace } = overrides;
  const logger = silentLogger();
  const opened = new AsyncDisposableStack();
  const orm = once(async () =>
    opened.adopt(
      await openDatabase({ ...config.database, poolSize: 2, applicationName: `${config.fleetName}-doctor` }),
      (open) => open.close(true),
    ),
  );
  const database = once(async () => databaseOf(await orm()));
  const redis = once(async () =>
    opened.adopt(
      await connectRedis({
        url: config.redis.url,
        fleet: config.fleetName,
        role: 'doctor',
        logger,
        duringOutage: 'report',
        startTimeoutMs: answerMs,
        answerTimeoutMs: answerMs,
      }),
      (open) => open.disconnect(),
    ),
  );
  const queues = once(async () => opened.adopt(openQueues(await redis(), logger), (open) => open.close()));
  return {
    environment,
    clock,
    orm,
    database,
    redis,
    queues,
    queueHealth: once(async () => queueHealth(await queues(), clock)),
    agents: once(async () => countAgents(await database())),
    fleet: once(async () => findFleetState(await database())),
    disk,
    // A connection that is lost does not say goodbye; the checks have reported it.
    close: () => withDeadline(closeMs, opened.disposeAsync()).catch(() => undefined),
  };
}

/** The same promise to everybody who asks, kept from the first time on. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function diskSpace(): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(process.cwd());
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}
