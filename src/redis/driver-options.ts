import type { ConnectionOptions } from 'node:tls';
import type { DNSLookupFunction, ClusterOptions as DriverClusterOptions, RedisOptions } from 'ioredis';
import type { RedisAddress, RedisTls } from '../../config/environment/redis-address.ts';
import { createReconnection, type Reconnection } from './reconnection.ts';
import { heardSentinels } from './sentinel-connector.ts';

/**
 * `wait`: a command waits for as long as Redis is unavailable, as BullMQ's workers need. `fail`: it fails after a moment,
 * so that a request or a visit can say so. `report`: it fails with what the server answers, and no other server is looked
 * for, as an examination needs.
 */
export type DuringOutage = 'wait' | 'fail' | 'report';

/** What the driver is told beside the address. */
export interface Behaviour {
  readonly duringOutage: DuringOutage;
  readonly connectMs: number;
  readonly answerMs: number;
  /** As which connections show in Redis' list of clients. */
  readonly clientName: string;
  /** Hears what goes wrong with the connections to the Sentinels. */
  readonly onSentinelError: (error: Error) => void;
}

/** The driver's options, with answers in the shapes that it has always given them. */
export type ServerOptions = Omit<RedisOptions, 'replyMapping'>;
export type ClusterOptions = Omit<DriverClusterOptions, 'redisOptions'> & {
  readonly redisOptions: ServerOptions;
};

/** Reconnections that a command of a failing connection sits out: about a second. */
const retriesBeforeFailing = 4;

/** Milliseconds after which a Cluster's nodes are asked again who has which keys; a refused command asks at once. */
const slotsEveryMs = 10_000;
const slotsAnswerMs = 3_000;
/** Milliseconds before a key that has moved is asked for at its new place, so that two nodes that disagree cost little. */
const movedPauseMs = 20;
/** How often a command of a Cluster is sent again, and how far apart: a minute for who waits, a second for others. */
const resends = {
  wait: { times: 120, everyMs: 500 },
  fail: { times: 10, everyMs: 100 },
  report: { times: 10, everyMs: 100 },
} as const;

/** For one server, a socket, or the master that Sentinels name. */
export function serverOptions(address: RedisAddress, behaviour: Behaviour): ServerOptions {
  return {
    ...commonOptions(address, behaviour),
    ...whereabouts(address, behaviour),
    db: address.database,
    ...reconnection(behaviour),
  };
}

/** For the nodes of a Cluster, which find each other. */
export function clusterOptions(address: RedisAddress, behaviour: Behaviour): ClusterOptions {
  const { times, everyMs } = resends[behaviour.duringOutage];
  return {
    redisOptions: commonOptions(address, behaviour),
    lazyConnect: true,
    // Where it is on, commands wait for a Cluster that is down, in place of being told so.
    enableReadyCheck: false,
    // Names stay names until a node is dialled: certificates are checked for them.
    dnsLookup: keepName,
    slotsRefreshInterval: slotsEveryMs,
    slotsRefreshTimeout: slotsAnswerMs,
    clusterRetryStrategy: createReconnection().retryStrategy,
    maxRedirections: times,
    retryDelayOnMoved: movedPauseMs,
    retryDelayOnFailover: everyMs,
    retryDelayOnClusterDown: everyMs,
    retryDelayOnTryAgain: everyMs,
  };
}

function reconnection({ duringOutage }: Behaviour): Partial<Reconnection> {
  const { retryStrategy, reconnectOnError } = createReconnection();
  return duringOutage === 'report' ? { retryStrategy } : { retryStrategy, reconnectOnError };
}

const keepName: DNSLookupFunction = (name, callback) => callback(null, name);

function commonOptions({ user, password, tls }: RedisAddress, behaviour: Behaviour): ServerOptions {
  const { duringOutage, connectMs, answerMs, clientName } = behaviour;
  return {
    lazyConnect: true,
    // With it, a command waits without a word for a server that still reads its data.
    enableReadyCheck: duringOutage === 'wait',
    // Subscriptions are renewed by who made them: a refusal that the driver meets would end the process.
    autoResubscribe: false,
    // The limit of a start comes first: it knows what is being waited for.
    connectTimeout: connectMs + 1_000,
    connectionName: clientName,
    maxRetriesPerRequest: duringOutage === 'wait' ? null : retriesBeforeFailing,
    ...(duringOutage === 'wait' ? {} : { commandTimeout: answerMs }),
    ...(user === undefined ? {} : { username: user }),
    ...(password === undefined ? {} : { password }),
    ...(tls === null ? {} : { tls: tlsOptions(tls) }),
  };
}

function whereabouts(address: RedisAddress, { onSentinelError }: Behaviour): ServerOptions {
  switch (address.kind) {
    case 'server':
      return { ...address.host };
    case 'socket':
      return { path: address.path };
    case 'cluster':
      return {};
    case 'sentinel': {
      const { sentinels, master, sentinelUser, sentinelPassword, tls } = address;
      return {
        sentinels: [...sentinels],
        name: master,
        role: 'master',
        Connector: heardSentinels(onSentinelError),
        // Sentinels tell of a failover at once; a master that is cut off would keep its connections.
        failoverDetector: true,
        // The driver would leave a Sentinel alone that was restarted, and hear of nothing once all were.
        sentinelReconnectStrategy: createReconnection().retryStrategy,
        ...(sentinelUser === undefined ? {} : { sentinelUsername: sentinelUser }),
        ...(sentinelPassword === undefined ? {} : { sentinelPassword }),
        ...(tls === null ? {} : { enableTLSForSentinelMode: true, sentinelTLS: tlsOptions(tls) }),
      };
    }
  }
}

function tlsOptions({ mode, rootCertificate, certificate, key, servername }: RedisTls): ConnectionOptions {
  return {
    rejectUnauthorized: mode !== 'require',
    ...(mode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
    ...(rootCertificate === undefined ? {} : { ca: rootCertificate }),
    ...(certificate === undefined ? {} : { cert: certificate }),
    ...(key === undefined ? {} : { key }),
    ...(servername === undefined ? {} : { servername }),
  };
}
