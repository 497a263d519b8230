import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { newId } from '../../src/lib/ids.ts';
import { redisInfo } from '../../src/redis/server-info.ts';
import { startProcess } from '../processes.ts';
import { openServers } from '../servers.ts';
import { quantile } from './lists.ts';

/** What BullMQ alone does with as many schedulers as the floor was measured with. */
export interface BareSchedulers {
  /** Milliseconds by the clock to set one. */
  readonly msEach: number;
  /** Bytes of Redis for one. */
  readonly bytesEach: number;
  /** Milliseconds that ticks which do nothing are late, the 99th of a hundred. */
  readonly latenessMs: number;
}

export interface BareOptions {
  readonly agents: number;
  /** Ticks in each second, of all together. */
  readonly ticksPerSecond: number;
  /** How long their lateness is looked at. */
  readonly seconds: number;
}

const queueName = 'bare';
const inFlight = 500;
/** As long as a pattern of the fleet is, and as little looked at as can be. */
const pattern = 'x'.repeat(80);

/** Schedulers with a strategy of their own, set in batches as tightly as BullMQ lets one, and two workers that do nothing. */
export async function measureBare({ agents, ticksPerSecond, seconds }: BareOptions): Promise<BareSchedulers> {
  await using opened = new AsyncDisposableStack();
  const { redisUrl } = opened.adopt(await openServers('durable'), (made) => made.close());
  const redis = opened.adopt(new Redis(redisUrl, { maxRetriesPerRequest: null }), async (made) =>
    made.disconnect(),
  );
  const everyMs = (agents / ticksPerSecond) * 1_000;
  const usedBytes = async (): Promise<number> =>
    Number((await redisInfo(redis, 'memory')).get('used_memory'));
  const before = await usedBytes();
  const began = performance.now();
  await setSchedulers(redis, agents, everyMs);
  const msEach = (performance.now() - began) / agents;
  const bytesEach = ((await usedBytes()) - before) / agents;
  for (let number = 0; number < 2; number += 1)
    opened.adopt(
      await startProcess(join(import.meta.dirname, 'bare-worker.ts'), {
        REDIS_URL: redisUrl,
        QUEUE: queueName,
        EVERY_MS: String(everyMs),
      }),
      (worker) => worker.stop(),
    );
  // What became due while the schedulers were set is late for that reason alone.
  await pause(Math.min(10, seconds) * 500);
  await redis.del(`${queueName}-lateness`);
  await pause(seconds * 1_000);
  const lateness = (await redis.lrange(`${queueName}-lateness`, 0, -1))
    .flatMap((batch) => batch.split(',').map(Number))
    .sort((one, other) => one - other);
  return { msEach, bytesEach, latenessMs: quantile(lateness, 0.99) };
}

async function setSchedulers(connection: Redis, agents: number, everyMs: number): Promise<void> {
  let place = 0;
  const spread = (millis: number): number => {
    place += 1;
    return millis + Math.ceil((place / agents) * everyMs);
  };
  const queue = new Queue(queueName, { connection, settings: { repeatStrategy: spread } });
  for (let left = agents; left > 0; left -= inFlight) {
    await Promise.all(
      Array.from({ length: Math.min(left, inFlight) }, () => {
        const agentId = newId<'agent'>();
        return queue.upsertJobScheduler(agentId, { pattern }, { name: 'tick', data: { agentId } });
      }),
    );
  }
  await queue.close();
}
