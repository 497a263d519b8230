import { type AgentId, newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import type { JobKind } from '../../src/queue/job-kinds.ts';
import { openQueues, type Queues } from '../../src/queue/queues.ts';
import { createTickSchedules, type TickSchedules } from '../../src/queue/schedules.ts';
import { type RunningWorkers, startWorkers } from '../../src/queue/workers.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import type { Rhythm } from '../../src/rhythm/rhythm.ts';
import { anyHour } from '../support/any-hour.ts';
import { lendRedis } from '../support/servers.ts';

/** Queues on an empty Redis of their own. */
export interface QueueSetting {
  readonly redisUrl: string;
  readonly redis: FleetRedis;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
  /** Starts workers in this process; `close` closes those that are left. */
  startWorkers(kinds: readonly JobKind[], concurrency?: number, drainMs?: number): Promise<RunningWorkers>;
  close(): Promise<void>;
}

export async function openQueueSetting(): Promise<QueueSetting> {
  const lent = await lendRedis();
  const logger = silentLogger();
  const redis = await connectRedis({ url: lent.url, logger, duringOutage: 'fail' });
  const queues = openQueues(redis, logger);
  const connections: FleetRedis[] = [];
  const running: RunningWorkers[] = [];
  return {
    redisUrl: lent.url,
    redis,
    queues,
    schedules: createTickSchedules(queues, redis),
    async startWorkers(kinds, concurrency = 10, drainMs = 10_000) {
      const connection = await connectRedis({ url: lent.url, logger, duringOutage: 'wait' });
      connections.push(connection);
      const workers = await startWorkers({ connection, kinds, concurrency, logger, drainMs });
      running.push(workers);
      return workers;
    },
    async close() {
      await Promise.all(running.map((workers) => workers.close()));
      for (const connection of connections) connection.disconnect();
      await queues.close();
      redis.disconnect();
      await lent.release();
    },
  };
}

/** Wakes at once, and then every 250 ms, which is as often as any agent may. */
export const hastyRhythm = rhythmOf({ intervalSeconds: 5, pace: 1000 });
/** Wakes within two minutes for the first time, and then every hour. */
export const calmRhythm = rhythmOf({ intervalSeconds: 3600, pace: 1 });

/** A rhythm without chance in its intervals; the first wake-up is drawn in any case. */
export function rhythmOf({ intervalSeconds, pace }: { intervalSeconds: number; pace: number }): Rhythm {
  return {
    seed: 7,
    minIntervalSeconds: intervalSeconds,
    maxIntervalSeconds: intervalSeconds,
    schedule: anyHour,
    pace,
  };
}

export function newAgents(count: number): AgentId[] {
  return Array.from({ length: count }, () => newId<'agent'>());
}
