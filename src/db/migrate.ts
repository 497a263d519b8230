import type { MikroORM } from '@mikro-orm/postgresql';
import { parsePostgresUrl } from '../../config/environment/postgres-address.ts';
import { FleetError } from '../lib/errors.ts';
import { entities } from './entities/index.ts';
import { DatabaseForeignError, MigrationPendingError } from './errors.ts';
import { migrations } from './migrations/index.ts';
import { databaseName, openUnlimited, unavailable } from './orm.ts';
import { quotedName } from './quoted-name.ts';

/** Any fixed number: it names the one lock that all migrating processes queue for. */
const migrationLock = 7_160_001;

/** One connection holds the lock, another runs the migrations. */
const poolSize = 2;

/** SQLSTATE invalid_catalog_name. */
const databaseMissing = '3D000';

/** SQLSTATE duplicate_database, and unique_violation in the catalogue when two processes create at once. */
const databaseExists = new Set(['42P04', '23505']);

/** SQLSTATE duplicate_table; duplicate_object and unique_violation in the catalogue when two processes make one at once. */
const tableExists = new Set(['42P07', '42710', '23505']);

/**
 * Makes the database if it is missing and brings its tables up to date. Safe from any number of processes at once:
 * MikroORM's migrator takes no lock of its own, so all of them queue for ours.
 * @returns the names of the migrations that this call ran
 * @throws {DatabaseUnavailableError} when Postgres cannot be reached
 * @throws {DatabaseForeignError} when it holds tables that these migrations did not make; it is left as it is
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  await ensureDatabase(url);
  const orm = await openUnlimited({ url, poolSize });
  try {
    return await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [migrationLock]);
      await assertOwnTables(orm, url);
      const ran = await orm.migrator.up();
      return ran.map(({ name }) => name);
    });
  } catch (error) {
    throw error instanceof FleetError ? error : unavailable(url, error);
  } finally {
    await orm.close(true);
  }
}

/**
 * Every database of this code begins with its first migration. One that has the tables without it was made before the
 * first release, or by another program. A database that knows more migrations than this code passes: the release
 * before still works on it.
 * @throws {DatabaseForeignError}
 */
async function assertOwnTables(orm: MikroORM, url: string): Promise<void> {
  const pending = await pendingMigrations(orm);
  if (pending.length < migrations.length) return;
  const names = entities.map(({ tableName }) => tableName);
  const [found] = await orm.em.execute<{ name: string }[]>(
    `select relname as name from pg_class
     where relnamespace = (select oid from pg_namespace where nspname = current_schema()) and relkind in ('r', 'p') and relname in (?) limit 1`,
    [names],
  );
  if (found === undefined) return;
  throw new DatabaseForeignError(
    `${databaseName(url)} has a table ${found.name} that this release did not make, so it belongs to a version before ` +
      '0.1.0 or to another program: leave it as it is, point DATABASE_URL at a new, empty database, and run ' +
      'npm run migrate again.',
  );
}

/**
 * Checks that the tables are those of this code, or of a later release.
 * @throws {MigrationPendingError} naming the migrations that still have to run
 */
export async function assertMigrated(orm: MikroORM): Promise<MigrationState> {
  const state = await migrationsOf(orm);
  const { pending } = state;
  if (pending.length === 0) return state;
  throw new MigrationPendingError(
    `The database lacks ${pending.join(', ')}. Run npm run migrate, then start again.`,
  );
}

/** Migrations that differ between a database and this code, by name. */
export interface MigrationState {
  /** Those that still have to run. */
  readonly pending: readonly string[];
  /** Those of a later release, which this code does not know and can work with. */
  readonly newer: readonly string[];
}

/** How far the tables are. */
export async function migrationsOf(orm: MikroORM): Promise<MigrationState> {
  const pending = await pendingMigrations(orm);
  // A database without any has no table that lists them.
  if (pending.length === migrations.length) return { pending, newer: [] };
  const known = new Set(migrations.map(({ name }) => name));
  const executed = await orm.migrator.getExecuted();
  return { pending, newer: executed.map(({ name }) => name).filter((name) => !known.has(name)) };
}

/** What a database of a later release is called by `/ready` and doctor. */
export function newerInWords(newer: readonly string[]): string {
  return `up to date, and of a later release than this process: ${newer.join(', ')}`;
}

/** The names of the migrations that still have to run. */
export async function pendingMigrations(orm: MikroORM): Promise<string[]> {
  const pending = () => orm.migrator.getPending();
  // The migrator makes the table of migrations where it is missing, and fails where another process has just done so.
  const names = await pending().catch((error: unknown) => {
    if (!tableExists.has(codeOf(error))) throw error;
    return pending();
  });
  return names.map(({ name }) => name);
}

/** The difference between entities and tables as SQL; empty when migrations and entities agree. */
export async function schemaDrift(orm: MikroORM): Promise<string> {
  return (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
}

/** Makes the database where it is missing, over the server's own `postgres` database. */
async function ensureDatabase(url: string): Promise<void> {
  try {
    const target = await openUnlimited({ url, poolSize });
    await target.close(true);
  } catch (error) {
    if (!(error instanceof Error) || codeOf(error.cause) !== databaseMissing) throw error;
    await createDatabase(url);
  }
}

async function createDatabase(url: string): Promise<void> {
  const { database } = parsePostgresUrl(url);
  const server = await openUnlimited({ url, poolSize }, 'postgres');
  try {
    await server.em.execute(`create database ${quotedName(database)}`);
  } catch (error) {
    // Another process made it in the meantime, which is as good.
    if (!databaseExists.has(codeOf(error))) throw unavailable(url, error);
  } finally {
    await server.close(true);
  }
}

/** Postgres' SQLSTATE of an error, empty where it has none. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
