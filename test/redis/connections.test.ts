import { createServer } from 'node:net';
import { expect } from 'chai';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { type Lent, lendRedis } from '../support/servers.ts';
import { type BreakableLine, openLine } from './breakable-line.ts';

const logger = silentLogger();

describe('a connection to Redis', () => {
  let lent: Lent;
  let line: BreakableLine;
  const opened: FleetRedis[] = [];

  before(async () => {
    lent = await lendRedis();
    line = await openLine(lent.url);
  });

  afterEach(() => {
    for (const redis of opened.splice(0)) redis.disconnect();
  });

  after(async () => {
    await line.cut();
    await lent.release();
  });

  async function open(duringOutage: 'wait' | 'fail'): Promise<FleetRedis> {
    const redis = await connectRedis({ url: line.url, logger, duringOutage });
    opened.push(redis);
    return redis;
  }

  it('serves the database that its URL names', async () => {
    const redis = await open('fail');

    await redis.set('key', 'value');

    expect(await redis.get('key')).to.equal('value');
    expect(await redis.client('INFO')).to.include(`db=${new URL(lent.url).pathname.slice(1)}`);
  });

  for (const [what, change, reason] of [
    ['nothing listens', { port: '1' }, 'ECONNREFUSED'],
    [
      'nothing listens at a name with several addresses',
      { hostname: 'localhost', port: '1' },
      'ECONNREFUSED',
    ],
    ['the password is wrong', { password: 'wrong' }, 'WRONGPASS'],
    ['a password is missing', { password: '' }, 'NOAUTH'],
    ['the database does not exist', { pathname: '/99' }, 'out of range'],
  ] as const) {
    it(`is refused with the server, the reason and the setting when ${what}`, async () => {
      const url = new URL(lent.url);
      const password = url.password;
      Object.assign(url, change);

      const error = await errorOf(connectRedis({ url: url.href, logger, duringOutage: 'wait' }));

      expect(error).to.have.property('code', 'REDIS_UNAVAILABLE');
      expect(error)
        .to.have.property('message')
        .that.includes(url.host)
        .and.includes(reason)
        .and.includes('REDIS_URL')
        .and.not.includes(password);
    });
  }

  it('is refused when what listens there never answers', async () => {
    const silent = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const url = `redis://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

    const error = await errorOf(connectRedis({ url, logger, duringOutage: 'fail', startTimeoutMs: 200 }));
    silent.close();

    expect(error).to.have.property('message').that.includes('no answer within 0.2 s');
  });

  it('comes back by itself, and what waits for it is done then', async () => {
    const redis = await open('wait');
    await line.cut();

    const answer = redis.incr('count');
    await new Promise((resolve) => redis.once('reconnecting', resolve));
    await line.mend();

    expect(await answer).to.equal(1);
  });

  it('fails a command of an outage after a moment, and works again afterwards', async () => {
    const redis = await open('fail');
    await line.cut();

    const error = await errorOf(redis.get('key'));
    await line.mend();
    await new Promise((resolve) => redis.once('ready', resolve));

    expect(error).to.be.instanceOf(Error);
    expect(await redis.ping()).to.equal('PONG');
  });
});

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
}
