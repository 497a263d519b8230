// What a Redis URL says: one server, a Unix socket, Sentinels, or the nodes of a Cluster. The driver reads parts of it
// and drops the rest in silence; so it is read here, and what the fleet cannot honour is a fault. Parameters of
// encryption are called as in the URL of Postgres.

import {
  AddressError,
  credentialsIn,
  decoded,
  describeHost,
  type Host,
  hostIn,
  parametersIn,
  readText,
  type TlsFiles,
  tlsFilesFrom,
} from './address-parts.ts';

/**
 * How much a server must prove. `require`: nothing, whoever it is; `verify-ca`: a trusted authority has signed its
 * certificate; `verify-full`: and it has the name that was asked for.
 */
export const redisSslModes = ['require', 'verify-ca', 'verify-full'] as const;

export interface RedisTls extends TlsFiles {
  readonly mode: (typeof redisSslModes)[number];
  /** The name that certificates must have, where the servers are addressed by another. */
  readonly servername: string | undefined;
}

interface Common {
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Null where the connection is not encrypted. */
  readonly tls: RedisTls | null;
  readonly database: number;
}

export type Hosts = readonly [Host, ...Host[]];

/** Where Redis is, and how it is asked. */
export type RedisAddress = Common &
  (
    | { readonly kind: 'server'; readonly host: Host }
    | { readonly kind: 'socket'; readonly path: string }
    | {
        readonly kind: 'sentinel';
        readonly sentinels: Hosts;
        /** What the Sentinels call the master that they watch. */
        readonly master: string;
        readonly sentinelUser: string | undefined;
        readonly sentinelPassword: string | undefined;
      }
    | { readonly kind: 'cluster'; readonly nodes: Hosts }
  );

export const redisExamples = {
  server: 'redis://user:password@host:6379/0',
  socket: 'redis+unix:///run/redis/redis.sock?db=0',
  sentinel: 'redis+sentinel://user:password@host:26379,host:26379/mymaster/0',
  cluster: 'redis+cluster://user:password@host:6379,host:6379',
} as const;

const defaultPort = 6379;
const sentinelPort = 26_379;

/** The scheme with what it means, who, where, which database, and parameters. */
const urlShape =
  /^(?:(redis|valkey)(s?)(?:\+(sentinel|cluster|unix))?|(unix)):\/\/([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/;

const tlsParameters = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'servername'] as const;
const sentinelParameters = ['sentinel_user', 'sentinel_password'] as const;
const knownParameters: ReadonlySet<string> = new Set(['db', ...tlsParameters, ...sentinelParameters]);

/**
 * Reads a Redis URL.
 * @param read reads a certificate file
 * @throws {AddressError}
 */
export function parseRedisUrl(url: string, read: (path: string) => string = readText): RedisAddress {
  const shape = urlShape.exec(url.trim());
  if (shape === null) throw new AddressError(`must be a URL such as ${redisExamples.server}`);
  const [, , secure = '', kind = shape[4] ?? 'server', , authority = '', path = '', query = ''] = shape;
  const parameters = parametersIn(query, knownParameters, refusalOf);
  const at = authority.lastIndexOf('@');
  const [user, password] = at === -1 ? [] : credentialsIn(authority.slice(0, at));
  if (user !== undefined && password === undefined) {
    throw new AddressError(
      'has a user without a password; a password alone is written redis://:password@host',
    );
  }
  const tls = tlsFrom(secure === 's', parameters, read);
  const servers = authority.slice(at + 1);
  const common = { user, password, tls };
  if (kind !== 'sentinel') refuseGiven(sentinelParameters, parameters, 'it is not a URL of Sentinels');
  switch (kind) {
    case 'sentinel':
      return { ...common, ...sentinelsFrom(servers, path, parameters) };
    case 'cluster':
      return { ...common, ...clusterFrom(servers, path, parameters) };
    case 'unix':
      if (tls !== null) throw new AddressError('is a socket, which is not encrypted; write redis+unix://');
      return { ...common, ...socketFrom(servers, path, parameters) };
    default:
      return { ...common, ...serverFrom(servers, path, parameters) };
  }
}

/** The address without its secrets, for messages. */
export function describeRedisAddress(address: RedisAddress): string {
  const { database } = address;
  const suffix = database === 0 ? '' : `/${database}`;
  switch (address.kind) {
    case 'server':
      return describeHost(address.host) + suffix;
    case 'socket':
      return address.path + suffix;
    case 'sentinel':
      return `${address.master}${suffix} (Sentinels at ${address.sentinels.map(describeHost).join(', ')})`;
    case 'cluster':
      return `${address.nodes.map(describeHost).join(', ')} (Cluster)`;
  }
}

/** Names what is not honoured, with the way out where there is one. */
function refusalOf(name: string): string {
  const refused = `has the parameter ${name}, which the fleet cannot honour`;
  switch (name) {
    case 'cacert':
    case 'ssl_ca_certs':
    case 'tls_ca':
      return `${refused}; write sslrootcert=… in its place`;
    case 'ssl_cert_reqs':
    case 'verify':
      return `${refused}; write sslmode=verify-full, verify-ca or require in its place`;
    case 'tls':
    case 'ssl':
      return `${refused}; write rediss:// for an encrypted connection`;
    case 'username':
    case 'password':
      return `${refused}; write ${redisExamples.server}`;
    case 'prefix':
    case 'keyPrefix':
      return `${refused}; set FLEET_NAME in its place`;
    default:
      return `${refused}; leave it out`;
  }
}

function refuseGiven(
  names: readonly string[],
  parameters: ReadonlyMap<string, string>,
  because: string,
): void {
  const given = names.find((name) => parameters.has(name));
  if (given !== undefined) throw new AddressError(`has the parameter ${given}, but ${because}`);
}

function serverFrom(servers: string, path: string, parameters: ReadonlyMap<string, string>) {
  if (servers.includes(',')) {
    throw new AddressError(
      'names several servers; write redis+sentinel:// or redis+cluster://, whichever they are',
    );
  }
  const host = hostIn(servers === '' ? 'localhost' : servers, defaultPort);
  return { kind: 'server', host, database: databaseFrom(path, parameters) } as const;
}

function socketFrom(servers: string, path: string, parameters: ReadonlyMap<string, string>) {
  const file = decoded(path, 'the path');
  if (servers !== '' || file === '') {
    throw new AddressError(`must name a socket by its whole path, such as ${redisExamples.socket}`);
  }
  return { kind: 'socket', path: `/${file}`, database: databaseFrom('', parameters) } as const;
}

function sentinelsFrom(servers: string, path: string, parameters: ReadonlyMap<string, string>) {
  const [name = '', database = '', ...rest] = path.split('/');
  const master = decoded(name, 'the name of the master');
  if (master === '' || rest.length > 0) {
    throw new AddressError(
      `must name the master that the Sentinels watch, such as ${redisExamples.sentinel}`,
    );
  }
  if (parameters.has('sentinel_user') && !parameters.has('sentinel_password')) {
    throw new AddressError('has a sentinel_user without a sentinel_password');
  }
  return {
    kind: 'sentinel',
    sentinels: hostsIn(servers, sentinelPort),
    master,
    database: databaseFrom(database, parameters),
    sentinelUser: parameters.get('sentinel_user'),
    sentinelPassword: parameters.get('sentinel_password'),
  } as const;
}

function clusterFrom(servers: string, path: string, parameters: ReadonlyMap<string, string>) {
  const database = databaseFrom(path, parameters);
  if (database !== 0) {
    throw new AddressError(
      `asks for database ${database}, but a Cluster has none but 0; set FLEET_NAME to keep fleets apart`,
    );
  }
  return { kind: 'cluster', nodes: hostsIn(servers, defaultPort), database } as const;
}

function hostsIn(servers: string, port: number): Hosts {
  const [first, ...others] = servers.split(',').map((text) => hostIn(text, port));
  if (first === undefined || [first, ...others].some(({ host }) => host === '')) {
    throw new AddressError('must name each server; there is one without a name between the commas');
  }
  return [first, ...others];
}

function databaseFrom(path: string, parameters: ReadonlyMap<string, string>): number {
  const parameter = parameters.get('db');
  if (path !== '' && parameter !== undefined && path !== parameter) {
    throw new AddressError(`asks for the databases ${path} and ${parameter}`);
  }
  const text = parameter ?? path;
  if (text === '') return 0;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new AddressError(`has "${text}" where the number of a database is expected`);
}

function tlsFrom(
  isSecure: boolean,
  parameters: ReadonlyMap<string, string>,
  read: (path: string) => string,
): RedisTls | null {
  if (!isSecure) {
    refuseGiven(
      tlsParameters,
      parameters,
      'asks for no encryption; write rediss:// in the place of redis://',
    );
    return null;
  }
  const named = parameters.get('sslmode') ?? 'verify-full';
  const mode = redisSslModes.find((known) => known === named);
  if (mode === undefined) {
    throw new AddressError(`has sslmode=${named}; with rediss:// it can be ${redisSslModes.join(', ')}`);
  }
  if (mode === 'require' && parameters.has('sslrootcert')) {
    throw new AddressError('has sslrootcert, but sslmode=require checks no certificate; ask for verify-full');
  }
  return { ...tlsFilesFrom(parameters, read), mode, servername: parameters.get('servername') };
}
