import { randomUUID } from 'node:crypto';
import { chown, cp, mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  type EmbeddedServer,
  EmbeddedServerError,
  freeLoopbackPort,
  pollUntil,
  startEmbeddedPostgres,
} from '../../src/embedded/index.ts';
import { canReach } from '../../src/embedded/postgres-account.ts';
import { dataOf } from '../../src/embedded/postgres-process.ts';
import { livePid, openTemporaryDirectory, queryOne, removeDirectory, startOwner } from './support.ts';

const isRoot = process.getuid?.() === 0;
/** `nobody` has this number nearly everywhere; initdb refuses users that the system does not know. */
const someUser = { uid: 65_534, gid: 65_534 };

describe('embedded Postgres', function () {
  // Making a cluster takes a second on an idle machine, and much longer on a busy one.
  this.timeout(60_000);

  let place: string;
  let initialised: string;
  const servers: EmbeddedServer[] = [];

  const start = async (
    directory: string,
    durability: 'durable' | 'fast' = 'fast',
  ): Promise<EmbeddedServer> => {
    const server = await startEmbeddedPostgres({ directory, durability });
    servers.push(server);
    return server;
  };
  /** A directory with a cluster in it, without the second that making one takes. */
  const directoryWithCluster = async (): Promise<string> => {
    const directory = join(place, randomUUID());
    await cp(initialised, directory, { recursive: true, preserveTimestamps: true });
    return directory;
  };

  before(async () => {
    place = await openTemporaryDirectory();
    initialised = join(place, 'initialised');
    const server = await startEmbeddedPostgres({ directory: initialised, durability: 'fast' });
    await server.stop();
  });

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });

  after(() => removeDirectory(place));

  it('serves a database called fleet on loopback, to those who know the password', async () => {
    const { url, reused } = await start(await directoryWithCluster());
    expect(reused).to.equal(false);
    expect(new URL(url).hostname).to.equal('127.0.0.1');
    expect(await queryOne(url, 'select current_database()')).to.equal('fleet');
    const stranger = new URL(url);
    stranger.password = 'guessed';
    const refusal = await queryOne(stranger.href, 'select 1').catch((error: unknown) => error);
    expect(refusal)
      .to.be.an('error')
      .with.property('message')
      .that.matches(/password authentication failed/);
  });

  it('sorts by code point and knows the lower case of every letter, whatever the locales of the machine', async () => {
    const { url } = await start(await directoryWithCluster());
    expect(await queryOne(url, `select lower('ÄÖ')`)).to.equal('äö');
    expect(
      await queryOne(url, `select string_agg(x, '' order by x) from unnest(array['b','A','a','B']) x`),
    ).to.equal('ABab');
  });

  it('is gone after stop, and goes on with its data after the next start', async () => {
    const directory = await directoryWithCluster();
    const first = await start(directory);
    await queryOne(first.url, `create table kept as select 'still here' as note`);
    await first.stop();
    expect(await livePid('postgres', directory)).to.equal(undefined);
    const second = await start(directory);
    expect(second.reused).to.equal(false);
    expect(await queryOne(second.url, 'select note from kept')).to.equal('still here');
  });

  it('comes back at the port it is told', async () => {
    const directory = await directoryWithCluster();
    const port = await freeLoopbackPort();
    const startAt = () => startEmbeddedPostgres({ directory, durability: 'fast', port });
    const first = await startAt();
    servers.push(first);
    await first.stop();
    const second = await startAt();
    servers.push(second);
    expect(second).to.include({ url: first.url, reused: false });
    expect(new URL(second.url).port).to.equal(String(port));
    expect(await queryOne(first.url, 'select 1')).to.equal('1');
  });

  it('is shared by all who start it, and stopped by the last', async () => {
    const directory = await directoryWithCluster();
    const first = await start(directory);
    const second = await start(directory);
    expect(second).to.deep.include({ url: first.url, reused: true });
    await first.stop();
    expect(await queryOne(second.url, 'select 1')).to.equal('1');
    await second.stop();
    expect(await livePid('postgres', directory)).to.equal(undefined);
  });

  it('is one server for two who start it at the same moment', async () => {
    const directory = await directoryWithCluster();
    const [one, other] = await Promise.all([start(directory), start(directory)]);
    expect(one.url).to.equal(other.url);
    expect([one.reused, other.reused]).to.have.members([true, false]);
  });

  it('recovers after it was killed', async () => {
    const directory = await directoryWithCluster();
    const killed = await start(directory, 'durable');
    await queryOne(killed.url, `create table kept as select 'still here' as note`);
    const pid = await livePid('postgres', directory);
    if (pid === undefined) throw new Error('There is no postmaster.');
    process.kill(pid, 'SIGKILL');
    const isGone = async () => (await livePid('postgres', directory)) === undefined;
    expect(await pollUntil(isGone, { everyMs: 10, withinMs: 20_000 })).to.equal(true);
    const { url, reused } = await start(directory);
    expect(reused).to.equal(false);
    expect(await queryOne(url, 'select note from kept')).to.equal('still here');
  });

  it('is not misled by a stale postmaster.pid whose number another process has', async () => {
    const directory = await directoryWithCluster();
    const data = await dataOf(directory);
    const stale = [process.pid, data, '1700000000', '5432', '', '127.0.0.1', '0 0', 'ready'].join('\n');
    await writeFile(join(data, 'postmaster.pid'), `${stale}\n`);
    const { url, reused } = await start(directory);
    expect(reused).to.equal(false);
    expect(await queryOne(url, 'select 1')).to.equal('1');
  });

  it('starts over after an initialisation that was cut off', async () => {
    const directory = join(place, 'cut-off');
    const cluster = join(directory, 'cluster');
    await mkdir(join(cluster, 'data.initialising-of-before', 'base'), { recursive: true });
    await mkdir(join(cluster, 'data'));
    const { url } = await start(directory);
    expect(await queryOne(url, 'select 1')).to.equal('1');
    expect(await readdir(cluster)).to.have.members(['data', 'password', 'postgres.log']);
  });

  it('refuses data of another major version, and says what to do', async () => {
    const directory = await directoryWithCluster();
    await writeFile(join(await dataOf(directory), 'PG_VERSION'), '15\n');
    const failure = await start(directory).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(EmbeddedServerError);
    expect(failure)
      .to.have.property('message')
      .that.matches(/of Postgres 15, and the one installed is 18.*Move that directory away.*DATABASE_URL/s);
  });

  it('fails with its own log when it cannot start, and leaves nothing running', async () => {
    const directory = await directoryWithCluster();
    await writeFile(join(await dataOf(directory), 'postgresql.auto.conf'), 'no_such_setting = 1\n');
    const failure = await start(directory).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(EmbeddedServerError);
    expect(failure)
      .to.have.property('message')
      .that.matches(/no_such_setting.*DATABASE_URL/s);
    expect(await livePid('postgres', directory)).to.equal(undefined);
  });

  describe('as root', () => {
    before(function () {
      if (!isRoot) this.skip();
    });

    it('runs under another account, which owns the data', async () => {
      const directory = await directoryWithCluster();
      await start(directory);
      const pid = await livePid('postgres', directory);
      const owner = await stat(await dataOf(directory));
      expect(owner.uid).not.to.equal(0);
      expect((await stat(`/proc/${pid}`)).uid).to.equal(owner.uid);
    });

    it('keeps its data elsewhere when the account cannot reach the directory', async () => {
      const closed = await mkdtemp(join(tmpdir(), 'closed-'));
      try {
        const { url } = await start(join(closed, 'postgres'));
        expect(await queryOne(url, 'select 1')).to.equal('1');
        const home = await realpath(join(closed, 'postgres', 'cluster'));
        expect(home.startsWith(closed)).to.equal(false);
        await Promise.all(servers.splice(0).map((server) => server.stop()));
        await rm(home, { recursive: true });
      } finally {
        await removeDirectory(closed);
      }
    });
  });

  it('runs plainly as an ordinary user', async function () {
    if (isRoot && !(await canReach(someUser, import.meta.dirname))) this.skip();
    const directory = await openTemporaryDirectory();
    try {
      if (isRoot) await chown(directory, someUser.uid, someUser.gid);
      const owner = await startOwner(directory, {
        need: { postgres: true, redis: false },
        ...(isRoot ? { account: someUser } : {}),
      });
      expect(await queryOne(owner.postgres?.url ?? '', 'select 1')).to.equal('1');
      const pid = await livePid('postgres', join(directory, 'postgres'));
      expect((await stat(`/proc/${pid}`)).uid).to.equal(isRoot ? someUser.uid : process.getuid?.());
      const ended = new Promise((resolve) => owner.process.once('exit', resolve));
      owner.process.kill('SIGTERM');
      expect(await ended).to.equal(0);
      expect(await livePid('postgres', join(directory, 'postgres'))).to.equal(undefined);
    } finally {
      await removeDirectory(directory);
    }
  });
});
