import { harmfulOffsetMs, measureClockOffset, noticeableOffsetMs } from '../../../db/clock-offset.ts';
import { DatabaseUnavailableError } from '../../../db/errors.ts';
import { pendingMigrations } from '../../../db/migrate.ts';
import { probePostgresWrite } from '../../../db/probe.ts';
import { statement } from '../../../db/sql.ts';
import { messageOf } from '../../../lib/errors.ts';
import { counted } from '../../words.ts';
import { broken, type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

const nothing = statement<{ one: number }>('doctor-nothing', 'select 1 as one', { one: 'int4' });

/** What to do, by Postgres' SQLSTATE or the system's code. */
const repairs: Readonly<Record<string, string>> = {
  '28P01': 'Put user and password in DATABASE_URL right.',
  '28000': 'Let this user in from here (pg_hba.conf), or put the user in DATABASE_URL right.',
  '3D000': 'Make the database and its tables: npm run migrate',
  '53300': 'Postgres has no connection left: lower POOL_SIZE, or raise max_connections.',
  ECONNREFUSED: 'Start Postgres, or let DATABASE_URL lead to where it listens.',
  ENOTFOUND: 'No machine has that name: put the host in DATABASE_URL right.',
};

const postgresCheck: Check<Services> = {
  name: 'postgres',
  checked: 'Postgres: connection',
  variables: ['DATABASE_URL'],
  // The driver's own limit is ten seconds, and its error says more.
  withinMs: 12_000,
  repair: 'Check DATABASE_URL, and that the server runs and lets this user in.',
  async run(services) {
    const { host, pathname } = new URL(services.environment.config.database.url);
    try {
      const database = await services.database();
      const startedAt = performance.now();
      await database.rows(nothing, []);
      return ok(`${host}${pathname} answers in ${Math.ceil(performance.now() - startedAt)} ms`);
    } catch (error) {
      const cause = error instanceof DatabaseUnavailableError ? error.cause : error;
      return broken(
        `${host}${pathname}: ${messageOf(cause)}`,
        repairs[codeOf(cause)] ?? postgresCheck.repair,
      );
    }
  },
};

function codeOf(error: unknown): string {
  // A name with several addresses fails with one error for each.
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The oldest that the tests run against; an older one may lack something. */
const oldestMajor = 17;

const selectVersion = statement<{ version: string }>(
  'doctor-version',
  "select current_setting('server_version') as version",
  { version: 'text' },
);

const postgresVersionCheck: Check<Services> = {
  name: 'postgres-version',
  checked: 'Postgres: version',
  after: ['postgres'],
  repair: 'Ask the server itself: select version()',
  async run(services) {
    const [row] = await (await services.database()).rows(selectVersion, []);
    const version = row?.version ?? 'unknown';
    if (Number.parseInt(version, 10) >= oldestMajor) return ok(version);
    return warning(`${version} is older than ${oldestMajor}`, `Update to Postgres ${oldestMajor} or newer.`);
  },
};

const postgresMigrationsCheck: Check<Services> = {
  name: 'postgres-migrations',
  checked: 'Postgres: migrations',
  after: ['postgres'],
  repair: 'Make or update the tables: npm run migrate',
  async run(services) {
    const pending = await pendingMigrations(await services.orm());
    if (pending.length === 0) return ok('all are applied');
    return broken(
      `${counted(pending.length, 'migration')} not applied: ${pending.join(', ')}`,
      postgresMigrationsCheck.repair,
    );
  },
};

const postgresWriteCheck: Check<Services> = {
  name: 'postgres-write',
  checked: 'Postgres: writes',
  after: ['postgres-migrations'],
  repair: 'Let DATABASE_URL lead to the primary, and see that its disk is not full.',
  async run(services) {
    await probePostgresWrite(await services.database());
    return ok('it takes them');
  },
};

/** Ticks are due by this machine's clock, sleeps and days end by that of Postgres. */
const postgresClockCheck: Check<Services> = {
  name: 'postgres-clock',
  checked: 'Postgres: clock',
  after: ['postgres'],
  repair: 'Ask the server itself: select now()',
  async run(services) {
    const ahead = await measureClockOffset(await services.database(), services.clock);
    const repair = 'Keep both machines’ time by NTP (timedatectl set-ntp true).';
    const found = `${Math.abs(ahead)} ms ${ahead < 0 ? 'behind' : 'ahead of'} this machine`;
    if (Math.abs(ahead) > harmfulOffsetMs) return broken(found, repair);
    return Math.abs(ahead) > noticeableOffsetMs ? warning(found, repair) : ok(found);
  },
};

const selectSize = statement<{ size: string }>(
  'doctor-size',
  'select pg_size_pretty(pg_database_size(current_database())) as size',
  { size: 'text' },
);

/** Nobody but its owner knows how much is too much; the figure shows how fast the disk fills up. */
const postgresSizeCheck: Check<Services> = {
  name: 'postgres-size',
  checked: 'Postgres: disk use',
  after: ['postgres'],
  repair: 'Ask the server itself: select pg_database_size(current_database())',
  async run(services) {
    const [row] = await (await services.database()).rows(selectSize, []);
    return ok(`the database takes ${row?.size ?? 'an unknown amount'}`);
  },
};

/** Postgres. All but the first need a connection. */
export const postgresChecks: readonly Check<Services>[] = [
  postgresCheck,
  postgresVersionCheck,
  postgresMigrationsCheck,
  postgresWriteCheck,
  postgresClockCheck,
  postgresSizeCheck,
];
