import { dirname } from 'node:path';
import { expect } from 'chai';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { connectionOf, openDatabase } from '../../src/db/orm.ts';
import { postgresAccount } from '../../src/embedded/postgres-account.ts';
import { postgresBinaries } from '../../src/embedded/postgres-binaries.ts';
import { type AnyPostgres, startAnyPostgres } from './support/any-postgres.ts';

describe('a Postgres on a socket', function () {
  this.timeout(60_000);
  let server: AnyPostgres;

  before(async () => {
    const account = await postgresAccount(import.meta.dirname);
    server = await startAnyPostgres(dirname((await postgresBinaries(account)).initdb));
  });
  after(() => server?.[Symbol.asyncDispose]());

  it('is reached however the socket is written, and never encrypted', async () => {
    const { socketDirectory, port } = server;
    const host = encodeURIComponent(socketDirectory);
    for (const url of [
      `postgres://fleet@${host}:${port}/sockets`,
      `postgres://fleet@/sockets?host=${socketDirectory}&port=${port}`,
      `postgres:///sockets?host=${socketDirectory}&port=${port}&user=fleet`,
      `postgres://fleet@${host}:${port}/sockets?sslmode=require`,
    ]) {
      await migrateDatabase(url);
      const orm = await openDatabase({ url, poolSize: 2 });
      try {
        const [row] = await orm.em.execute<{ remote: string | null }[]>(
          'select inet_client_addr()::text as remote',
        );
        expect(row, url).to.deep.equal({ remote: null });
        expect((await connectionOf(orm)).link, url).to.include({ encrypted: false, verified: false });
      } finally {
        await orm.close(true);
      }
    }
  });

  it('that is not there is named by its file, with what to do', async () => {
    const host = encodeURIComponent(`${server.socketDirectory}/nowhere`);
    const failure = await openDatabase({ url: `postgres://fleet@${host}/fleet`, poolSize: 2 }).catch(String);

    expect(failure).to.match(
      /ENOENT .*\/nowhere\/\.s\.PGSQL\.5432\. Start Postgres, or let DATABASE_URL lead/,
    );
  });
});
