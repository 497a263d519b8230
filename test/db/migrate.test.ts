import { expect } from 'chai';
import { assertMigrated, migrateDatabase, schemaDrift } from '../../src/db/migrate.ts';
import { createOrm, openDatabase } from '../../src/db/orm.ts';
import { type Lent, lendEmptyDatabase, lendMigratedDatabase } from '../support/servers.ts';

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
    const orm = createOrm({ url: missing.href, poolSize: 2 });
    await assertMigrated(orm);
    await orm.close(true);
    await dropDatabase(lent.url, missing.pathname.slice(1));
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
  const orm = createOrm({ url: serverUrl, poolSize: 1 });
  await orm.em.execute(`drop database "${name}" with (force)`);
  await orm.close(true);
}
