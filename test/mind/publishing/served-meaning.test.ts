import { createServer, type Server } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { expect } from 'chai';
import { readConfig } from '../../../config/env.ts';
import { silentLogger } from '../../../src/lib/logger.ts';
import { type Meaning, openMeaning } from '../../../src/mind/publishing/meaning/index.ts';

describe('meanings from the operator’s server', () => {
  let server: Server;
  let url: string;
  let reply: (body: string, path: string) => { status: number; body: unknown };

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      const { status, body } = reply(await textOf(request), request.url ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
    url = `http://127.0.0.1:${address.port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const open = async (environment: Readonly<Record<string, string>>): Promise<Meaning | null> => {
    const { mind } = readConfig({
      NODE_ENV: 'test',
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-of-the-test',
      OPENAI_BASE_URL: url,
      EMBEDDINGS_MODEL: 'small',
      ...environment,
    });
    return await openMeaning(mind, { logger: silentLogger() });
  };

  it('are asked for together, and come back in whatever order', async () => {
    let asked = { path: '', body: '' };
    reply = (body, path) => {
      asked = { path, body };
      return {
        status: 200,
        body: {
          data: [
            { index: 1, embedding: [0, 2] },
            { index: 0, embedding: [1, 0] },
          ],
        },
      };
    };
    const meaning = await open({ EMBEDDINGS_THRESHOLD: '0.9' });
    expect(await meaning?.of(['a', 'b', 'c'])).to.deep.equal([
      Int8Array.of(127, 0),
      Int8Array.of(0, 127),
      null,
    ]);
    expect(asked.path).to.equal('/v1/embeddings');
    expect(JSON.parse(asked.body)).to.deep.equal({
      model: 'small',
      input: ['a', 'b', 'c'],
      encoding_format: 'float',
    });
    expect(meaning).to.include({ model: 'small', sameInFleet: 0.9 });
  });

  it('are asked for at the deployment of Azure', async () => {
    let asked = '';
    reply = (_, path) => {
      asked = path;
      return { status: 200, body: { data: [] } };
    };
    const meaning = await open({ LLM_PROVIDER: 'azure' });
    expect(await meaning?.of(['a'])).to.deep.equal([null]);
    expect(asked).to.equal('/openai/deployments/small/embeddings?api-version=2024-10-21');
  });

  it('are missing where the server refuses or answers nonsense, and the visit goes on', async () => {
    const meaning = await open({});
    for (const answer of [
      { status: 500, body: {} },
      { status: 200, body: { data: [{ index: 0, embedding: ['x'] }] } },
      { status: 200, body: { data: [{ index: 0, embedding: [] }] } },
      { status: 200, body: { data: [{ index: 0, embedding: Array.from({ length: 9_000 }, () => 1) }] } },
    ]) {
      reply = () => answer;
      expect(await meaning?.of(['a'])).to.deep.equal([null]);
    }
  });

  it('are wanted by nobody who says so', async () => {
    expect(await open({ EMBEDDINGS_MODEL: 'none' })).to.equal(null);
  });
});
