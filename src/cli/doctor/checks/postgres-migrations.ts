import { pendingMigrations } from '../../../db/migrate.ts';
import { counted } from '../../words.ts';
import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { broken, ok } from '../finding.ts';

export const postgresMigrationsCheck: Check<Desk> = {
  name: 'postgres-migrations',
  checked: 'Postgres: migrations',
  after: ['postgres'],
  mend: 'Make or update the tables: npm run migrate',
  async run(desk) {
    const pending = await pendingMigrations(await desk.orm());
    if (pending.length === 0) return ok('all are applied');
    return broken(
      `${counted(pending.length, 'migration')} not applied: ${pending.join(', ')}`,
      postgresMigrationsCheck.mend,
    );
  },
};
