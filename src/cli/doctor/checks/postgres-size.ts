import { statement } from '../../../db/sql.ts';
import type { Check } from '../check.ts';
import { ok } from '../finding.ts';
import type { Services } from '../services.ts';

const selectSize = statement<{ size: string }>(
  'doctor-size',
  'select pg_size_pretty(pg_database_size(current_database())) as size',
);

/** Nobody but its owner knows how much is too much; the figure tells how fast the disk fills up. */
export const postgresSizeCheck: Check<Services> = {
  name: 'postgres-size',
  checked: 'Postgres: disk use',
  after: ['postgres'],
  mend: 'Ask the server itself: select pg_database_size(current_database())',
  async run(services) {
    const [row] = await (await services.database()).rows(selectSize, []);
    return ok(`the database takes ${row?.size ?? 'an unknown amount'}`);
  },
};
