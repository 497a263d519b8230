import { randomUUID } from 'node:crypto';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { orWithoutRedis } from '../redis/without.ts';

/** Outlives a scrape interval of a minute, so that a process that is scraped keeps its turn. */
const turnMs = 90_000;

/**
 * Which one of several web processes gives the metrics that are not its own, those of the fleet and of the workers: each
 * of them is scraped, and what two gave would be counted twice.
 */
export interface ExportTurn {
  /** Takes the turn where it is free, and keeps it where it is this process'. Who is never asked never has it. */
  isMine(): Promise<boolean>;
  /** Leaves the turn to another process. */
  release(): Promise<void>;
}

export function createExportTurn(redis: FleetRedis): ExportTurn {
  const id = randomUUID();
  // It names the web process that gives the metrics of the whole fleet.
  const key = redis.names.key('metrics-exporter');
  // Without Redis nobody can be asked. What was so is the best guess, and one alone has the turn.
  let latest = true;

  const take = async (): Promise<boolean> => {
    if ((await redis.set(key, id, 'PX', turnMs, 'NX')) === 'OK') return true;
    if ((await redis.get(key)) !== id) return false;
    await redis.pexpire(key, turnMs);
    return true;
  };
  return {
    async isMine() {
      latest = await orWithoutRedis(take(), latest);
      return latest;
    },
    async release() {
      if ((await orWithoutRedis(redis.get(key), null)) === id) await orWithoutRedis(redis.del(key), 0);
    },
  };
}
