import { expect } from 'chai';
import { silentLogger } from '../../src/lib/logger.ts';
import { collectMetrics, dropDeadReports } from '../../src/metrics/exchange.ts';
import { startReporting } from '../../src/metrics/reporter.ts';
import { createWorkerMetrics } from '../../src/metrics/worker-metrics.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

describe('the metrics that workers report', () => {
  const logger = silentLogger();
  let lent: Lent;
  let redis: FleetRedis;

  before(async () => {
    lent = await lendRedis();
    redis = await connectRedis({ url: lent.url, logger, duringOutage: 'fail' });
  });
  after(async () => {
    redis?.disconnect();
    await lent?.release();
  });

  const start = (worker: string, at: number) =>
    startReporting({ redis, metrics: createWorkerMetrics(worker), worker, clock: { now: () => at }, logger });
  const collected = async (now: number): Promise<number> =>
    (await collectMetrics(redis, now)).snapshots.length;

  it('are gone when the worker has stopped', async () => {
    const stop = start('w-1', 1_000);
    await eventually('a report', async () => ((await collected(1_000)) === 1 ? true : undefined));
    await stop();
    expect(await collected(1_000)).to.equal(0);
  });

  for (const [what, text] of [
    ['is no JSON', 'no json'],
    ['lacks the metrics', '{"at":1000}'],
    ['has metrics of another form', '{"at":1000,"snapshot":[{"help":1}]}'],
    [
      'adds up in a way that nobody knows',
      '{"at":1000,"snapshot":[{"name":"a","help":"b","type":"gauge","aggregator":"guess","values":[]}]}',
    ],
  ] as const) {
    it(`that ${what} is left out and counted, and keeps nobody else's away`, async () => {
      const stop = start('w-1', 1_000);
      await eventually('a report', async () => ((await collected(1_000)) === 1 ? true : undefined));
      await redis.hset(redis.names.key('metrics'), 'stranger', text);
      const { snapshots, unreadable } = await collectMetrics(redis, 1_000);
      await stop();
      expect({ snapshots: snapshots.length, unreadable }).to.deep.equal({ snapshots: 1, unreadable: 1 });
      expect((await collectMetrics(redis, 1_000)).unreadable).to.equal(0);
    });
  }

  it('of a worker that died go although nobody collects them', async () => {
    const stops = [start('dead', 1_000), start('alive', 61_000)];
    await eventually('both reports', async () => ((await collected(1_000)) === 2 ? true : undefined));
    await dropDeadReports(redis, 61_000);
    expect(await collected(1_000)).to.equal(1);
    for (const stop of stops) await stop();
    expect(await collected(1_000)).to.equal(0);
  });
});
