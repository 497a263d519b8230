import type { DatabaseConfig } from '../../../config/env.ts';
import { loadPersonas } from '../../../config/personas/index.ts';
import { assertMigrated } from '../../db/migrate.ts';
import { openDatabase } from '../../db/orm.ts';
import { databaseOf } from '../../db/sql.ts';
import { type ImportReport, importFleet } from './import-fleet.ts';
import { openSource } from './source.ts';

export interface ImportOptions {
  /** The address of the earlier fleet's Postgres, or a CSV file of its agents. */
  readonly from: string;
  readonly dryRun: boolean;
  readonly activities: boolean;
}

/**
 * Opens both sides and copies the agents from one to the other.
 * @throws {FleetError} that names the side that cannot be used, and what to do
 */
export async function runImport(database: DatabaseConfig, options: ImportOptions): Promise<ImportReport> {
  const { from, ...wanted } = options;
  await using opened = new AsyncDisposableStack();
  const source = opened.use(await openSource(from));
  const orm = opened.adopt(await openDatabase({ ...database, applicationName: 'fleet-import' }), (open) =>
    open.close(true),
  );
  await assertMigrated(orm);
  return await importFleet(await databaseOf(orm), loadPersonas(), { source, ...wanted });
}
