import { NoAnswerError, withDeadline } from '../lib/deadline.ts';
import { messageOf } from '../lib/errors.ts';
import { isRedisOutage } from './outage.ts';

/** Milliseconds for which somebody who only reads waits for Redis. */
const patienceMs = 2_000;

/**
 * Reads something from Redis that a reader can do without.
 * @param substitute what is given while Redis cannot be used
 */
export async function orWithoutRedis<T, Substitute>(
  work: Promise<T>,
  substitute: Substitute,
): Promise<T | Substitute> {
  try {
    return await withDeadline(patienceMs, work);
  } catch (error) {
    if (isWithoutRedis(error)) return substitute;
    throw error;
  }
}

/** Why something cannot be done in Redis, in the words of Redis or of its driver; null where it was done. */
export async function whyNotInRedis(work: Promise<unknown>): Promise<string | null> {
  try {
    await withDeadline(patienceMs, work);
    return null;
  } catch (error) {
    if (isWithoutRedis(error)) return messageOf(error);
    throw error;
  }
}

function isWithoutRedis(error: unknown): boolean {
  return error instanceof NoAnswerError || isRedisOutage(error);
}
