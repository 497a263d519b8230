import { type ConnectionOptions, checkServerIdentity } from 'node:tls';
import { Client, type ClientConfig, type Pool, type PoolClient } from 'pg';
import type { PostgresAddress, PostgresHost } from '../../config/environment/postgres-address.ts';
import { settingsInOptions } from '../../config/environment/postgres-options.ts';
import { FleetError } from '../lib/errors.ts';
import { encryptionFaultOf } from './outage.ts';
import { quotedName } from './quoted-name.ts';

/**
 * What stands between the fleet and Postgres. `none`: nothing; `session`: a pooler that keeps one server connection for
 * as long as the client stays; `transaction`: one that may give each transaction another server connection, so that
 * nothing that belongs to a session (settings, named statements) holds from one transaction to the next.
 */
export type Pooler = 'none' | 'session' | 'transaction';

/** Settings of a session by their names in Postgres. */
export type SessionSettings = Readonly<Record<string, string>>;

/** How the connections that exist are protected. */
export interface Link {
  readonly host: PostgresHost;
  readonly encrypted: boolean;
  /** The server's certificate was checked against a trusted authority. */
  readonly verified: boolean;
}

/** The server takes no writes: a standby, or a primary that its provider has made read-only. */
export class DatabaseReadOnlyError extends FleetError {
  readonly code = 'DATABASE_READ_ONLY';
}

/** A pooler keeps the fleet from what it needs. */
export class DatabasePoolerError extends FleetError {
  readonly code = 'DATABASE_POOLER_UNSUITABLE';
}

/** Opens connections of one pool, and learns from what its attempts met: which server, encrypted or not, which pooler. */
export interface Connector {
  /** For the driver's pool. */
  readonly driverOptions: Readonly<Record<string, unknown>>;
  readonly pooler: Pooler;
  /** A named statement was lost or there already: a pooler gives transactions other server connections. */
  suspectTransactionPooler(): void;
  /** Of the connection that was opened last; null before the first. */
  readonly link: Link | null;
  /**
   * True where something was learned since it was last asked, so that another attempt may succeed where the one
   * before did not. Not for ever: each server is tried with and without encryption, and with and without settings.
   */
  hasLearned(): boolean;
}

export interface ConnectorOptions {
  readonly address: PostgresAddress;
  /** `auto`: as if there was none, until a server refuses what only a pooler refuses. */
  readonly pooler: Pooler | 'auto';
  /** Sent when a connection is made, or set right after it where a pooler stands in between. */
  readonly settings: SessionSettings;
  /** As which the connections show in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Milliseconds after which this process gives up a statement; null for never. */
  readonly queryTimeoutMs: number | null;
}

/** SQLSTATE read_only_sql_transaction. */
const readOnly = '25006';
/** SQLSTATE protocol_violation: PgBouncer's answer to settings at the start of a connection. */
const protocolViolation = '08P01';
/** Seconds that a connection attempt may take before Postgres counts as unavailable. */
const connectTimeoutSeconds = 10;
/** Seconds that a connection is used: one that was opened on a server that has changed its role since goes by itself. */
const longestLifeSeconds = 900;

const connectors = new WeakMap<object, Connector>();

/** The connector that opens the connections of a pool; undefined for a pool that was made otherwise. */
export function connectorOf(pool: object): Connector | undefined {
  return connectors.get(pool);
}

/** Makes the connector of one pool. */
export function createConnector(options: ConnectorOptions): Connector {
  const { address, settings, queryTimeoutMs } = options;
  const servers = address.hosts;
  /** Servers that have no encryption, or let nobody in with it, where it is only preferred. */
  const plain = new Set<PostgresHost>();
  const retired = new WeakSet<object>();
  let place = 0;
  let pooler: Pooler = options.pooler === 'auto' ? 'none' : options.pooler;
  let link: Link | null = null;
  let learned = false;
  let lessons = 0;
  const longestCourse = servers.length * 3;

  const tryNextServer = (): void => {
    place = (place + 1) % servers.length;
    learned = true;
  };
  const failed = (server: PostgresHost, error: Error): void => {
    if (address.tls.mode === 'prefer' && !plain.has(server) && encryptionFaultOf(error) === 'unknown') {
      plain.add(server);
      learned = true;
    } else if (options.pooler === 'auto' && pooler === 'none' && isRefusedSetting(error)) {
      // Which kind of pooler cannot be seen; what works with this kind works with both.
      pooler = 'transaction';
      learned = true;
    } else if (server === servers[place] && servers.length > 1) {
      tryNextServer();
    }
    // Whoever reads the log cannot see what the address asks for.
    if (encryptionFaultOf(error) !== null) error.message += `; its address has sslmode=${address.tls.mode}`;
  };

  class FleetClient extends Client {
    constructor(config?: string | ClientConfig) {
      const server = servers[place] ?? servers[0];
      const isSocket = server.host.startsWith('/');
      const encrypted = address.tls.mode !== 'disable' && !isSocket && !plain.has(server);
      const given = typeof config === 'object' ? config : {};
      super({
        ...given,
        ...server,
        // The pool hides it from those who list its options.
        password: address.password,
        ssl: encrypted ? tlsOptions(address, server) : false,
        ...startupOptions(pooler, settings, address.options),
      });
      let isReady = false;
      let saysWhy = false;
      this.connection.once('readyForQuery', () => {
        isReady = true;
        const verified = encrypted && address.tls.mode.startsWith('verify');
        link = { host: server, encrypted, verified };
      });
      this.connection.on('error', (error: Error) => {
        saysWhy = true;
        if (!isReady) failed(server, error);
      });
      this.connection.once('end', () => {
        // Whatever hangs up without a word may be another server by now: it is asked for encryption again, as the first
        // time, and what is no Postgres gives itself away by its answer.
        if (!isReady && !saysWhy) plain.delete(server);
      });
      this.connection.on('errorMessage', (error: Error) => {
        saysWhy = true;
        if (!isReady) failed(server, error);
        else if (codeOf(error) === readOnly) retired.add(this);
      });
    }
  }

  const prepare = async (client: Client): Promise<void> => {
    if (pooler === 'session') await setAll(client, settings, address.options);
    if (pooler === 'transaction') await assertTransactionPoolerSuits(client, address);
    if (servers.length === 1 || !address.mustBeWritable) return;
    const { rows } = await client.query<{ refuses: boolean }>(
      "select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as refuses",
    );
    if (rows[0]?.refuses !== true) return;
    tryNextServer();
    throw new DatabaseReadOnlyError(`Postgres at ${client.host}:${client.port} takes no writes.`);
  };

  const connector: Connector = {
    driverOptions: {
      Client: FleetClient,
      onConnect: prepare,
      onPoolCreated: (pool: Pool) => {
        connectors.set(pool, connector);
        // Whoever takes an ended connection back drops it, and the next one finds a server that takes writes.
        pool.on('release', (_error: Error, client: PoolClient) => {
          if (retired.has(client)) void client.end();
        });
      },
      application_name: address.applicationName ?? options.applicationName,
      connectionTimeoutMillis: (address.connectTimeoutSeconds ?? connectTimeoutSeconds) * 1000,
      maxLifetimeSeconds: longestLifeSeconds,
      keepAlive: true,
      ...(queryTimeoutMs === null ? {} : { query_timeout: queryTimeoutMs }),
    },
    get pooler() {
      return pooler;
    },
    suspectTransactionPooler() {
      pooler = 'transaction';
    },
    get link() {
      return link;
    },
    hasLearned() {
      const was = learned && lessons < longestCourse;
      if (was) lessons += 1;
      learned = false;
      return was;
    },
  };
  return connector;
}

function tlsOptions({ tls }: PostgresAddress, { host }: PostgresHost): ConnectionOptions {
  return {
    rejectUnauthorized: tls.mode.startsWith('verify'),
    // The driver does not pass an address on, so that Node would check the certificate for "localhost".
    checkServerIdentity: (_, certificate) =>
      tls.mode === 'verify-full' ? checkServerIdentity(host, certificate) : undefined,
    ...(tls.rootCertificate === undefined ? {} : { ca: tls.rootCertificate }),
    ...(tls.certificate === undefined ? {} : { cert: tls.certificate }),
    ...(tls.key === undefined ? {} : { key: tls.key }),
  };
}

/** Settings that travel with the first message, which costs no round trip; poolers refuse them. */
function startupOptions(
  pooler: Pooler,
  settings: SessionSettings,
  given: string | undefined,
): Pick<ClientConfig, 'options'> {
  if (pooler !== 'none') return {};
  const own = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const all = [...own, ...(given === undefined ? [] : [given])].join(' ');
  return all === '' ? {} : { options: all };
}

/** The settings of a session behind a pooler, one statement for all. */
async function setAll(client: Client, settings: SessionSettings, given: string | undefined): Promise<void> {
  const all = { ...settings, ...settingsInOptions(given ?? '').settings };
  const names = Object.keys(all);
  if (names.length === 0) return;
  const calls = names.map((_, place) => `set_config($${2 * place + 1}, $${2 * place + 2}, false)`);
  await client.query(`select ${calls.join(', ')}`, Object.entries(all).flat());
}

/** Nothing can be set for a session there, so what an address asks for must be the server's own default. */
async function assertTransactionPoolerSuits(client: Client, address: PostgresAddress): Promise<void> {
  if (address.options !== undefined) {
    throw new DatabasePoolerError(
      'DATABASE_URL has the parameter options, which a pooler in transaction mode cannot keep. Leave it out, and set ' +
        'the same for the role: alter role … set …',
    );
  }
  if (address.schema === undefined) return;
  const { rows } = await client.query<{ schema: string | null }>('select current_schema() as schema');
  if (rows[0]?.schema === address.schema) return;
  throw new DatabasePoolerError(
    `DATABASE_URL has schema=${address.schema}, which a pooler in transaction mode cannot keep. Set it for the role: ` +
      `alter role ${quotedName(address.user ?? 'fleet')} set search_path = ${quotedName(address.schema)}`,
  );
}

function isRefusedSetting(error: Error): boolean {
  return codeOf(error) === protocolViolation || /unsupported startup parameter/.test(error.message);
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
