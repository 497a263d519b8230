import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import {
  describePostgresAddress,
  type PostgresAddress,
  parsePostgresUrl,
} from '../../config/environment/postgres-address.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import {
  type Connector,
  connectorOf,
  createConnector,
  type Pooler,
  type SessionSettings,
} from './connector.ts';
import { entities } from './entities/index.ts';
import { DatabaseUnavailableError, DatabaseVersionError } from './errors.ts';
import { migrations } from './migrations/index.ts';
import { quotedName } from './quoted-name.ts';
import { databaseRepair } from './repairs.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Found out where it is not given. */
  readonly pooler?: Pooler | undefined;
  /** As which the connections show in `pg_stat_activity`. */
  readonly applicationName?: string | undefined;
}

/**
 * How Postgres plans prepared statements. `generic`: once a connection, for a process whose statements always find
 * their rows by the same indexes, because planning one again costs more than executing it; `auto`: as it likes.
 */
export type Plans = 'generic' | 'auto';

/** The oldest Postgres that the fleet's tables and statements are tested on. */
const oldestVersion = 16;

/** Limits on what a process of the fleet asks of Postgres, in milliseconds. */
export const processTimeouts = {
  /** Postgres gives up a statement, most likely one that waits for a lock. */
  statement_timeout: '15000',
  /** A process that was stopped in the middle of a transaction must not keep its locks: the whole feed waits for one. */
  idle_in_transaction_session_timeout: '10000',
} as const satisfies SessionSettings;

/** The process gives up a statement that Postgres does not answer at all, in milliseconds. */
const queryTimeoutMs = 20_000;

const planSettings: Readonly<Record<Plans, SessionSettings>> = {
  generic: { plan_cache_mode: 'force_generic_plan', enable_seqscan: 'off' },
  auto: {},
};

/**
 * Opens the database for a process that lives on.
 * @throws {DatabaseUnavailableError} when it cannot be reached
 * @throws {DatabaseVersionError} when the server is too old
 */
export function openDatabase(options: DatabaseOptions, plans: Plans = 'auto'): Promise<MikroORM> {
  return open(options, { settings: { ...processTimeouts, ...planSettings[plans] }, queryTimeoutMs });
}

/**
 * Opens the database without limits, as migrations need it.
 * @param database another database of the same server
 * @throws {DatabaseUnavailableError} when it cannot be reached
 * @throws {DatabaseVersionError} when the server is too old
 */
export function openUnlimited(options: DatabaseOptions, database?: string): Promise<MikroORM> {
  return open(options, { settings: {}, queryTimeoutMs: null }, database);
}

async function open(options: DatabaseOptions, limits: Limits, database?: string): Promise<MikroORM> {
  const { orm, connector } = createOrm(options, limits, database);
  try {
    assertVersion(await versionOf(orm, connector));
    return orm;
  } catch (error) {
    await orm.close(true);
    throw unavailable(options.url, error);
  }
}

/**
 * Opens a first connection. A connector that has learned something from a failure is asked once more: the next server,
 * the same one without encryption, or without settings that a pooler refuses.
 * @returns the server's version, such as 180004
 */
async function versionOf(orm: MikroORM, connector: Connector): Promise<number> {
  for (;;) {
    try {
      const [row] = await orm.em.execute<{ version: number }[]>(
        "select current_setting('server_version_num')::int as version",
      );
      return row?.version ?? 0;
    } catch (error) {
      if (!connector.hasLearned()) throw error;
    }
  }
}

function assertVersion(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major >= oldestVersion) return;
  throw new DatabaseVersionError(
    `Postgres ${major}.${version % 10_000} is too old: the fleet needs ${oldestVersion} or newer.`,
  );
}

/** How a database was reached. */
export type Connection = Pick<Connector, 'link' | 'pooler'>;

/** How the connection that was opened last is protected, and what stands in between. */
export async function connectionOf(orm: MikroORM): Promise<Connection> {
  const pool: object = await orm.em.getDriver().getConnection().getNativeClient();
  return connectorOf(pool) ?? { link: null, pooler: 'none' };
}

interface Limits {
  readonly settings: SessionSettings;
  readonly queryTimeoutMs: number | null;
}

function createOrm(
  { url, poolSize, pooler, applicationName }: DatabaseOptions,
  { settings, queryTimeoutMs: timeout }: Limits,
  database?: string,
): { readonly orm: MikroORM; readonly connector: Connector } {
  const given = parsePostgresUrl(url);
  const address = database === undefined ? given : { ...given, database };
  const { schema } = address;
  const connector = createConnector({
    address,
    pooler: pooler ?? 'auto',
    settings: { ...settings, ...(schema === undefined ? {} : { search_path: quotedName(schema) }) },
    applicationName: applicationName ?? 'fleet',
    queryTimeoutMs: timeout,
  });
  return { orm: ormOn(address, poolSize, connector), connector };
}

function ormOn(address: PostgresAddress, poolSize: number, { driverOptions }: Connector): MikroORM {
  const { hosts, user, password, database, schema } = address;
  return new MikroORM({
    ...hosts[0],
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(schema === undefined ? {} : { schema }),
    dbName: database,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: poolSize },
    driverOptions,
    migrations: {
      migrationsList: migrations,
      snapshot: false,
      silent: true,
      transactional: true,
      allOrNothing: true,
    },
    // The one function is written by hand in its migration.
    schemaGenerator: { ignoreRoutines: true },
    // Off, because while several processes race it can leave one of them migrating the wrong database.
    ensureDatabase: false,
    ignoreUndefinedInQuery: true,
  });
}

/** The error for a database that cannot be reached; the URL's password stays out of it. */
export function unavailable(url: string, cause: unknown): FleetError {
  if (cause instanceof FleetError) return cause;
  return new DatabaseUnavailableError(
    `${databaseName(url)} cannot be used: ${messageOf(cause).replace(/\.$/, '')}. ${databaseRepair(cause)}`,
    { cause },
  );
}

/** The database in words for people; the URL's user and password stay out of it. */
export function databaseName(url: string): string {
  return `Postgres at ${describePostgresAddress(parsePostgresUrl(url))}`;
}
