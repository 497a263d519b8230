import type { Config } from '../../config/env.ts';
import { describeRedisAddress, parseRedisUrl } from '../../config/environment/redis-address.ts';
import { unavailable } from '../db/orm.ts';
import { isOfDatabase } from '../db/outage.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import { RedisUnavailableError } from '../redis/errors.ts';
import { isRedisOutage } from '../redis/outage.ts';

/**
 * Opens a process. Stores may let it in and refuse what it asks first, such as a table or a channel.
 * @throws {FleetError} in the place of what a store has refused, with what to do; every other error as it is
 */
export async function explained<T>({ database, redis }: Config, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof FleetError) throw error;
    if (isRedisOutage(error)) {
      const where = describeRedisAddress(parseRedisUrl(redis.url));
      throw new RedisUnavailableError(where, messageOf(error).replace(/\.+$/, ''), { cause: error });
    }
    throw isOfDatabase(error) ? unavailable(database.url, error) : error;
  }
}
