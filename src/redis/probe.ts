import type { Redis } from 'ioredis';
import { isRedisOutage } from './outage.ts';
import { redisInfo } from './server-info.ts';

/** Seconds after which what a probe has written is gone. */
const keptSeconds = 60;

/** Part of its memory from which Redis is about to refuse writes. */
export const nearlyFull = 0.9;

/**
 * Writes a little to Redis: a server that only answers may be a replica, full, or unable to save.
 * @param key is overwritten
 * @throws what Redis says where it takes no writes
 */
export async function probeRedisWrite(redis: Redis, key: string): Promise<void> {
  await redis.set(key, '', 'EX', keptSeconds);
}

/** What a Redis that can be written is doing about its memory. */
export interface RedisMemory {
  /** Anything but `noeviction` loses schedules without a word; null where this user may not ask. */
  readonly evictionPolicy: string | null;
  readonly usedBytes: number;
  /** 0 where there is no limit. */
  readonly mostBytes: number;
}

/** Asks for the memory; a user whose rights do not let it ask gets what can be known without. */
export async function redisMemory(redis: Redis): Promise<RedisMemory> {
  try {
    const info = await redisInfo(redis, 'memory');
    return {
      evictionPolicy: info.get('maxmemory_policy') ?? 'unknown',
      usedBytes: Number(info.get('used_memory') ?? 0),
      mostBytes: Number(info.get('maxmemory') ?? 0),
    };
  } catch (error) {
    if (isRedisOutage(error) && /^NOPERM /.test(error instanceof Error ? error.message : ''))
      return { evictionPolicy: null, usedBytes: 0, mostBytes: 0 };
    throw error;
  }
}
