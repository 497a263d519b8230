import { Cluster } from 'ioredis';
import { type QueueName, queues } from '../../config/queues.ts';
import type { FleetRedis } from './fleet-redis.ts';

/** Seconds after which what a probe has written is gone. */
const keptSeconds = 60;

/**
 * Writes a little to Redis: a server that only answers may be a replica, full, or unable to save. In a Cluster it writes
 * beside each queue, because every queue may lie on another node.
 * @throws what Redis says where it takes no writes
 */
export async function probeRedisWrite(redis: FleetRedis): Promise<void> {
  const { names } = redis;
  const keys = [names.key('probe'), ...(redis instanceof Cluster ? besideQueues(redis) : [])];
  await Promise.all(keys.map((key) => redis.set(key, '', 'EX', keptSeconds)));
}

function besideQueues({ names }: FleetRedis): string[] {
  return Object.keys(queues)
    .filter((name): name is QueueName => Object.hasOwn(queues, name))
    .map((name) => `${names.queue(name)}:probe`);
}
