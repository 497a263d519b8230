import type { MikroORM } from '@mikro-orm/postgresql';

/**
 * A statement that Postgres parses and plans once per connection. The name must be unique to the text; the row type
 * says what the statement selects.
 */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
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
interface PgQuery {
  query<Row>(config: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>;
}
interface PgClient extends PgQuery {
  query<Row>(config: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>;
  query(text: string): Promise<unknown>;
  release(error?: Error | boolean): void;
}
interface PgPool extends PgQuery {
  connect(): Promise<PgClient>;
}

/** Declares a prepared statement. */
export function statement<Row = Record<string, never>>(name: string, text: string): Statement<Row> {
  return { name, text };
}

/** The prepared-statement side of an open database. */
export async function databaseOf(orm: MikroORM): Promise<Database> {
  const pool: PgPool = await orm.em.getDriver().getConnection().getNativeClient();
  return {
    rows: (wanted, values) => rowsOf(pool, wanted, values),
    async transaction(work) {
      const client = await pool.connect();
      let failure: Error | undefined;
      try {
        await client.query('begin');
        const result = await work({ rows: (wanted, values) => rowsOf(client, wanted, values) });
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

async function rowsOf<Row>(
  client: PgQuery,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await client.query<Row>({ name, text, values });
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
