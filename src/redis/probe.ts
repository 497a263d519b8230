import { type QueueName, queues } from '../../config/queues.ts';
import { keepFor } from '../lib/keep-for.ts';
import type { FleetRedis } from './fleet-redis.ts';

/** Seconds after which what a probe has written is gone. */
const keptSeconds = 60;

/**
 * Writes a little to Redis: a server that only answers may be a replica, full, or unable to save. It writes beside each
 * queue, because every queue may lie on another node of a Cluster, also of one that a proxy hides; and it names two keys of
 * each queue in one command, because BullMQ's scripts do, which such a proxy may refuse (CROSSSLOT).
 * @throws what Redis says where it takes no writes
 */
export async function probeRedisWrite(redis: FleetRedis): Promise<void> {
  const queueKeys = besideQueues(redis);
  const keys = [redis.names.key('probe'), ...queueKeys];
  await Promise.all([
    ...keys.map((key) => redis.set(key, '', 'EX', keptSeconds)),
    ...queueKeys.map((key) => redis.exists(key, `${key}-none`)),
  ]);
}

/** The same for many who ask: those who come within so many milliseconds of a write get its outcome. */
export function sharedRedisProbe(redis: FleetRedis, apartMs: number): () => Promise<void> {
  return keepFor(apartMs, () => probeRedisWrite(redis));
}

function besideQueues({ names }: FleetRedis): string[] {
  return Object.keys(queues)
    .filter((name): name is QueueName => Object.hasOwn(queues, name))
    .map((name) => `${names.queue(name)}:probe`);
}
