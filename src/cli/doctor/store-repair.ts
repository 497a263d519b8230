import { isOfDatabase } from '../../db/outage.ts';
import { databaseRepair } from '../../db/repairs.ts';
import { messageOf } from '../../lib/errors.ts';
import { isRedisOutage } from '../../redis/outage.ts';
import { redisRepair } from '../../redis/repairs.ts';

/**
 * What to do about an error that a store gave to a check of something else: a Redis that answers may still refuse what a
 * queue asks of it. Then what helps is what helps the store.
 * @returns null for an error that no store gave
 */
export function storeRepair(error: unknown): string | null {
  if (isRedisOutage(error)) return redisRepair(messageOf(error));
  return isOfDatabase(error) ? databaseRepair(error) : null;
}
