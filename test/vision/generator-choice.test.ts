import { expect } from 'chai';
import type { NodeCatalogue } from '../../src/floimg/nodes.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { createGeneratorChoice, type GeneratorSetting } from '../../src/vision/generator-choice.ts';
import { type MissingGenerator, missingGenerators } from '../../src/vision/missing-generators.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

const hour = 3_600_000;

describe('which image model paints', () => {
  let lent: Lent;
  let redis: FleetRedis;
  let now = 1_000_000;
  let listed: readonly string[] | null = [];

  beforeEach(async () => {
    lent = await lendRedis();
    redis = await connectRedis({ url: lent.url, logger: silentLogger(), duringOutage: 'fail' });
    now = 1_000_000;
    listed = ['shapes', 'openai'];
    told.length = 0;
  });
  afterEach(async () => {
    redis.disconnect();
    await lent.release();
  });

  const catalogue = async (): Promise<NodeCatalogue | null> =>
    listed === null
      ? null
      : { generators: new Map(listed.map((name) => [name, null])), transforms: new Map() };
  const told: MissingGenerator[] = [];
  async function choose(setting: GeneratorSetting) {
    const parts = {
      redis,
      nodes: { list: catalogue },
      clock: { now: () => now },
      logger: silentLogger(),
      onMissing: async (missing: MissingGenerator) => {
        told.push(missing);
      },
    };
    const choice = createGeneratorChoice({ setting, ...parts });
    await choice.refresh();
    return choice;
  }

  it('is OpenAI where FloImg has it, and none where it has not or does not say', async () => {
    expect((await choose(null)).modelFor(null)?.name).to.equal('openai');
    listed = null;
    expect((await choose(null)).modelFor(null)).to.equal(null);
    expect((await choose('none')).modelFor(null)).to.equal(null);
  });

  it('is the set one where FloImg does not say what it has, and none where it says that it has not', async () => {
    listed = null;
    expect((await choose('stability')).modelFor(null)?.name).to.equal('stability');
    listed = ['shapes', 'openai'];
    expect((await choose('stability')).modelFor(null)).to.equal(null);
  });

  it('is none for all workers once one was refused for lack of it, and asked for again after an hour', async () => {
    const [one, other] = [await choose('openai'), await choose('openai')];
    await one.noteRefusal('step 1: the size is wrong');
    expect(one.modelFor(null)?.name).to.equal('openai');
    await one.noteRefusal('Provider "openai" not found for type "generator"');
    expect(one.modelFor(null)).to.equal(null);
    await other.refresh();
    expect(other.modelFor(null)).to.equal(null);
    const [missing] = await missingGenerators(redis, now);
    expect(missing).to.deep.include({ generator: 'openai', until: now + hour });
    now += hour + 1;
    await other.refresh();
    expect(other.modelFor(null)?.name).to.equal('openai');
    expect(await missingGenerators(redis, now)).to.deep.equal([]);
  });

  it('is asked for by the name that this FloImg lists, and by the other one once the first was refused', async () => {
    listed = ['gemini-generate', 'google-imagen'];
    expect((await choose('gemini')).modelFor(null)).to.deep.equal({
      generator: 'gemini',
      name: 'gemini-generate',
    });
    listed = ['imagen'];
    expect((await choose('imagen')).modelFor(null)?.name).to.equal('imagen');
    listed = null;
    const silent = await choose('imagen');
    expect(silent.modelFor(null)?.name).to.equal('imagen');
    await silent.noteRefusal('PROVIDER_NOT_FOUND Provider "imagen" not found for type "generator"');
    expect(silent.modelFor(null)?.name).to.equal('google-imagen');
    await silent.noteRefusal('Provider "google-imagen" not found for type "generator"');
    expect(silent.modelFor(null)).to.equal(null);
  });

  it('is the persona’s own where FloImg has it, also where it lacks the set one', async () => {
    listed = ['shapes', 'google-imagen'];
    for (const setting of [null, 'openai', 'stability'] as const) {
      const choice = await choose(setting);
      expect(choice.modelFor(null), String(setting)).to.equal(null);
      expect(choice.modelFor('imagen')?.name, String(setting)).to.equal('google-imagen');
    }
    expect((await choose('none')).modelFor('imagen')).to.equal(null);
    listed = ['openai'];
    expect((await choose(null)).modelFor('imagen')?.name).to.equal('openai');
  });

  it('stays with the others when a persona’s own is refused', async () => {
    listed = ['openai', 'imagen'];
    const choice = await choose('openai');
    await choice.noteRefusal('Provider "imagen" not found for type "generator"');
    expect(choice.modelFor(null)?.name).to.equal('openai');
    expect(choice.modelFor('imagen')?.name).to.equal('openai');
    await choice.noteRefusal('Provider "mermaid" not found for type "generator"');
    expect(choice.modelFor(null)?.name).to.equal('openai');
  });

  it('is told once by whichever worker finds out that it is missing, however often it is found', async () => {
    const workers = [await choose('openai'), await choose('openai'), await choose('openai')];
    const refusal = 'Provider "openai" not found for type "generator"';
    await Promise.all(workers.map((worker) => worker.noteRefusal(refusal)));
    now += hour + 1;
    await workers[1]?.noteRefusal(refusal);
    expect(told).to.deep.equal([{ generator: 'openai', reason: refusal, until: 1_000_000 + hour }]);
  });

  it('is told and shown where it is set and not listed, and forgotten when it is listed', async () => {
    listed = ['shapes'];
    const [one, other] = [await choose('stability'), await choose('stability')];
    expect(told.map(({ generator, reason }) => [generator, reason])).to.deep.equal([
      ['stability', 'FloImg does not list it'],
    ]);
    expect(await missingGenerators(redis, now)).to.have.length(1);
    listed = ['shapes', 'stability'];
    await one.refresh();
    await other.refresh();
    expect(await missingGenerators(redis, now)).to.deep.equal([]);
    expect(one.modelFor(null)?.name).to.equal('stability');
    expect(other.modelFor(null)?.name).to.equal('stability');
  });

  it('is missing to nobody where none is set by name', async () => {
    listed = ['shapes'];
    await choose(null);
    await choose('none');
    expect(await missingGenerators(redis, now)).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });
});
