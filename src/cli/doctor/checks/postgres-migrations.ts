import { pendingMigrations } from '../../../db/migrate.ts';
import { counted } from '../../words.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

export const postgresMigrationsCheck: Check<Services> = {
  name: 'postgres-migrations',
  checked: 'Postgres: migrations',
  after: ['postgres'],
  mend: 'Make or update the tables: npm run migrate',
  async run(services) {
    const pending = await pendingMigrations(await services.orm());
    if (pending.length === 0) return ok('all are applied');
    return broken(
      `${counted(pending.length, 'migration')} not applied: ${pending.join(', ')}`,
      postgresMigrationsCheck.mend,
    );
  },
};
