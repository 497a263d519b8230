import { Cluster, type Redis } from 'ioredis';
import type { RedisNames } from './names.ts';

/** A connection to Redis, be it one server or a Cluster, and what the fleet's things are called there. */
export type FleetRedis = (Redis | Cluster) & { readonly names: RedisNames };

/** The servers that hold the data: one, or the masters of a Cluster. */
export function mastersOf(redis: FleetRedis): readonly Redis[] {
  return redis instanceof Cluster ? redis.nodes('master') : [redis];
}
