import { expect } from 'chai';
import { Redis } from 'ioredis';
import type { NodeCatalogue } from '../../src/floimg/nodes.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { createGeneratorChoice, missingGenerators } from '../../src/vision/generator-choice.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

const hour = 3_600_000;

describe('which image model paints', () => {
  let lent: Lent;
  let redis: Redis;
  let now = 1_000_000;
  let listed: readonly string[] | null = [];

  beforeEach(async () => {
    lent = await lendRedis();
    redis = new Redis(lent.url);
    now = 1_000_000;
    listed = ['shapes', 'openai'];
  });
  afterEach(async () => {
    redis.disconnect();
    await lent.release();
  });

  const catalogue = async (): Promise<NodeCatalogue | null> =>
    listed === null
      ? null
      : { generators: new Map(listed.map((name) => [name, null])), transforms: new Map() };
  async function choose(setting: 'openai' | 'stability' | 'none' | null) {
    const parts = { redis, nodes: { list: catalogue }, clock: { now: () => now }, logger: silentLogger() };
    const choice = createGeneratorChoice({ setting, ...parts });
    await choice.refresh();
    return choice;
  }

  it('is OpenAI where FloImg has it, and none where it has not or does not say', async () => {
    expect((await choose(null)).current()).to.equal('openai');
    listed = null;
    expect((await choose(null)).current()).to.equal('none');
    expect((await choose('none')).current()).to.equal('none');
  });

  it('is the set one where FloImg does not say what it has, and none where it says that it has not', async () => {
    listed = null;
    expect((await choose('stability')).current()).to.equal('stability');
    listed = ['shapes', 'openai'];
    expect((await choose('stability')).current()).to.equal('none');
  });

  it('is none for all workers once one was refused for lack of it, and asked for again after an hour', async () => {
    const [one, other] = [await choose('openai'), await choose('openai')];
    await one.noteRefusal('step 1: the size is wrong');
    expect(one.current()).to.equal('openai');
    await one.noteRefusal('Provider "openai" not found for type "generator"');
    expect(one.current()).to.equal('none');
    await other.refresh();
    expect(other.current()).to.equal('none');
    const [missing] = await missingGenerators(redis, now);
    expect(missing).to.deep.include({ generator: 'openai', until: now + hour });
    now += hour + 1;
    await other.refresh();
    expect(other.current()).to.equal('openai');
    expect(await missingGenerators(redis, now)).to.deep.equal([]);
  });
});
