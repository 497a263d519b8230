import { NoAnswerError, withDeadline } from '../lib/deadline.ts';
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
    if (error instanceof NoAnswerError || isRedisOutage(error)) return substitute;
    throw error;
  }
}
