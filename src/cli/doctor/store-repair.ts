import { databaseFaultOf } from '../../db/outage.ts';
import { databaseRepair } from '../../db/repairs.ts';
import { isRedisOutage } from '../../redis/outage.ts';
import { redisRepair } from '../../redis/repairs.ts';

/** SQLSTATEs, which no other part of the fleet has; codes of the network say nothing about who did not answer. */
const sqlState = /^(\d.|XX)[0-9A-Z]{3}$/;

/**
 * What to do about an error that a store gave to a check of something else: a Redis that answers may still refuse what a
 * queue asks of it. Then what helps is what helps the store.
 * @returns null for an error that no store gave
 */
export function storeRepair(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (isRedisOutage(error)) return redisRepair(error.message);
  const isOfPostgres = 'code' in error && typeof error.code === 'string' && sqlState.test(error.code);
  return isOfPostgres && databaseFaultOf(error) !== undefined ? databaseRepair(error) : null;
}
