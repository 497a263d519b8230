import { expect } from 'chai';
import { Redis } from 'ioredis';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { isRedisOutage } from '../../src/redis/outage.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';
import { openLine } from './breakable-line.ts';

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('an outage of Redis', () => {
  let lent: Lent;

  before(async () => {
    lent = await lendRedis();
  });

  after(() => lent?.release());

  it('is a server that is up and does not answer in time', async () => {
    const operator = new Redis(lent.url);
    const redis = await connectRedis({
      url: lent.url,
      logger: silentLogger(),
      duringOutage: 'fail',
      answerTimeoutMs: 100,
    });
    await operator.client('PAUSE', 600, 'ALL');

    expect(isRedisOutage(await errorOf(redis.get('key')))).to.equal(true);

    await eventually('an answer', async () =>
      (await errorOf(redis.get('key'))) === null ? true : undefined,
    );
    redis.disconnect();
    operator.disconnect();
  });

  it('is a server that cannot be reached', async () => {
    const line = await openLine(lent.url);
    const redis = await connectRedis({ url: line.url, logger: silentLogger(), duringOutage: 'fail' });
    await line.cut();

    expect(isRedisOutage(await errorOf(redis.get('key')))).to.equal(true);

    redis.disconnect();
  });

  it('is a server that is full, and not a command that is wrong', async () => {
    const redis = new Redis(lent.url);
    await redis.config('SET', 'maxmemory', '1');
    try {
      expect(isRedisOutage(await errorOf(redis.set('key', 'value')))).to.equal(true);
    } finally {
      await redis.config('SET', 'maxmemory', '0');
    }
    expect(isRedisOutage(await errorOf(redis.hget('key', '')))).to.equal(false);
    await redis.set('text', 'value');
    expect(isRedisOutage(await errorOf(redis.incr('text')))).to.equal(false);
    redis.disconnect();
  });
});
