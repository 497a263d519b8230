import { expect } from 'chai';
import { Redis } from 'ioredis';
import { readConfig } from '../../config/env.ts';
import { defaultFleetName } from '../../config/fleet-name.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openWorker } from '../../src/main/open-worker.ts';
import { redisNames } from '../../src/redis/names.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { testEnvironment } from '../support/web.ts';

describe('a worker that cannot work', () => {
  let database: Lent;
  let redis: Lent;

  before(async () => {
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
  });

  after(() => Promise.all([database?.release(), redis?.release()]));

  it('says so, with the reason, when nothing has changed for long', async () => {
    const operator = new Redis(redis.url);
    await operator.set(
      `${redisNames(defaultFleetName, 0, 'test').queue('ticks')}:ticks:wait`,
      'not what BullMQ expects there',
    );
    operator.disconnect();
    const environment = testEnvironment({ databaseUrl: database.url, redisUrl: redis.url });
    const worker = await openWorker(readConfig(environment), {
      logger: silentLogger(),
      unableAfterMs: 3_000,
    });
    try {
      const failure = await worker.unable;

      expect(failure).to.have.property('code', 'WORKER_UNABLE');
      expect(failure.message).to.match(/for 3 s: WRONGTYPE/);
    } finally {
      await worker.close();
    }
  }).timeout(30_000);
});
