import type { Cluster, Redis } from 'ioredis';

/** What Redis says of a part of itself: its own field names and texts. */
export type RedisInfo = ReadonlyMap<string, string>;

/** A part of what Redis says of itself (https://redis.io/docs/latest/commands/info/). */
export type InfoSection = 'server' | 'memory' | 'persistence' | 'replication' | 'cluster';

/** Asks one server about one part of itself. */
export async function redisInfo(redis: Redis, section: InfoSection): Promise<RedisInfo> {
  return fieldsIn(await redis.info(section));
}

/** True for a node of a Cluster; a user whose rights do not let it ask counts as somebody who is at one server. */
export async function isClusterNode(redis: Redis): Promise<boolean> {
  try {
    return (await redisInfo(redis, 'cluster')).get('cluster_enabled') === '1';
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('NOPERM ')) return false;
    throw error;
  }
}

/** Keys are spread over so many slots. */
export const slotsOfCluster = 16_384;

/** Whether a Cluster serves, as one of its nodes sees it. */
export interface ServingState {
  /** `ok`, or `fail` where it refuses commands. */
  readonly state: string;
  /** Slots that a node serves which is not known to be down. */
  readonly slotsServed: number;
}

/** (https://redis.io/docs/latest/commands/cluster-info/) */
export async function servingState(cluster: Cluster): Promise<ServingState> {
  const info = fieldsIn(String(await cluster.cluster('INFO')));
  return { state: info.get('cluster_state') ?? 'unknown', slotsServed: Number(info.get('cluster_slots_ok')) };
}

function fieldsIn(text: string): RedisInfo {
  return new Map(
    [...text.matchAll(/^([^#:\r\n]+):([^\r\n]*)/gm)].map(([, field = '', value = '']) => [field, value]),
  );
}
