import { Cluster, Redis } from 'ioredis';
import {
  describeRedisAddress,
  parseRedisUrl,
  type RedisAddress,
} from '../../config/environment/redis-address.ts';
import { defaultFleetName, type FleetName } from '../../config/fleet-name.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { type Behaviour, clusterOptions, type DuringOutage, serverOptions } from './driver-options.ts';
import { RedisUnavailableError } from './errors.ts';
import { FleetCluster } from './fleet-cluster.ts';
import type { FleetRedis } from './fleet-redis.ts';
import { redisNames } from './names.ts';
import { redisFaultOf } from './outage.ts';
import { isClusterNode, servingState } from './server-info.ts';

/** A Redis that is up and says nothing, because it or its network stopped, counts as unavailable after this. */
const defaultMs = 10_000;

/** Milliseconds that a command of a failing connection waits for a Cluster of which no node answers. */
const clusterOutageMs = 1_500;

export interface RedisOptions {
  readonly url: string;
  readonly logger: Logger;
  /** Whose keys, channels and connections it is about. */
  readonly fleet?: FleetName;
  /** What the process is, for the list of clients. */
  readonly role?: string;
  readonly duringOutage: DuringOutage;
  /** Milliseconds that Redis may take to answer at the start; ten seconds unless given. */
  readonly startTimeoutMs?: number;
  /** Milliseconds that Redis may take to answer a command of a `fail` connection; ten seconds unless given. */
  readonly answerTimeoutMs?: number;
}

/**
 * Opens a connection, which comes back by itself after an outage or a failover. Whether a plain address leads to a
 * Cluster is found out.
 * @throws {RedisUnavailableError} when Redis cannot be reached at the start
 * @throws {AddressError} for a URL that cannot be honoured
 */
export async function connectRedis({
  url,
  logger,
  fleet = defaultFleetName,
  role = 'fleet',
  duringOutage,
  startTimeoutMs: connectMs = defaultMs,
  answerTimeoutMs: answerMs = defaultMs,
}: RedisOptions): Promise<FleetRedis> {
  const address = parseRedisUrl(url);
  const names = redisNames(fleet, address.database, role);
  const onSentinelError = (error: Error): void => {
    logger.warn('A Sentinel failed; trying again', { reason: messageOf(error) });
  };
  const behaviour = { duringOutage, connectMs, answerMs, clientName: names.client, onSentinelError };
  const client = await openWhatever(address, behaviour);
  client.on('error', (error) =>
    logger.warn('Redis connection failed; trying again', { reason: messageOf(error) }),
  );
  if (client instanceof Cluster) {
    client.on('node error', (error, node) =>
      logger.warn('A node of the Redis Cluster failed; trying again', { node, reason: messageOf(error) }),
    );
  }
  return Object.assign(client, { names });
}

async function openWhatever(address: RedisAddress, behaviour: Behaviour): Promise<Redis | Cluster> {
  if (address.kind === 'cluster') return openCluster(address, behaviour);
  const redis = await started(new Redis(serverOptions(address, behaviour)), address, behaviour.connectMs);
  try {
    if (address.kind === 'sentinel' || !(await isClusterNode(redis))) return redis;
  } catch (error) {
    redis.disconnect();
    throw unavailable(address, error);
  }
  redis.disconnect();
  if (address.kind === 'server')
    return openCluster({ ...address, kind: 'cluster', nodes: [address.host] }, behaviour);
  throw new RedisUnavailableError(
    describeRedisAddress(address),
    'it is a node of a Cluster, whose other nodes a socket does not reach; write redis+cluster://host:port in REDIS_URL',
  );
}

async function openCluster(
  address: RedisAddress & { readonly kind: 'cluster' },
  behaviour: Behaviour,
): Promise<Cluster> {
  const { duringOutage, answerMs, connectMs } = behaviour;
  const deadlines = duringOutage === 'wait' ? null : { answerMs, outageMs: clusterOutageMs };
  const nodes = address.nodes.map((host) => ({ ...host }));
  const cluster = new FleetCluster(nodes, clusterOptions(address, behaviour), deadlines);
  await started(cluster, address, connectMs);
  try {
    const { state } = await servingState(cluster);
    if (state === 'ok') return cluster;
    throw new RedisUnavailableError(describeRedisAddress(address), `its cluster_state is ${state}`);
  } catch (error) {
    cluster.disconnect();
    throw error instanceof RedisUnavailableError ? error : unavailable(address, error);
  }
}

/**
 * Waits for the first connection.
 * @throws {RedisUnavailableError} after which nothing is left open
 */
async function started<Client extends Redis | Cluster>(
  client: Client,
  address: RedisAddress,
  withinMs: number,
): Promise<Client> {
  let startError: unknown;
  const keepStartError = (error: unknown): void => {
    // What a server has answered says more than that it hung up after it.
    if (!isAnswer(startError)) startError = error;
    // It would ask the Sentinels over and over, and say nothing.
    if (address.kind === 'sentinel' && /^All sentinels are unreachable/.test(messageOf(error)))
      client.disconnect();
  };
  let detail: unknown;
  const keepDetail = (error: unknown): void => {
    detail = error;
  };
  client.on('error', keepStartError);
  client.on('node error', keepDetail);
  client.on('sentinelError', keepDetail);
  // ioredis' own limit ends with the TCP handshake, and whatever listens there may never answer.
  const deadline = setTimeout(() => {
    const how = address.tls === null ? '' : ' to an encrypted connection';
    startError ??= new Error(`no answer${how} within ${withinMs / 1000} s`);
    client.disconnect();
  }, withinMs);
  try {
    await client.connect();
    // ioredis only mentions that a database cannot be selected, and would use the first one instead.
    if (startError !== undefined) throw startError;
    return client;
  } catch (error) {
    client.disconnect();
    throw unavailable(address, detail ?? startError ?? error);
  } finally {
    clearTimeout(deadline);
    client.off('error', keepStartError);
    client.off('node error', keepDetail);
    client.off('sentinelError', keepDetail);
    // What the driver still has to say of a connection that was given up is of no use to anybody.
    client.on('error', () => undefined);
  }
}

function isAnswer(error: unknown): boolean {
  const fault = redisFaultOf(error);
  return fault !== undefined && fault !== 'out';
}

function unavailable(address: RedisAddress, cause: unknown): RedisUnavailableError {
  return new RedisUnavailableError(describeRedisAddress(address), messageOf(cause).replace(/\.+$/, ''), {
    cause,
  });
}
