import type { DatabaseFault } from './outage.ts';
import { databaseFaultOf } from './outage.ts';

/** What to do about a Postgres that cannot be used, where its SQLSTATE or the system's code says more than the fault. */
const repairsByCode: Readonly<Record<string, string>> = {
  '28P01': 'Put user and password in DATABASE_URL right.',
  '28000': 'Let this user in from here (pg_hba.conf), or put the user in DATABASE_URL right.',
  '3D000': 'Make the database and its tables: npm run migrate',
  ECONNREFUSED: 'Start Postgres, or let DATABASE_URL lead to where it listens.',
  ENOTFOUND: 'No machine has that name: put the host in DATABASE_URL right.',
  DATABASE_VERSION_UNSUPPORTED: 'Update Postgres, or let DATABASE_URL lead to a newer one.',
};

const repairsByFault: Readonly<Record<DatabaseFault, string>> = {
  out: 'Check DATABASE_URL, and that the server runs and lets this user in.',
  starting: 'Wait until it is up; its own log says what it does.',
  'connections-spent': 'Postgres has no connection left: lower POOL_SIZE, or raise max_connections.',
  'read-only': 'Let DATABASE_URL lead to the primary.',
  full: 'Make room on the disk of Postgres.',
  'access-refused': 'Give the role of DATABASE_URL what docs/stores.md lists under rights.',
  'wrong-server': 'Put DATABASE_URL right, or make the tables: npm run migrate',
};

/** What an operator does about an error of Postgres or of its driver. */
export function databaseRepair(error: unknown): string {
  return repairsByCode[codeOf(error)] ?? repairsByFault[databaseFaultOf(error) ?? 'out'];
}

function codeOf(error: unknown): string {
  // A name with several addresses fails with one error for each.
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
