import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { connectorOf, type Link } from '../../src/db/connector.ts';
import { DatabaseUnavailableError } from '../../src/db/errors.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { type Lent, lendEmptyDatabase } from '../support/servers.ts';
import type { Certificates } from './support/certificates.ts';
import { changeEntrance, encrypt, type LabPostgres, startLabPostgres } from './support/postgres.ts';

describe('a Postgres that offers encryption', () => {
  let server: LabPostgres;
  let certificates: Certificates;

  before(async function () {
    this.timeout(60_000);
    server = await startLabPostgres();
    certificates = await encrypt(server);
    // Whom the server lets in is changed for this one; its owner always gets in.
    await server.run(`create role guest login password '${new URL(server.url).password}'`);
  });
  after(() => server[Symbol.asyncDispose]());

  const linkTo = (parameters: Readonly<Record<string, string>>, host = 'localhost') =>
    linkOf(server.urlWith({ host, user: 'guest', parameters }));

  it('is spoken to in clear text only where the address asks for it', async () => {
    expect(await linkTo({ sslmode: 'disable' })).to.include({ encrypted: false, verified: false });
    expect(await linkTo({})).to.include({ encrypted: true, verified: false });
    expect(await linkTo({ sslmode: 'prefer' })).to.include({ encrypted: true, verified: false });
    expect(await linkTo({ sslmode: 'require' })).to.include({ encrypted: true, verified: false });
    expect(await linkTo({ ssl: 'no-verify' })).to.include({ encrypted: true, verified: false });
  });

  it('must be vouched for by the authority', async () => {
    const sslrootcert = certificates.authority;

    expect(await linkTo({ sslmode: 'verify-ca', sslrootcert }, '127.0.0.1')).to.include({ verified: true });
    expect(await linkTo({ sslmode: 'verify-full', sslrootcert })).to.include({ verified: true });
    expect(await linkTo({ sslmode: 'require', sslrootcert })).to.include({ verified: true });
  });

  it('is refused where another authority is trusted, or none has signed', async () => {
    await refuses({ sslmode: 'verify-ca', sslrootcert: certificates.stranger });
    await refuses({ sslmode: 'verify-full' });
    await refuses({ ssl: 'true' });
  });

  it('is refused under a name that it does not have', async () => {
    const sslrootcert = certificates.authority;
    const failure = await refuses({ sslmode: 'verify-full', sslrootcert }, '127.0.0.1');

    expect(failure.message).to.match(/does not match certificate/);
  });

  it('names the setting to change where it lets nobody in without encryption, or with it', async () => {
    await using entrance = await changeEntrance(server, 'hostssl all all all trust');
    expect(String(await refuses({ sslmode: 'disable' }))).to.match(
      /no encryption; its address has sslmode=disable\. It lets nobody in without encryption: .*sslmode=require/,
    );
    expect(await linkTo({})).to.include({ encrypted: true });

    await entrance.changeTo('hostnossl all all all trust');
    expect(String(await refuses({ sslmode: 'require' }))).to.match(
      /SSL encryption; its address has sslmode=require\. It lets nobody in with encryption: .*sslmode=disable/,
    );
    expect(await linkTo({})).to.include({ encrypted: false });
  });

  it('names the setting to change where its certificate is not believed', async () => {
    const { authority, stranger } = certificates;
    const ask = async (sslmode: string, sslrootcert: string, host?: string): Promise<string> =>
      String(await refuses({ sslmode, sslrootcert }, host));

    expect(await ask('verify-ca', stranger)).to.match(/Name the authority.*sslrootcert=/);
    expect(await ask('verify-full', authority, '127.0.0.1')).to.match(/sslmode=verify-ca/);
  });

  it('names the setting to change where it asks for a certificate of the client', async () => {
    await server.configure({ ssl_ca_file: certificates.authority });
    await using _ = await changeEntrance(server, 'hostssl all all all cert');
    expect(String(await refuses({ sslmode: 'require' }))).to.match(/sslcert=.*sslkey=/);
  });

  it('shows who is connected', async () => {
    const orm = await openDatabase({
      url: server.urlWith({ parameters: { application_name: 'operator’s own' } }),
      poolSize: 2,
      applicationName: 'fleet-web',
    });
    try {
      const [row] = await orm.em.execute<{ name: string }[]>(
        "select current_setting('application_name') as name",
      );
      expect(row?.name).to.match(/^operator/);
    } finally {
      await orm.close(true);
    }
  });

  async function refuses(
    parameters: Readonly<Record<string, string>>,
    host?: string,
  ): Promise<DatabaseUnavailableError> {
    const failure = await linkTo(parameters, host).catch((error: unknown) => error);
    if (failure instanceof DatabaseUnavailableError) return failure;
    throw new Error('The connection was made.', { cause: failure });
  }
});

describe('a Postgres without encryption', () => {
  let lent: Lent;

  before(async () => {
    lent = await lendEmptyDatabase();
  });
  after(() => lent.release());

  it('is spoken to in clear text where encryption is only preferred', async () => {
    expect(await linkOf(lent.url)).to.include({ encrypted: false });
    expect(await linkOf(`${lent.url}?sslmode=prefer`)).to.include({ encrypted: false });
  });

  for (const sslmode of ['require', 'verify-ca', 'verify-full']) {
    it(`is refused with sslmode=${sslmode}`, async () => {
      const failure = await linkOf(`${lent.url}?sslmode=${sslmode}`).catch((error: unknown) => error);

      expect(failure).to.be.instanceOf(DatabaseUnavailableError);
      expect(String(failure)).to.match(
        /does not support SSL connections; .* sslmode=.*sslmode=disable in DATABASE_URL/,
      );
    });
  }
});

/** Connects, and tells how the connection is protected: as the process sees it, which Postgres must confirm. */
async function linkOf(url: string): Promise<Link | null> {
  const orm = await openDatabase({ url, poolSize: 2 });
  try {
    const [row] = await orm.em.execute<{ ssl: boolean }[]>(
      'select ssl from pg_stat_ssl where pid = pg_backend_pid()',
    );
    const link = connectorOf(await poolOf(orm))?.link ?? null;
    expect(row?.ssl).to.equal(link?.encrypted);
    return link;
  } finally {
    await orm.close(true);
  }
}

function poolOf(orm: MikroORM): Promise<object> {
  return orm.em.getDriver().getConnection().getNativeClient();
}
