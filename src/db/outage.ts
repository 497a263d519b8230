/** What is wrong with a Postgres that cannot be used: one for each thing that an operator would do about it. */
export type DatabaseFault =
  | 'out'
  | 'starting'
  | 'connections-spent'
  | 'read-only'
  | 'full'
  | 'access-refused'
  | 'encryption-refused'
  | 'wrong-server';

/** By SQLSTATE (https://www.postgresql.org/docs/18/errcodes-appendix.html). */
const faultsByCode: Readonly<Record<string, DatabaseFault>> = {
  // Lock not available, and a transaction that Postgres ended because it idled or took too long.
  '55P03': 'out',
  '25P03': 'out',
  '25P04': 'out',
  // cannot_connect_now: it starts, stops, or replays its log.
  '57P03': 'starting',
  // too_many_connections: of the server, the database or the role.
  '53300': 'connections-spent',
  // read_only_sql_transaction: a standby, or a provider that has made the server read-only.
  '25006': 'read-only',
  DATABASE_READ_ONLY: 'read-only',
  // disk_full, and io_error, which a file system of a fixed size may give for the same.
  '53100': 'full',
  '58030': 'full',
  '28P01': 'access-refused',
  '28000': 'access-refused',
  '42501': 'access-refused',
  // The migrator does not see tables of which its role may not read any, and would make its own anew.
  '42P07': 'access-refused',
  // No such database, schema, table, column or function: what answers there is not the fleet's, or older than it.
  '3D000': 'wrong-server',
  '3F000': 'wrong-server',
  '42P01': 'wrong-server',
  '42703': 'wrong-server',
  '42883': 'wrong-server',
};

/**
 * SQLSTATE classes that speak of the server's moment and not of the statement: connection, serialization and
 * deadlock, resources, operator intervention, system errors, and errors inside the server, as which poolers of providers
 * answer whatever is wrong with them.
 */
const passingClasses: ReadonlySet<string> = new Set(['08', '40', '53', '57', '58', 'XX']);

/** What a pooler says in the place of SQLSTATE 53300, with one that means something else. */
const noConnectionLeft =
  /^(no more connections allowed|max client(s| connections?)( are| is)? reached|MaxClientsInSessionMode)/i;

/** What the driver says without a code when a connection is lost or Postgres does not answer. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was|has) )/;

/** What a server says that lets nobody in without encryption: Postgres, providers and poolers. */
const encryptionMissing =
  /pg_hba\.conf .*(no encryption|SSL off)|SSL (connection )?(is )?required|connection is insecure/i;

/** What a server says that lets nobody in with it, and the driver of one that has none. */
const encryptionUnknown = /pg_hba\.conf .*(SSL|GSS) (encryption|on)|^The server does not support SSL/i;

/** What the driver says when the request for encryption is answered by what is no answer of Postgres to it. */
const noPostgres = /^There was an error establishing an SSL connection/;

/** What the driver says of a password that the server asks for and that is not there. */
const passwordMissing = /^SASL: .* password must be a /;

/** Codes of Node for a server that cannot be reached, or that is not believed to be the one. */
const networkCodes =
  /^(ECONN|EPIPE|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL)/;

const faultsByWords: readonly (readonly [words: RegExp, fault: DatabaseFault])[] = [
  [driverMessages, 'out'],
  [encryptionMissing, 'encryption-refused'],
  [encryptionUnknown, 'encryption-refused'],
  [noPostgres, 'wrong-server'],
  [passwordMissing, 'access-refused'],
];

/**
 * What a server and an address do not agree on: `missing`, it asks for encryption and got none; `unknown`, the other way
 * round; null where an error is not about that.
 */
export function encryptionFaultOf({ message }: Error): 'missing' | 'unknown' | null {
  if (encryptionMissing.test(message)) return 'missing';
  return encryptionUnknown.test(message) ? 'unknown' : null;
}

/** What makes Postgres unusable according to an error; undefined for one that is about the statement alone. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (error instanceof AggregateError) return error.errors.map(databaseFaultOf).find(Boolean);
  if (!(error instanceof Error)) return undefined;
  const said = faultsByWords.find(([words]) => words.test(error.message))?.[1];
  if (said !== undefined) return said;
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  if (networkCodes.test(code)) return 'out';
  // The file of a socket that is not there, or that others may not use.
  if ('syscall' in error && error.syscall === 'connect') return 'out';
  if (code.length !== 5) return faultsByCode[code];
  const isPassing = passingClasses.has(code.slice(0, 2));
  if (isPassing && noConnectionLeft.test(error.message)) return 'connections-spent';
  return faultsByCode[code] ?? (isPassing ? 'out' : undefined);
}

/** SQLSTATEs, which no other part of the fleet has; codes of the network say nothing about who did not answer. */
const sqlState = /^(\d.|XX)[0-9A-Z]{3}$/;

/** True for an error that can only be of Postgres, of a pooler before it, or of their driver. */
export function isOfDatabase(error: unknown): boolean {
  if (!(error instanceof Error) || databaseFaultOf(error) === undefined) return false;
  const hasState = 'code' in error && typeof error.code === 'string' && sqlState.test(error.code);
  return hasState || faultsByWords.some(([words]) => words.test(error.message));
}

/** Faults that end without anybody changing the fleet's settings or tables. */
const passing: ReadonlySet<DatabaseFault | undefined> = new Set<DatabaseFault | undefined>([
  'out',
  'starting',
  'connections-spent',
  'read-only',
  'full',
]);

/**
 * True for an error that means "Postgres cannot be used at the moment": the same statement may succeed later, and
 * whether it was carried out is unknown.
 */
export function isDatabaseOutage(error: unknown): boolean {
  return passing.has(databaseFaultOf(error));
}
