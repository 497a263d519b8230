import { Redis } from 'ioredis';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { RedisUnavailableError } from './errors.ts';

/** Seconds that Redis may take to answer at the start of a process. */
const connectTimeoutMs = 10_000;

export interface RedisOptions {
  readonly url: string;
  readonly logger: Logger;
}

/**
 * Opens a connection that waits for Redis to come back after an outage, as BullMQ's workers and subscribers need.
 * @throws {RedisUnavailableError} when Redis cannot be reached at the start
 */
export async function connectRedis({ url, logger }: RedisOptions): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectTimeoutMs,
    maxRetriesPerRequest: null,
    enableReadyCheck: true,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2000),
  });
  let startError: unknown;
  const keepStartError = (error: unknown): void => {
    startError = error;
  };
  redis.on('error', keepStartError);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw unavailable(url, startError ?? error);
  }
  redis.off('error', keepStartError);
  redis.on('error', (error) => logger.warn('Redis connection failed; trying again', { reason: messageOf(error) }));
  return redis;
}

function unavailable(url: string, cause: unknown): RedisUnavailableError {
  return new RedisUnavailableError(
    `Redis at ${new URL(url).host} cannot be used: ${messageOf(cause)}. Check REDIS_URL, and that the server runs.`,
    { cause },
  );
}
