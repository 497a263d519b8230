import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { messageOf } from '../lib/errors.ts';
import { entities } from './entities/index.ts';
import { DatabaseUnavailableError } from './errors.ts';
import { migrations } from './migrations/index.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
}

/**
 * How Postgres plans prepared statements. `generic`: once a connection, for a process whose statements always find
 * their rows by the same indexes, because planning one anew costs more than carrying it out; `auto`: as it likes.
 */
export type Plans = 'generic' | 'auto';

/** Seconds that a connection attempt may take before Postgres counts as out of reach. */
const connectTimeoutSeconds = 10;

/** Limits on what a process of the fleet asks of Postgres, in milliseconds. */
const processTimeouts = {
  /** Postgres gives up a statement, most likely one that waits for a lock. */
  statement_timeout: 15_000,
  /** A process that was stopped in the middle of a transaction must not keep its locks: the whole feed waits for one. */
  idle_in_transaction_session_timeout: 10_000,
  /** The process gives up a statement that Postgres does not answer at all, because it was stopped or cut off. */
  query_timeout: 20_000,
};

const planOptions: Readonly<Record<Plans, Readonly<Record<string, string>>>> = {
  generic: { options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off' },
  auto: {},
};

/**
 * Opens the database.
 * @throws {DatabaseUnavailableError} when it cannot be reached
 */
export async function openDatabase(
  { url, poolSize }: DatabaseOptions,
  plans: Plans = 'auto',
): Promise<MikroORM> {
  const orm = createOrm({ url, poolSize }, { ...processTimeouts, ...planOptions[plans] });
  try {
    await orm.em.execute('select 1');
    return orm;
  } catch (error) {
    await orm.close(true);
    throw unavailable(url, error);
  }
}

/**
 * The ORM without a connection yet; its migrator makes the database where it is missing.
 * @param settings options of the driver; without them nothing is limited, as migrations need it
 */
export function createOrm(
  { url, poolSize }: DatabaseOptions,
  settings: Readonly<Record<string, number | string>> = {},
): MikroORM {
  return new MikroORM({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: poolSize },
    driverOptions: { connectionTimeoutMillis: connectTimeoutSeconds * 1000, ...settings },
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
export function unavailable(url: string, cause: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `${databaseName(url)} cannot be used: ${messageOf(cause)}. ` +
      'Check DATABASE_URL, and that the server runs and lets this user in.',
    { cause },
  );
}

/** The database in words for people; the URL's user and password stay out of it. */
export function databaseName(url: string): string {
  const { host, pathname } = new URL(url);
  return `Postgres at ${host}${pathname}`;
}
