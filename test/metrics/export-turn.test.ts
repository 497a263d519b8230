import { expect } from 'chai';
import { reportMetrics } from '../../src/metrics/exchange.ts';
import { eventually } from '../support/eventually.ts';
import { lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { startWebOn, type TestWeb } from '../support/web.ts';
import { everythingCounted } from './everything-counted.ts';

describe('the metrics of two web processes', () => {
  const open: TestWeb[] = [];
  let first: TestWeb;
  let second: TestWeb;
  let release: () => Promise<unknown>;

  const scrape = async (web: TestWeb): Promise<string> => (await web.call('GET', '/metrics')).text;
  const countOf = (texts: readonly string[], line: RegExp): number =>
    texts.reduce((sum, text) => sum + [...text.matchAll(line)].length, 0);

  before(async () => {
    const [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    release = () => Promise.all([database.release(), redis.release()]);
    for (let count = 0; count < 2; count += 1)
      open.push(await startWebOn({ databaseUrl: database.url, redisUrl: redis.url }));
    const [one, other] = open;
    if (one === undefined || other === undefined) throw new RangeError('Two were started.');
    [first, second] = [one, other];
  });

  beforeEach(async () => {
    const { redis, clock } = first.context;
    await redis.flushdb();
    await reportMetrics(redis, { worker: 'w', at: clock.now(), snapshot: await everythingCounted() });
  });

  after(async () => {
    for (const web of open) await web.close();
    await release();
  });

  it('hold what the workers and the fleet give once, however often both are scraped', async () => {
    for (let round = 0; round < 3; round += 1) {
      const texts = [await scrape(first), await scrape(second)];

      expect(countOf(texts, /^fleet_ticks_total\{.*worker="w".*\} 1$/gm)).to.equal(1);
      expect(countOf(texts, /^fleet_agents\{status="running"\}/gm)).to.equal(1);
      expect(countOf(texts, /^fleet_web_process_resident_memory_bytes \d+$/gm)).to.equal(2);
      expect(texts.map((text) => /^fleet_web_exporter (\d)$/m.exec(text)?.[1])).to.deep.equal(['1', '0']);
    }
    expect(await scrape(second)).to.include('# Another web process gives the metrics of the fleet');
  });

  it('are whole where only one of them is scraped', async () => {
    expect(countOf([await scrape(second)], /^fleet_ticks_total\{/gm)).to.equal(1);
  });

  it('come from the other one when the first is stopped', async () => {
    const leaving = await startWebOn({
      databaseUrl: first.context.config.database.url,
      redisUrl: first.context.config.redis.url,
    });
    expect(await scrape(leaving)).to.include('fleet_ticks_total{');
    expect(await scrape(second)).to.not.include('fleet_ticks_total{');

    await leaving.close();

    expect(await scrape(second)).to.include('fleet_ticks_total{');
  });

  it('come from the other one when the first has died and its turn is over', async () => {
    await scrape(first);
    const { redis } = second.context;
    const keys = await redis.keys('*metrics-exporter*');
    expect(keys).to.have.length(1);
    expect(await redis.pttl(keys[0] ?? '')).to.be.within(60_000, 90_000);
    await redis.pexpire(keys[0] ?? '', 1);

    const taken = await eventually('the turn to be taken over', async () => {
      const text = await scrape(second);
      return text.includes('fleet_ticks_total{') ? text : undefined;
    });
    expect(taken).to.match(/^fleet_web_exporter 1$/m);
  });
});
