import { Redis } from 'ioredis';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { RedisUnavailableError } from './errors.ts';
import { createReconnection } from './reconnection.ts';

const defaultStartTimeoutMs = 10_000;
/** A Redis that is up and says nothing, because it or its network stopped, counts as unavailable after this. */
const defaultAnswerTimeoutMs = 10_000;

export interface RedisOptions {
  readonly url: string;
  readonly logger: Logger;
  /**
   * `wait`: a command waits for as long as Redis is unavailable, as BullMQ's workers need. `fail`: it fails after a moment,
   * so that a request or a visit can say so.
   */
  readonly duringOutage: 'wait' | 'fail';
  /** Milliseconds that Redis may take to answer at the start; ten seconds unless given. */
  readonly startTimeoutMs?: number;
  /** Milliseconds that Redis may take to answer a command of a `fail` connection; ten seconds unless given. */
  readonly answerTimeoutMs?: number;
}

/** Reconnections that a command of a failing connection sits out: about a second. */
const retriesBeforeFailing = 4;

/**
 * Opens a connection, which comes back by itself after an outage.
 * @throws {RedisUnavailableError} when Redis cannot be reached at the start
 */
export async function connectRedis({
  url,
  logger,
  duringOutage,
  startTimeoutMs = defaultStartTimeoutMs,
  answerTimeoutMs = defaultAnswerTimeoutMs,
}: RedisOptions): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: startTimeoutMs,
    maxRetriesPerRequest: duringOutage === 'wait' ? null : retriesBeforeFailing,
    ...(duringOutage === 'wait' ? {} : { commandTimeout: answerTimeoutMs }),
    enableReadyCheck: true,
    ...createReconnection(),
  });
  let startError: unknown;
  const keepStartError = (error: unknown): void => {
    startError = error;
  };
  redis.on('error', keepStartError);
  // ioredis' own limit ends with the TCP handshake, and whatever listens there may never answer.
  const deadline = setTimeout(() => {
    startError ??= new Error(`no answer within ${startTimeoutMs / 1000} s`);
    redis.disconnect();
  }, startTimeoutMs);
  try {
    await redis.connect();
    // ioredis only mentions that a database cannot be selected, and would use the first one instead.
    if (startError !== undefined) throw startError;
  } catch (error) {
    redis.disconnect();
    throw unavailable(url, startError ?? error);
  } finally {
    clearTimeout(deadline);
  }
  redis.off('error', keepStartError);
  redis.on('error', (error) =>
    logger.warn('Redis connection failed; trying again', { reason: messageOf(error) }),
  );
  return redis;
}

function unavailable(url: string, cause: unknown): RedisUnavailableError {
  return new RedisUnavailableError(
    `Redis at ${new URL(url).host} cannot be used: ${messageOf(cause)}. Check REDIS_URL, and that the server runs.`,
    { cause },
  );
}
