import { readConfig } from '../../config/env.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { runOnce } from '../lib/entry-point.ts';

await runOnce(async () => {
  const ran = await migrateDatabase(readConfig().database.migrationUrl);
  process.stdout.write(ran.length === 0 ? 'The database is up to date.\n' : `Migrated: ${ran.join(', ')}\n`);
});
