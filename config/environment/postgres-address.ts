// What a Postgres URL says, read as libpq reads it:
// https://www.postgresql.org/docs/18/libpq-connect.html#LIBPQ-CONNSTRING-URIS. The driver reads host, port, user,
// password and database only, and drops the rest in silence, encryption included; so it is read here, and what the
// fleet cannot honour is a fault.

import {
  AddressError,
  assertHost,
  credentialsIn,
  decoded,
  describeHost,
  type Host,
  hostIn,
  parametersIn,
  portFrom,
  readText,
  type TlsFiles,
  tlsFilesFrom,
} from './address-parts.ts';
import { settingsInOptions } from './postgres-options.ts';

/** One server that may answer; its host may be the directory of a Unix socket. */
export type PostgresHost = Host;

/**
 * How a connection is protected. `prefer`: encrypted where the server offers it; `require`: encrypted, by whomever it
 * may be; `verify-ca`: by a server whose certificate a trusted authority has signed; `verify-full`: and which has the
 * name that was asked for.
 */
export const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof sslModes)[number];

export interface PostgresTls extends TlsFiles {
  readonly mode: SslMode;
}

export interface PostgresAddress {
  /** In the order in which they are tried; at least one. */
  readonly hosts: readonly [PostgresHost, ...PostgresHost[]];
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string;
  readonly tls: PostgresTls;
  /** Command-line options for the server, such as `-c statement_timeout=5000`. */
  readonly options: string | undefined;
  readonly applicationName: string | undefined;
  /** The schema that holds the fleet's tables; undefined for the one that the server's `search_path` names first. */
  readonly schema: string | undefined;
  readonly connectTimeoutSeconds: number | undefined;
  /** True where a server that takes no writes must be passed over. */
  readonly mustBeWritable: boolean;
}

const example = 'postgres://user:password@host:5432/fleet?sslmode=verify-full';
const defaultPort = 5432;

/** `postgres://` or `postgresql://`, who, where, which database, and parameters. */
const urlShape = /^postgres(?:ql)?:\/\/([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/;

const knownParameters: ReadonlySet<string> = new Set([
  'host',
  'port',
  'user',
  'password',
  'dbname',
  'sslmode',
  'ssl',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'options',
  'application_name',
  'connect_timeout',
  'target_session_attrs',
  'schema',
]);

/**
 * Reads a Postgres URL.
 * @param read reads a certificate file
 * @throws {AddressError}
 */
export function parsePostgresUrl(url: string, read: (path: string) => string = readText): PostgresAddress {
  const [, authority, path = '', query = ''] = urlShape.exec(url.trim()) ?? [];
  if (authority === undefined) throw new AddressError(`must be a URL such as ${example}`);
  const at = authority.lastIndexOf('@');
  const [user, password] = at === -1 ? [] : credentialsIn(authority.slice(0, at));
  const parameters = parametersIn(query, knownParameters, refusalOf);
  const database = parameters.get('dbname') ?? decoded(path, 'the name of the database');
  if (database === '') throw new AddressError(`must name a database, such as ${example}`);
  return {
    hosts: hostsFrom(authority.slice(at + 1), parameters),
    user: parameters.get('user') ?? user,
    password: parameters.get('password') ?? password,
    database,
    tls: tlsFrom(parameters, read),
    options: optionsFrom(parameters),
    applicationName: parameters.get('application_name'),
    schema: schemaFrom(parameters),
    connectTimeoutSeconds: connectTimeoutFrom(parameters),
    mustBeWritable: mustBeWritable(parameters),
  };
}

/** The address without its secret, for messages: every server, and the database. */
export function describePostgresAddress({ hosts, database }: PostgresAddress): string {
  return `${hosts.map(describeHost).join(',')}/${database}`;
}

/** Names what is not honoured, with the way out where there is one. */
function refusalOf(name: string): string {
  const refused = `has the parameter ${name}, which the fleet cannot honour`;
  switch (name) {
    case 'channel_binding':
      return `${refused}; leave it out, and ask for sslmode=verify-full to know the server`;
    case 'pgbouncer':
      return `${refused}; set DATABASE_POOLER=transaction in its place`;
    case 'connection_limit':
    case 'pool_max_conns':
      return `${refused}; set POOL_SIZE in its place`;
    case 'search_path':
    case 'currentSchema':
      return `${refused}; write schema=… in its place`;
    default:
      return `${refused}; leave it out`;
  }
}

/** Servers from the URL's authority; parameters `host` and `port` take its place, as in libpq. */
function hostsFrom(
  authority: string,
  parameters: ReadonlyMap<string, string>,
): readonly [PostgresHost, ...PostgresHost[]] {
  const listed = authority === '' ? [] : authority.split(',').map((text) => hostIn(text, defaultPort));
  const names = parameters.get('host')?.split(',').map(assertHost) ?? listed.map(({ host }) => host);
  const ports = parameters.get('port')?.split(',').map(portFrom) ?? listed.map(({ port }) => port);
  if (ports.length > 1 && ports.length !== Math.max(names.length, 1)) {
    throw new AddressError(`names ${names.length} servers and ${ports.length} ports`);
  }
  const [first, ...others] = (names.length === 0 ? ['localhost'] : names).map((host, place) => ({
    host: host === '' ? 'localhost' : host,
    port: ports[place] ?? ports[0] ?? defaultPort,
  }));
  if (first === undefined) throw new AddressError(`must name a server, such as ${example}`);
  return [first, ...others];
}

function tlsFrom(parameters: ReadonlyMap<string, string>, read: (path: string) => string): PostgresTls {
  const wanted = parameters.get('sslrootcert');
  const files = tlsFilesFrom(parameters, read);
  const mode = sslModeFrom(parameters);
  if (wanted !== undefined && (mode === 'disable' || mode === 'prefer')) {
    throw new AddressError(`has sslrootcert, but sslmode=${mode} checks no certificate; ask for verify-full`);
  }
  // With an authority to check against, libpq takes "require" for "verify-ca".
  return { ...files, mode: mode === 'require' && wanted !== undefined ? 'verify-ca' : mode };
}

function sslModeFrom(parameters: ReadonlyMap<string, string>): SslMode {
  const named = parameters.get('sslmode');
  const short = parameters.get('ssl');
  const mode = sslModes.find((known) => known === named);
  if (named !== undefined && mode === undefined) {
    throw new AddressError(`has sslmode=${named}; it can be ${sslModes.join(', ')}`);
  }
  if (short === undefined) return mode ?? 'prefer';
  const meant = shortSslMode(short);
  if (mode === undefined) return meant;
  if ((mode === 'disable') !== (meant === 'disable')) {
    throw new AddressError(`has ssl=${short} and sslmode=${mode}, which contradict each other`);
  }
  return mode;
}

/** `ssl` is no parameter of libpq; the meaning is that of Node's and Java's drivers, where such URLs come from. */
function shortSslMode(value: string): SslMode {
  switch (value) {
    case 'true':
    case '1':
      return 'verify-full';
    case 'no-verify':
      return 'require';
    case 'false':
    case '0':
      return 'disable';
    default:
      throw new AddressError(`has ssl=${value}; it can be true, false or no-verify`);
  }
}

function schemaFrom(parameters: ReadonlyMap<string, string>): string | undefined {
  const schema = parameters.get('schema');
  if (schema?.startsWith('pg_')) {
    throw new AddressError(`has schema=${schema}; Postgres keeps names that begin with pg_ for itself`);
  }
  if (schema === undefined || /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/.test(schema)) return schema;
  throw new AddressError(
    `has schema=${schema}; it can have letters, digits, "_" and "-", 63 at the most, and begins with a letter or "_"`,
  );
}

/** Behind a pooler they are set one by one, so that whatever is no setting by name would be lost there. */
function optionsFrom(parameters: ReadonlyMap<string, string>): string | undefined {
  const options = parameters.get('options');
  const { settings, rest } = settingsInOptions(options ?? '');
  if (rest !== '') {
    throw new AddressError(
      `has options with "${rest}", which the fleet cannot honour; write -c name=value for each setting`,
    );
  }
  if (settings.search_path !== undefined && parameters.has('schema')) {
    throw new AddressError('has schema and search_path in its options; leave one of them out');
  }
  return options;
}

function connectTimeoutFrom(parameters: ReadonlyMap<string, string>): number | undefined {
  const text = parameters.get('connect_timeout');
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 300) return seconds;
  throw new AddressError(`has connect_timeout=${text}; it can be 1 to 300 seconds`);
}

function mustBeWritable(parameters: ReadonlyMap<string, string>): boolean {
  const wanted = parameters.get('target_session_attrs');
  // Whoever names several servers names a primary and its standbys, and the fleet writes.
  if (wanted === undefined) return true;
  if (wanted === 'any') return false;
  if (wanted === 'read-write' || wanted === 'primary') return true;
  throw new AddressError(
    `has target_session_attrs=${wanted}; the fleet writes, so it can be read-write, primary or any`,
  );
}
