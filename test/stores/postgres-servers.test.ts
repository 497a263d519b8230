import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { makePartitionsAhead } from '../../src/activity/partitions.ts';
import { migrateDatabase, pendingMigrations } from '../../src/db/migrate.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { databaseOf, statement } from '../../src/db/sql.ts';
import { hasErrorCode } from '../../src/lib/errors.ts';
import { closedPort } from '../floimg/studio.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendEmptyDatabase } from '../support/servers.ts';
import { type LabPostgres, startLabPostgres } from './support/postgres.ts';

const backend = statement<{ pid: number }>('test-backend', 'select pg_backend_pid() as pid');
const write = statement('test-write', 'create table if not exists written (at timestamptz)');

describe('an address with several servers', () => {
  let primary: LabPostgres;
  let other: Lent;

  before(async function () {
    this.timeout(60_000);
    primary = await startLabPostgres();
    other = await lendEmptyDatabase();
  });
  after(async () => {
    await other.release();
    await primary[Symbol.asyncDispose]();
  });
  afterEach(() => primary.configure({ default_transaction_read_only: 'off' }));

  /** The lab's server with another one before it. */
  const behind = (port: number | string, parameters = ''): string =>
    `${primary.url.replace('@127.0.0.1:', `@127.0.0.1:${port},127.0.0.1:`)}${parameters}`;

  it('passes over one that is not there', async () => {
    const orm = await openDatabase({ url: behind(await closedPort()), poolSize: 2 });
    try {
      const [row] = await orm.em.execute<{ port: number }[]>('select inet_server_port() as port');
      expect(row?.port).to.equal(Number(new URL(primary.url).port));
    } finally {
      await orm.close(true);
    }
  });

  it('says so where no server takes writes', async () => {
    await primary.configure({ default_transaction_read_only: 'on' });
    const port = new URL(primary.url).port;
    const failure = await openDatabase({ url: behind(port), poolSize: 2 }).catch((error: unknown) => error);

    expect(hasErrorCode(failure, 'DATABASE_READ_ONLY', 'DATABASE_UNAVAILABLE')).to.equal(true);
    expect(String(failure)).to.match(/takes no writes/);
  });

  it('does not use a connection again that turned out to take no writes', async () => {
    const orm = await openDatabase({ url: primary.url, poolSize: 1 });
    try {
      const database = await databaseOf(orm);
      const pid = async () => (await database.rows(backend, []))[0]?.pid;
      const first = await pid();
      expect(await pid()).to.equal(first);

      await primary.configure({ default_transaction_read_only: 'on' });
      // A session takes a changed setting over a moment later.
      await eventually('a write is refused', async () => {
        const failure = await database
          .transaction((sql) => sql.rows(write, []))
          .catch((error: unknown) => error);
        return hasErrorCode(failure, '25006') || undefined;
      });
      await primary.configure({ default_transaction_read_only: 'off' });

      expect(await pid()).not.to.equal(first);
    } finally {
      await orm.close(true);
    }
  });
});

describe('a database whose tables belong to another role than the one that the fleet runs as', () => {
  let server: LabPostgres;

  before(async function () {
    this.timeout(60_000);
    server = await startLabPostgres();
    // As docs/stores.md gives it.
    for (const sql of [
      "create role fleet_owner login password 'owner'",
      "create role fleet_run login password 'run'",
      'grant fleet_owner to fleet_run',
      'create database fleet_apart owner fleet_owner',
    ])
      await server.run(sql);
  });
  after(() => server[Symbol.asyncDispose]());

  it('gives the partitions that the fleet makes to the owner, so that a later migration may change them', async () => {
    const as = (user: string, password: string): string => {
      const url = new URL(server.url);
      Object.assign(url, { username: user, password, pathname: '/fleet_apart' });
      return url.href;
    };
    await migrateDatabase(as('fleet_owner', 'owner'));
    const orm = await openDatabase({ url: as('fleet_run', 'run'), poolSize: 2 });
    try {
      await orm.em.execute("select setval('activities_id_seq', 1500000)");
      expect(await makePartitionsAhead(await databaseOf(orm))).to.equal(true);
      const made = await orm.em.execute<{ owner: string }[]>(
        "select tableowner as owner from pg_tables where tablename like 'activities%'",
      );
      expect(made.map(({ owner }) => owner)).to.deep.equal(made.map(() => 'fleet_owner'));
      // A role that was taken on for the partitions is not kept.
      const [row] = await orm.em.execute<{ role: string }[]>('select current_user as role');
      expect(row?.role).to.equal('fleet_run');
    } finally {
      await orm.close(true);
    }
  });
});

describe('an address with a schema', () => {
  let lent: Lent;
  /** Tables of the schemas that were tried before, in the same database. */
  const others: string[] = [];

  before(async () => {
    lent = await lendEmptyDatabase();
  });
  after(() => lent.release());

  // Postgres folds names that are not quoted to small letters, and takes a dash for a minus.
  for (const schema of ['agents', 'Agents', 'fleet-1', 'user']) {
    it(`such as ${schema} has every table there, and a second migration finds them`, async () => {
      const url = `${lent.url}?schema=${schema}`;
      const tables = async (): Promise<string[]> => {
        const orm = await openDatabase({ url, poolSize: 2 });
        try {
          expect(await pendingMigrations(orm)).to.deep.equal([]);
          const found = await orm.em.execute<{ name: string }[]>(
            `select schemaname || '.' || tablename as name from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
          );
          // It asks for what is nearly the same, by an extension that the first schema has.
          await orm.em.execute(
            `select * from reserve_said_texts('[{"place": 0, "key": "k", "text": "t", "tick": "${randomUUID()}"}]', 0)`,
          );
          return found.map(({ name }) => name).filter((name) => !others.includes(name));
        } finally {
          await orm.close(true);
        }
      };

      expect(await migrateDatabase(url)).not.to.deep.equal([]);
      expect(await migrateDatabase(url)).to.deep.equal([]);

      const own = await tables();
      expect(own).to.include(`${schema}.agents`);
      expect(own.filter((name) => !name.startsWith(`${schema}.`))).to.deep.equal([]);
      others.push(...own);
    });
  }
});
