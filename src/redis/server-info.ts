import type { Redis } from 'ioredis';

/** What Redis says of one part of itself: its own field names and texts. */
export type RedisInfo = ReadonlyMap<string, string>;

/** Asks Redis about one part of itself (https://redis.io/docs/latest/commands/info/). */
export async function redisInfo(
  redis: Redis,
  section: 'server' | 'memory' | 'persistence',
): Promise<RedisInfo> {
  const text = await redis.info(section);
  return new Map(
    [...text.matchAll(/^([^#:\r\n]+):([^\r\n]*)/gm)].map(([, field = '', value = '']) => [field, value]),
  );
}

/** What Redis does when its memory is full; anything but `noeviction` loses schedules without a word. */
export async function evictionPolicy(redis: Redis): Promise<string> {
  return (await redisInfo(redis, 'memory')).get('maxmemory_policy') ?? 'unknown';
}
