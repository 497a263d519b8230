import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { debianBinaries, embeddedBinaries, startAnyPostgres } from './support/any-postgres.ts';

const run = promisify(execFile);
const house = join(import.meta.dirname, '../..');

/** What speaks SQL of our own: what passes here on 18 must pass on the oldest version that is supported. */
const databaseTests = [
  'test/db/*.test.ts',
  'test/activity/*.test.ts',
  'test/fleet/retention/*.test.ts',
  ...['durable-visit', 'memory', 'tick-row', 'visit-stores'].map((name) => `test/visit/${name}.test.ts`),
];

/** A test's own time is for a machine that does nothing else. */
const patience = ['--timeout', '120000'];

describe('Postgres in older versions', () => {
  for (const version of ['16.14.0-beta.17', '17.10.0-beta.17']) {
    it(`passes the tests of the database as ${version}`, async () => {
      await using server = await startAnyPostgres(embeddedBinaries(version));
      const environment = { ...process.env, TEST_POSTGRES_URL: server.url };
      const told = await run('mocha', ['--reporter', 'dot', ...patience, ...databaseTests], {
        cwd: house,
        env: environment,
        maxBuffer: 50_000_000,
      }).catch((failure: { stdout: string; stderr: string }) => failure);
      expect(told.stdout, `${told.stderr}\n${told.stdout.slice(-5_000)}`)
        .to.match(/\d\d+ passing/)
        .and.not.match(/failing/);
    }).timeout(1_200_000);
  }

  it('is refused as 15, with its version', async () => {
    await using server = await startAnyPostgres(debianBinaries(15));

    for (const open of [
      () => openDatabase({ url: server.url, poolSize: 2 }),
      () => migrateDatabase(server.url),
    ]) {
      const failure = await open().catch((error: unknown) => error);
      expect(failure).to.include({ code: 'DATABASE_VERSION_UNSUPPORTED' });
      expect(String(failure)).to.match(/Postgres 15\.\d+ is too old: the fleet needs 16 or newer/);
    }
  });
});
