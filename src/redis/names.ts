import type { FleetName } from '../../config/fleet-name.ts';
import type { QueueName } from '../../config/queues.ts';

/** A channel that says "something new is in Postgres"; a lost message is harmless, so it carries no data of its own. */
export type Channel = 'activity' | 'settings' | 'probe';

/**
 * What a fleet's things are called in Redis. Fleets may share a server, where keys are apart by database, but channels
 * and the list of clients are not: so each name begins with the fleet's.
 */
export interface RedisNames {
  readonly fleet: FleetName;
  readonly database: number;
  /** Names the connections of this process in Redis' list of clients. */
  readonly client: string;
  key(name: string): string;
  channel(name: Channel): string;
  /** Every key that BullMQ keeps of a queue begins with this. */
  queue(name: QueueName): string;
}

/** @param role what the process is: `web`, `worker` */
export function redisNames(fleet: FleetName, database: number, role: string): RedisNames {
  return {
    fleet,
    database,
    client: `${fleet}:${role}`,
    key: (name) => `${fleet}:${name}`,
    channel: (name) => `${fleet}:${database}:${name}`,
    // BullMQ's scripts work on several keys of one queue, which a Cluster must keep together: the braces make it.
    queue: (name) => `${fleet}:{${fleet}-${name}}`,
  };
}
