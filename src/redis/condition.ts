import { Cluster, type Redis } from 'ioredis';
import { type FleetRedis, mastersOf } from './fleet-redis.ts';
import { redisFaultOf } from './outage.ts';
import { probeRedisWrite } from './probe.ts';
import { redisInfo, type ServingState, servingState, slotsOfCluster } from './server-info.ts';

/** Part of its memory from which Redis is about to refuse writes. */
const nearlyFull = 0.9;

/** One server, by what it says of itself. */
export interface ServerCondition {
  /** Its address where there are several, else empty. */
  readonly server: string;
  /** `master` or `slave`, as Redis has it. */
  readonly role: string;
  readonly evictionPolicy: string;
  readonly usedBytes: number;
  /** 0 where there is no limit. */
  readonly mostBytes: number;
}

export interface RedisCondition {
  readonly servers: readonly ServerCondition[];
  /** Null where it is no Cluster. */
  readonly cluster: ServingState | null;
}

/**
 * What is found of one thing, and what it means: `unable`, the fleet cannot work with it; `degraded`, it works, and
 * somebody should know.
 */
export interface Judgement {
  readonly level: 'able' | 'degraded' | 'unable';
  readonly found: string;
}

/** Asks every server that holds data. */
async function redisCondition(redis: FleetRedis): Promise<RedisCondition> {
  const masters = mastersOf(redis);
  const [servers, cluster] = await Promise.all([
    Promise.all(masters.map((server) => serverCondition(server, masters.length > 1))),
    redis instanceof Cluster ? servingState(redis) : null,
  ]);
  return { servers, cluster };
}

/**
 * The same, of the server that is the master by now: a connection that was open during a failover stays at the old one
 * until that one refuses a write.
 */
export async function followedCondition(redis: FleetRedis): Promise<RedisCondition> {
  const condition = await redisCondition(redis);
  if (judgeRole(condition).level === 'able') return condition;
  try {
    await probeRedisWrite(redis);
  } catch (error) {
    if (redisFaultOf(error) === 'read-only') return condition;
    throw error;
  }
  return redisCondition(redis);
}

async function serverCondition(redis: Redis, isOneOfSeveral: boolean): Promise<ServerCondition> {
  const [replication, memory] = await Promise.all([
    redisInfo(redis, 'replication'),
    redisInfo(redis, 'memory'),
  ]);
  return {
    server: isOneOfSeveral ? `${redis.options.host}:${redis.options.port}` : '',
    role: replication.get('role') ?? 'unknown',
    evictionPolicy: memory.get('maxmemory_policy') ?? 'unknown',
    usedBytes: Number(memory.get('used_memory') ?? 0),
    mostBytes: Number(memory.get('maxmemory') ?? 0),
  };
}

/** A replica refuses what is written to it, or loses it where it was told to take it. */
export function judgeRole({ servers }: RedisCondition): Judgement {
  const replica = servers.find(({ role }) => role !== 'master');
  if (replica === undefined)
    return { level: 'able', found: servers.length > 1 ? 'each is a master' : 'it is a master' };
  return {
    level: 'unable',
    found: `${named(replica)}is a replica (role:${replica.role}) and cannot write`,
  };
}

/** A Cluster that does not serve every slot refuses commands, all of them or those of some keys. */
export function judgeSlots({ cluster, servers }: RedisCondition): Judgement {
  if (cluster === null) return { level: 'able', found: 'it is no Cluster' };
  const { state, slotsServed } = cluster;
  const found = `cluster_state:${state}, ${slotsServed} of ${slotsOfCluster} slots served by ${servers.length} masters`;
  if (state !== 'ok') return { level: 'unable', found };
  return { level: slotsServed < slotsOfCluster ? 'degraded' : 'able', found };
}

/** A Redis that evicts keys loses schedules without a word. */
export function judgeEviction({ servers }: RedisCondition): Judgement {
  const evicting = servers.find(({ evictionPolicy }) => evictionPolicy !== 'noeviction');
  if (evicting === undefined) return { level: 'able', found: 'it evicts nothing' };
  return {
    level: 'unable',
    found: `${named(evicting)}has maxmemory-policy ${evicting.evictionPolicy}; set it to noeviction, or schedules will be lost`,
  };
}

/** The server that is fullest. */
export function judgeMemory({ servers }: RedisCondition): Judgement {
  const [fullest] = servers.toSorted((one, other) => partUsed(other) - partUsed(one));
  if (fullest === undefined) return { level: 'able', found: 'no server' };
  const { usedBytes, mostBytes } = fullest;
  if (mostBytes === 0)
    return { level: 'able', found: `${named(fullest)}${megabytes(usedBytes)} used, without a limit` };
  const part = Math.round(partUsed(fullest) * 100);
  return {
    level: partUsed(fullest) < nearlyFull ? 'able' : 'degraded',
    found: `${named(fullest)}has used ${part} % of its maxmemory (${megabytes(usedBytes)} of ${megabytes(mostBytes)})`,
  };
}

function partUsed({ usedBytes, mostBytes }: ServerCondition): number {
  return mostBytes === 0 ? 0 : usedBytes / mostBytes;
}

function named({ server }: ServerCondition): string {
  return server === '' ? '' : `${server} `;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
