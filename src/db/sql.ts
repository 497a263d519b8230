import type { MikroORM } from '@mikro-orm/postgresql';
import { type Connector, connectorOf } from './connector.ts';
import { processTimeouts } from './orm.ts';

/**
 * The types of Postgres that a value of this type comes from: the driver gives timestamps, bigints and decimals as text.
 */
type ColumnType<T> = [NonNullable<T>] extends [boolean]
  ? 'bool'
  : [NonNullable<T>] extends [number]
    ? 'int2' | 'int4' | 'float8'
    : [NonNullable<T>] extends [string]
      ? 'text' | 'name' | 'uuid' | 'int8' | 'numeric' | 'timestamptz' | 'date'
      : 'json' | 'jsonb' | '_text' | '_uuid';

/** The columns of a row, each with the type that Postgres gives it. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: ColumnType<Row[Name]> };

/**
 * A statement that Postgres parses and plans once per connection. The name must be unique to the text; the row type
 * says what the statement selects.
 */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** What the statement answers; empty where it answers no rows. */
  readonly columns?: Columns<Row>;
  /** Never set: carries the row type. */
  readonly row?: Row;
}

/** What the hot path speaks to Postgres: prepared statements on the ORM's own pool, without a unit of work. */
export interface Sql {
  /** The rows of a statement; timestamps come as text, bigints as decimal text. */
  rows<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Sql {
  /** Runs the work in one transaction; a throw rolls it back. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** The part of `pg` that is used here. */
interface PgStatement {
  /** Parsed and planned once a connection where it is given. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}
interface PgQuery {
  query<Row>(statement: PgStatement): Promise<{ rows: Row[] }>;
}
interface PgClient extends PgQuery {
  query<Row>(statement: PgStatement): Promise<{ rows: Row[] }>;
  query(text: string): Promise<unknown>;
  release(error?: Error | boolean): void;
}
interface PgPool extends PgQuery {
  connect(): Promise<PgClient>;
}

const registry: Statement<unknown>[] = [];

/**
 * Declares a prepared statement. A test prepares all of them and compares what they answer with their columns.
 * @param columns what it answers; left out where it answers no rows
 */
export function statement<Row = Record<string, never>>(
  name: string,
  text: string,
  columns?: Columns<Row>,
): Statement<Row> {
  const declared = columns === undefined ? { name, text } : { name, text, columns };
  registry.push({ name, text, ...(columns === undefined ? {} : { columns: { ...columns } }) });
  return declared;
}

/** Every statement that the modules loaded so far have declared. */
export function declaredStatements(): readonly Statement<unknown>[] {
  return registry;
}

/** The prepared-statement side of an open database. */
export async function databaseOf(orm: MikroORM): Promise<Database> {
  const pool: PgPool = await orm.em.getDriver().getConnection().getNativeClient();
  const connector = connectorOf(pool);
  return {
    async rows(wanted, values) {
      try {
        return await rowsOf(pool, connector, wanted, values);
      } catch (error) {
        if (connector === undefined || !isLostStatement(error)) throw error;
        // Nothing was carried out: Postgres did not know the statement by its name.
        connector.suspectTransactionPooler();
        return rowsOf(pool, connector, wanted, values);
      }
    },
    async transaction(work) {
      const client = await pool.connect();
      let failure: Error | undefined;
      try {
        await client.query(connector?.pooler === 'transaction' ? beginWithLimits : 'begin');
        const result = await work({ rows: (wanted, values) => rowsOf(client, connector, wanted, values) });
        await client.query('commit');
        return result;
      } catch (error) {
        failure = await rollback(client);
        throw error;
      } finally {
        // A connection that could not roll back is in an unknown state and is not used again.
        client.release(failure);
      }
    },
  };
}

/** Milliseconds since the epoch of a timestamp as Postgres prints it. */
export function epochMsOf(timestamp: string): number {
  return Date.parse(timestamp.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
}

/** ISO 8601 of a timestamp as Postgres prints it. */
export function isoOf(timestamp: string): string {
  return new Date(epochMsOf(timestamp)).toISOString();
}

/** Behind a pooler that keeps no session, limits hold for one transaction. */
const beginWithLimits = [
  'begin',
  ...Object.entries(processTimeouts).map(([name, value]) => `set local ${name} = ${value}`),
].join('; ');

/** SQLSTATE invalid_sql_statement_name, and duplicate_prepared_statement. */
const lostStatementCodes: ReadonlySet<unknown> = new Set(['26000', '42P05']);

function isLostStatement(error: unknown): boolean {
  return error instanceof Error && 'code' in error && lostStatementCodes.has(error.code);
}

async function rowsOf<Row>(
  client: PgQuery,
  connector: Connector | undefined,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): Promise<Row[]> {
  const isNamed = connector?.pooler !== 'transaction';
  const { rows } = await client.query<Row>(isNamed ? { name, text, values } : { text, values });
  return rows;
}

async function rollback(client: PgClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error('The rollback failed.', { cause: error });
  }
}
