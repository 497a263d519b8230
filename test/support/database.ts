import { openDatabase, type Plans } from '../../src/db/orm.ts';
import { type Database, databaseOf } from '../../src/db/sql.ts';
import { lendMigratedDatabase } from './servers.ts';

/** A database with all tables, and an open connection pool to it. */
export interface OpenDatabase {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

export async function openMigratedDatabase(poolSize: number, plans: Plans = 'auto'): Promise<OpenDatabase> {
  const lent = await lendMigratedDatabase();
  const orm = await openDatabase({ url: lent.url, poolSize }, plans);
  return {
    url: lent.url,
    database: await databaseOf(orm),
    async close() {
      await orm.close(true);
      await lent.release();
    },
  };
}
