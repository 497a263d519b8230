import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { Redis } from 'ioredis';
import type { Environment } from '../../../config/env.ts';
import { closedPort } from '../../floimg/studio.ts';
import { examine, findingOf, type HealthyFleet, startHealthyFleet } from './setting.ts';

/** A FloImg that only says what it can run. */
interface SmallStudio extends AsyncDisposable {
  readonly url: string;
}

async function studioWith(nodes: Readonly<Record<string, unknown>>): Promise<SmallStudio> {
  const server: Server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const answer = path === '/api/showcase' ? { items: [] } : nodes[path];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: 'Not found' }));
  });
  const port = await closedPort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const transforms = ['resize', 'modulate', 'composite', 'addCaption', 'addText', 'preset', 'blur', 'sharpen'];
const more = [
  'grayscale',
  'negate',
  'normalize',
  'threshold',
  'tint',
  'extend',
  'extract',
  'roundCorners',
  'convert',
];
const named = (names: readonly string[]) => names.map((name) => ({ name }));

describe('the doctor on recipes', function () {
  this.timeout(60_000);

  let fleet: HealthyFleet;

  before(async () => {
    fleet = await startHealthyFleet();
  });
  after(() => fleet.close());

  const recipesAt = async (url: string, generator?: string) => {
    const set = generator === undefined ? {} : { IMAGE_GENERATOR: generator };
    const environment: Environment = { ...fleet.environment, ...set, FLOIMG_API_URL: url };
    return findingOf(await examine(environment), 'recipes');
  };

  it('finds that the sandbox can run all of them', async () => {
    const { level, found } = findingOf(await examine(fleet.environment), 'recipes');

    expect({ level, found }).to.deep.include({ level: 'ok' });
    expect(found).to.match(/^it can run all \d+ recipes of \d personas$/);
  });

  it('names what a FloImg lacks', async () => {
    await using studio = await studioWith({
      '/api/nodes/generators': named(['shapes', 'quickchart', 'qr', 'openai']),
      '/api/nodes/transforms': named([...transforms, ...more]),
    });
    const { level, found, ...rest } = await recipesAt(studio.url);

    expect(level).to.equal('warning');
    expect(found)
      .to.match(/^it cannot run \d+ of \d+ recipes/)
      .and.contain('it has no generator "mermaid"');
    expect(JSON.stringify(rest)).to.contain('IMAGE_GENERATOR');
  });

  it('holds parameters against the schema of each node', async () => {
    await using studio = await studioWith({
      '/api/nodes/generators': [
        { name: 'shapes', params: { type: 'object', properties: { shapeType: { enum: ['heart'] } } } },
        ...named(['quickchart', 'mermaid', 'qr', 'openai']),
        { nameless: true },
      ],
      '/api/nodes/transforms': named([...transforms, ...more]),
    });
    const { level, found } = await recipesAt(studio.url);

    expect(level).to.equal('warning');
    expect(found).to.contain('shapes.shapeType:');
  });

  it('looks at the image model that is set, under the name that FloImg lists', async () => {
    const free = ['shapes', 'quickchart', 'mermaid', 'qr'];
    await using studio = await studioWith({
      '/api/nodes/generators': named([...free, 'gemini-generate']),
      '/api/nodes/transforms': named([...transforms, ...more]),
    });
    expect(await recipesAt(studio.url, 'gemini')).to.include({ level: 'ok' });
    expect(await recipesAt(studio.url, 'none')).to.include({ level: 'ok' });
    const { level, found } = await recipesAt(studio.url, 'stability');
    expect(level).to.equal('warning');
    expect(found).to.contain('it has no generator "stability"');
  });

  it('says which image model FloImg refused, and why', async () => {
    const redis = new Redis(fleet.redisUrl);
    const entry = { generator: 'openai', reason: 'API key is wrong', until: Date.now() + 60_000 };
    await redis.hset('fleet:missing-image-generators', 'openai', JSON.stringify(entry));
    try {
      const { level, found } = findingOf(await examine(fleet.environment), 'image-models');
      expect(level).to.equal('warning');
      expect(found).to.match(
        /^FloImg does not paint with openai: API key is wrong \(asked again at \d\d:\d\d UTC\)$/,
      );
    } finally {
      await redis.del('fleet:missing-image-generators');
      redis.disconnect();
    }
    const after = findingOf(await examine(fleet.environment), 'image-models');
    expect(after).to.deep.include({ level: 'ok', found: 'visits have found none missing' });
  });

  it('says nothing of a FloImg that does not say what it can run', async () => {
    await using studio = await studioWith({});

    expect(await recipesAt(studio.url)).to.include({ level: 'skipped' });
  });
});
