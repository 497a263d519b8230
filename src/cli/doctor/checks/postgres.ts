import {
  describePostgresAddress,
  parsePostgresUrl,
} from '../../../../config/environment/postgres-address.ts';
import { harmfulOffsetMs, measureClockOffset, noticeableOffsetMs } from '../../../db/clock-offset.ts';
import type { Link } from '../../../db/connector.ts';
import { DatabaseUnavailableError } from '../../../db/errors.ts';
import { migrationsOf, newerInWords } from '../../../db/migrate.ts';
import { type Connection, connectionOf } from '../../../db/orm.ts';
import { probePostgresWrite } from '../../../db/probe.ts';
import { databaseRepair } from '../../../db/repairs.ts';
import { statement } from '../../../db/sql.ts';
import { messageOf } from '../../../lib/errors.ts';
import { counted } from '../../words.ts';
import { broken, type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

const nothing = statement<{ one: number }>('doctor-nothing', 'select 1 as one', { one: 'int4' });

const postgresCheck: Check<Services> = {
  name: 'postgres',
  checked: 'Postgres: connection',
  variables: ['DATABASE_URL'],
  // The driver's own limit is ten seconds, and its error says more.
  withinMs: 12_000,
  repair: 'Check DATABASE_URL, and that the server runs and lets this user in.',
  async run(services) {
    const where = describePostgresAddress(parsePostgresUrl(services.environment.config.database.url));
    try {
      const database = await services.database();
      const startedAt = performance.now();
      await database.rows(nothing, []);
      const ms = Math.ceil(performance.now() - startedAt);
      return ok(`${where} answers in ${ms} ms${connectionInWords(await connectionOf(await services.orm()))}`);
    } catch (error) {
      const cause = error instanceof DatabaseUnavailableError ? error.cause : error;
      return broken(`${where}: ${messageOf(cause)}`, databaseRepair(cause));
    }
  },
};

/** How the connection is protected, and what stands in between. */
function connectionInWords({ link, pooler }: Connection): string {
  const pooled = pooler === 'none' ? '' : `, through a pooler (${pooler} mode)`;
  return `${link === null ? '' : `, ${protection(link)}`}${pooled}`;
}

function protection({ host, encrypted, verified }: Link): string {
  if (host.host.startsWith('/')) return 'over a socket';
  if (!encrypted) return 'not encrypted';
  return verified ? 'encrypted and verified' : 'encrypted, whoever it is';
}

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
    // An older one than the fleet can use is refused before it comes to this.
    return ok(row?.version ?? 'unknown');
  },
};

const postgresMigrationsCheck: Check<Services> = {
  name: 'postgres-migrations',
  checked: 'Postgres: migrations',
  after: ['postgres'],
  repair: 'Make or update the tables: npm run migrate',
  async run(services) {
    const { pending, newer } = await migrationsOf(await services.orm());
    if (pending.length === 0) return ok(newer.length === 0 ? 'all are applied' : newerInWords(newer));
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
    try {
      await probePostgresWrite(await services.database());
      return ok('it takes them');
    } catch (error) {
      return broken(messageOf(error), databaseRepair(error));
    }
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
