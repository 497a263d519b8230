import { type DatabaseFault, databaseFaultOf, encryptionFaultOf } from './outage.ts';

const nameAuthority =
  'Name the authority’s file in DATABASE_URL: ?sslrootcert=/path/ca.pem (or sslmode=require, which trusts whoever answers).';

const listensNowhere = 'Start Postgres, or let DATABASE_URL lead to where it listens.';
const noSuchHost = 'No machine has that name: put the host in DATABASE_URL right.';

/** What to do about a Postgres that cannot be used, where its SQLSTATE or the system's code says more than the fault. */
const repairsByCode: Readonly<Record<string, string>> = {
  '28P01': 'Put user and password in DATABASE_URL right.',
  '28000': 'Let this user in from here (pg_hba.conf), or put the user in DATABASE_URL right.',
  '3D000': 'Make the database and its tables: npm run migrate',
  ECONNREFUSED: listensNowhere,
  // Of a socket.
  ENOENT: listensNowhere,
  EACCES:
    'Let the account of this process use the socket of Postgres (unix_socket_group, unix_socket_permissions).',
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,
  CERT_HAS_EXPIRED: 'Renew the certificate of Postgres.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'Address Postgres in DATABASE_URL by a name in its certificate (or write sslmode=verify-ca, which asks for no name).',
  SELF_SIGNED_CERT_IN_CHAIN: nameAuthority,
  DEPTH_ZERO_SELF_SIGNED_CERT: nameAuthority,
  UNABLE_TO_GET_ISSUER_CERT: nameAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: nameAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: nameAuthority,
  DATABASE_VERSION_UNSUPPORTED: 'Update Postgres, or let DATABASE_URL lead to a newer one.',
};

const repairsOfEncryption = {
  missing:
    'It lets nobody in without encryption: write ?sslmode=require in DATABASE_URL, or better verify-full.',
  unknown:
    'It lets nobody in with encryption: write ?sslmode=disable in DATABASE_URL, or switch encryption on in Postgres (ssl = on).',
} as const;

const joinOwner =
  'The tables belong to another role: make this one a member of it (grant OWNER to ROLE), as docs/stores.md has it under rights.';

/** Postgres has one code for every right, and one for many ways of not letting somebody in. */
const repairsByWords: readonly (readonly [words: RegExp, repair: string])[] = [
  [
    /requires a valid client certificate|certificate authentication failed/,
    'Postgres asks for a certificate: ?sslcert=…&sslkey=… in DATABASE_URL.',
  ],
  [
    /^permission denied for schema /,
    'Its role needs usage and create on that schema, or to be a member of the role that has the tables: grant OWNER to ROLE (docs/stores.md, under rights).',
  ],
  [
    /^permission denied for (table|view|sequence|function) |^must be owner of |^relation "mikro_orm_migrations" already exists/,
    joinOwner,
  ],
  [
    /^permission denied to create database|^permission denied for database /,
    'Its role needs connect and create on that database: create database NAME owner ROLE, as a role that may (docs/stores.md, under rights).',
  ],
  [
    /^permission denied to create extension /,
    'Its role needs create on the database, or another role runs: create extension pg_trgm.',
  ],
];

const repairsByFault: Readonly<Record<DatabaseFault, string>> = {
  out: 'Check DATABASE_URL, and that the server runs and lets this user in.',
  starting: 'Wait until it is up; its own log says what it does.',
  'connections-spent': 'Postgres has no connection left: lower POOL_SIZE, or raise max_connections.',
  'read-only': 'Let DATABASE_URL lead to the primary.',
  full: 'Make room on the disk of Postgres.',
  'access-refused': 'Give the role of DATABASE_URL what docs/stores.md lists under rights.',
  'encryption-refused': 'Change sslmode in DATABASE_URL: require to encrypt, disable not to.',
  'wrong-server': 'Put DATABASE_URL right, or make the tables: npm run migrate',
};

/** What an operator does about an error of Postgres or of its driver. */
export function databaseRepair(error: unknown): string {
  return (
    repairByWords(error) ?? repairsByCode[codeOf(error)] ?? repairsByFault[databaseFaultOf(error) ?? 'out']
  );
}

function repairByWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const encryption = encryptionFaultOf(error);
  if (encryption !== null) return repairsOfEncryption[encryption];
  return repairsByWords.find(([words]) => words.test(error.message))?.[1];
}

function codeOf(error: unknown): string {
  // A name with several addresses fails with one error for each.
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
