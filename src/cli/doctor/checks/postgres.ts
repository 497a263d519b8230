import { DatabaseUnavailableError } from '../../../db/errors.ts';
import { statement } from '../../../db/sql.ts';
import { messageOf } from '../../../lib/errors.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

const nothing = statement('doctor-nothing', 'select 1');

/** What to do, by Postgres' SQLSTATE or the system's code. */
const mends: Readonly<Record<string, string>> = {
  '28P01': 'Put user and password in DATABASE_URL right.',
  '28000': 'Let this user in from here (pg_hba.conf), or put the user in DATABASE_URL right.',
  '3D000': 'Make the database and its tables: npm run migrate',
  '53300': 'Postgres has no connection left: lower POOL_SIZE, or raise max_connections.',
  ECONNREFUSED: 'Start Postgres, or let DATABASE_URL lead to where it listens.',
  ENOTFOUND: 'No machine has that name: put the host in DATABASE_URL right.',
};

export const postgresCheck: Check<Services> = {
  name: 'postgres',
  checked: 'Postgres: connection',
  variables: ['DATABASE_URL'],
  // The driver's own limit is ten seconds, and its error says more.
  withinMs: 12_000,
  mend: 'Check DATABASE_URL, and that the server runs and lets this user in.',
  async run(services) {
    const { host, pathname } = new URL(services.environment.config.database.url);
    try {
      const database = await services.database();
      const startedAt = performance.now();
      await database.rows(nothing, []);
      return ok(`${host}${pathname} answers in ${Math.ceil(performance.now() - startedAt)} ms`);
    } catch (error) {
      const cause = error instanceof DatabaseUnavailableError ? error.cause : error;
      return broken(`${host}${pathname}: ${messageOf(cause)}`, mends[codeOf(cause)] ?? postgresCheck.mend);
    }
  },
};

function codeOf(error: unknown): string {
  // A name with several addresses fails with one error for each.
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
