import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { Redis } from 'ioredis';
import {
  type EmbeddedServer,
  freeLoopbackPort,
  pollUntil,
  startEmbeddedRedis,
} from '../../src/embedded/index.ts';
import { redisStateFile } from '../../src/embedded/redis-process.ts';
import { failingOwner, livePid, openTemporaryDirectory, removeDirectory } from './support.ts';

describe('embedded Redis', () => {
  let directory: string;
  const servers: EmbeddedServer[] = [];
  const clients: Redis[] = [];

  const start = async (persistence: 'appendonly' | 'none' = 'none'): Promise<EmbeddedServer> => {
    const server = await startEmbeddedRedis({ directory, persistence });
    servers.push(server);
    return server;
  };
  const connect = (url: string): Redis => {
    const client = new Redis(url, { maxRetriesPerRequest: 0, retryStrategy: () => null });
    client.on('error', () => undefined);
    clients.push(client);
    return client;
  };

  beforeEach(async () => {
    directory = await openTemporaryDirectory();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.disconnect();
    await Promise.all(servers.splice(0).map((server) => server.stop()));
    await removeDirectory(directory);
  });

  it('answers on loopback to those who know the password, and throws nothing away', async () => {
    const { url, reused } = await start();
    expect(reused).to.equal(false);
    expect(new URL(url).hostname).to.equal('127.0.0.1');
    const client = connect(url);
    expect(await client.ping()).to.equal('PONG');
    expect(await client.config('GET', 'maxmemory-policy')).to.deep.equal(['maxmemory-policy', 'noeviction']);
    const stranger = new URL(url);
    stranger.password = '';
    const refusal = await connect(stranger.href)
      .ping()
      .catch((error: unknown) => error);
    expect(refusal)
      .to.be.an('error')
      .with.property('message')
      .that.matches(/NOAUTH/);
  });

  it('keeps what was written over a restart when it appends to a file', async () => {
    const first = await start('appendonly');
    await connect(first.url).set('note', 'still here');
    await first.stop();
    expect(await livePid('redis', directory)).to.equal(undefined);
    const second = await start('appendonly');
    expect(await connect(second.url).get('note')).to.equal('still here');
  });

  it('forgets over a restart when it keeps nothing', async () => {
    const first = await start('none');
    await connect(first.url).set('note', 'gone');
    await first.stop();
    expect(await connect((await start('none')).url).get('note')).to.equal(null);
  });

  it('is shared by all who start it, and stopped by the last', async () => {
    const first = await start();
    const second = await start();
    expect(second).to.deep.include({ url: first.url, reused: true });
    await first.stop();
    expect(await connect(second.url).ping()).to.equal('PONG');
    await second.stop();
    expect(await livePid('redis', directory)).to.equal(undefined);
  });

  it('starts anew when the one before was killed', async () => {
    await start();
    const pid = await livePid('redis', directory);
    if (pid === undefined) throw new Error('There is no Redis.');
    process.kill(pid, 'SIGKILL');
    const isGone = async () => (await livePid('redis', directory)) === undefined;
    expect(await pollUntil(isGone, { everyMs: 10, withinMs: 15_000 })).to.equal(true);
    const { url, reused } = await start();
    expect(reused).to.equal(false);
    expect(await connect(url).ping()).to.equal('PONG');
  });

  it('comes back at the port it is told, to those who knew the password before', async () => {
    const port = await freeLoopbackPort();
    const startAt = () => startEmbeddedRedis({ directory, persistence: 'appendonly', port });
    const first = await startAt();
    servers.push(first);
    await first.stop();
    const second = await startAt();
    servers.push(second);
    expect(second).to.include({ url: first.url, reused: false });
    expect(new URL(second.url).port).to.equal(String(port));
    expect(await connect(first.url).ping()).to.equal('PONG');
  });

  for (const [what, state] of [
    ['names another process', JSON.stringify({ pid: process.pid, port: 6379, password: 'x' })],
    ['was cut off', '{ "pid": 12'],
  ]) {
    it(`is not misled by a note of an earlier one that ${what}`, async () => {
      await writeFile(redisStateFile(directory), state ?? '');
      const { url, reused } = await start();
      expect(reused).to.equal(false);
      expect(await connect(url).ping()).to.equal('PONG');
    });
  }

  it('works in a directory whose name has spaces and quotes', async () => {
    const odd = join(directory, `it's "here"`);
    const server = await startEmbeddedRedis({ directory: odd, persistence: 'appendonly' });
    servers.push(server);
    expect(await connect(server.url).set('a', 'b')).to.equal('OK');
  });

  it('fails with one message that names the ways out, and code 1, where there is no Redis to be had', async () => {
    const { code, stderr } = await failingOwner(directory, {
      need: { postgres: false, redis: true },
      environment: { PATH: '/nowhere' },
      packageDirectory: join(directory, 'redis-package'),
    });
    expect(code).to.equal(1);
    expect(stderr).to.match(/There is no Redis here/);
    expect(stderr).to.match(/apt install redis-server/);
    expect(stderr).to.match(/REDIS_URL/);
    expect(stderr).not.to.match(/^\s+at /m);
  });
});
