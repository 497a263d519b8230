import { expect } from 'chai';
import { assertMigrated, migrateDatabase, pendingMigrations, schemaDrift } from '../../src/db/migrate.ts';
import { openDatabase, openUnlimited } from '../../src/db/orm.ts';
import { type Lent, lendEmptyDatabase, lendMigratedDatabase } from '../support/servers.ts';

/** Databases that have tables of the fleet's names and not the fleet's first migration. */
const foreignDatabases = {
  'a database that was made before the first release': [
    'create table mikro_orm_migrations (id serial primary key, name text, executed_at timestamptz default now())',
    "insert into mikro_orm_migrations (name) values ('20261122-first-tables')",
    'create table agents (id uuid primary key)',
  ],
  'a database of another program': ['create table agents (id uuid primary key)'],
};

describe('migrations', () => {
  let lent: Lent | undefined;

  afterEach(async () => {
    await lent?.release();
    lent = undefined;
  });

  it('run once when five processes start them at the same time on a database that does not exist', async () => {
    lent = await lendEmptyDatabase();
    const missing = new URL(lent.url);
    missing.pathname = `${missing.pathname}_missing`;

    const runs = await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(missing.href)));

    const ran = runs.filter((names) => names.length > 0);
    expect(ran).to.have.lengthOf(1);
    const orm = await openUnlimited({ url: missing.href, poolSize: 2 });
    await assertMigrated(orm);
    await orm.close(true);
    await dropDatabase(lent.url, missing.pathname.slice(1));
  });

  it('are looked for by eight processes at the same time where there are none yet, and all of them are told which', async () => {
    lent = await lendEmptyDatabase();
    const { url } = lent;
    const processes = await Promise.all(Array.from({ length: 8 }, () => openUnlimited({ url, poolSize: 1 })));

    const found = await Promise.allSettled(processes.map((orm) => pendingMigrations(orm)));
    await Promise.all(processes.map((orm) => orm.close(true)));

    const rejected = found.filter(({ status }) => status === 'rejected');
    expect(rejected).to.deep.equal([]);
  });

  it('agree with the entities', async () => {
    lent = await lendMigratedDatabase();
    const orm = await openDatabase({ url: lent.url, poolSize: 2 });

    const drift = await schemaDrift(orm);
    await orm.close(true);

    expect(drift).to.equal('');
  });

  it('are asked for by name when a process meets a database without them', async () => {
    lent = await lendEmptyDatabase();
    const orm = await openDatabase({ url: lent.url, poolSize: 2 });

    const error = await assertMigrated(orm).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    await orm.close(true);

    expect(error).to.have.property('code', 'MIGRATION_PENDING');
    expect(error).to.have.property('message').that.includes('npm run migrate');
  });

  for (const [what, make] of Object.entries(foreignDatabases)) {
    it(`refuse ${what} with a sentence that says what to do, and leave it as it is`, async () => {
      lent = await lendEmptyDatabase();
      const orm = await openDatabase({ url: lent.url, poolSize: 2 });
      for (const sql of make) await orm.em.execute(sql);

      const error = await migrateDatabase(lent.url).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      const tables = await orm.em.execute<{ name: string }[]>(
        "select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'mikro%'",
      );
      await orm.close(true);

      expect(error).to.have.property('code', 'DATABASE_FOREIGN');
      expect(error).to.have.property('message').that.includes('before 0.1.0').and.includes('npm run migrate');
      expect(tables).to.deep.equal([{ name: 'agents' }]);
    });
  }

  it('leave a database alone that a later release has taken further', async () => {
    lent = await lendMigratedDatabase();
    const orm = await openDatabase({ url: lent.url, poolSize: 2 });
    await orm.em.execute("insert into mikro_orm_migrations (name) values ('20991231-later')");

    const ran = await migrateDatabase(lent.url);
    await assertMigrated(orm);
    await orm.close(true);

    expect(ran).to.deep.equal([]);
  });

  it('run beside tables of another program that have other names', async () => {
    lent = await lendEmptyDatabase();
    const orm = await openDatabase({ url: lent.url, poolSize: 2 });
    await orm.em.execute('create table spatial_ref_sys (id int)');

    const ran = await migrateDatabase(lent.url);
    await orm.close(true);

    expect(ran).to.have.lengthOf.at.least(1);
  });

  it('name the server, not the password, when Postgres cannot be reached', async () => {
    const error = await migrateDatabase('postgres://fleet:hunter22@127.0.0.1:1/fleet').then(
      () => undefined,
      (caught: unknown) => caught,
    );

    expect(error).to.have.property('code', 'DATABASE_UNAVAILABLE');
    expect(error).to.have.property('message').that.includes('127.0.0.1:1').and.not.includes('hunter22');
  });
});

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const orm = await openUnlimited({ url: serverUrl, poolSize: 1 });
  await orm.em.execute(`drop database "${name}" with (force)`);
  await orm.close(true);
}
