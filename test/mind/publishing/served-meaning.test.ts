import { createServer, type Server } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { expect } from 'chai';
import { readConfig } from '../../../config/env.ts';
import type { ModelCall } from '../../../src/mind/index.ts';
import {
  type Meaning,
  type MeaningOutcome,
  openMeaning,
} from '../../../src/mind/publishing/meaning/index.ts';

describe('meanings from the operator’s server', () => {
  let server: Server;
  let url: string;
  let reply: (body: string, path: string) => { status: number; body: unknown };
  let asked: number;
  let heard: MeaningOutcome[];

  beforeEach(async () => {
    asked = 0;
    heard = [];
    server = createServer(async (request, response) => {
      asked += 1;
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
    return await openMeaning(mind, {
      priceOf: () => ({ inputUsd: 0.02, outputUsd: 0 }),
      heard: async (outcome) => {
        heard.push(outcome);
      },
    });
  };

  it('are asked for together, and come back in whatever order', async () => {
    let question = { path: '', body: '' };
    reply = (body, path) => {
      question = { path, body };
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
    expect(question.path).to.equal('/v1/embeddings');
    expect(JSON.parse(question.body)).to.deep.equal({
      model: 'small',
      input: ['a', 'b', 'c'],
      encoding_format: 'float',
    });
    expect(meaning).to.include({ model: 'small', sameInFleet: 0.9 });
  });

  it('are asked for at the deployment of Azure', async () => {
    let at = '';
    reply = (_, path) => {
      at = path;
      return { status: 200, body: { data: [] } };
    };
    const meaning = await open({ LLM_PROVIDER: 'azure' });
    expect(await meaning?.of(['a'])).to.deep.equal([null]);
    expect(at).to.equal('/openai/deployments/small/embeddings?api-version=2024-10-21');
  });

  const vectorsOf = (...vectors: readonly unknown[]) => ({
    status: 200,
    body: { data: vectors.map((embedding, index) => ({ index, embedding })), usage: { prompt_tokens: 7 } },
  });

  it('are missing where the server refuses or answers nonsense, and the visit goes on', async () => {
    for (const answer of [
      { status: 500, body: { error: { message: 'the cat sat on the plug' } } },
      vectorsOf(['x']),
      vectorsOf([]),
      vectorsOf([Number.NaN, 1]),
      vectorsOf(Array.from({ length: 9_000 }, () => 1)),
      { status: 200, body: { data: 'none' } },
    ]) {
      const meaning = await open({});
      reply = () => answer;
      expect(await meaning?.of(['a'])).to.deep.equal([null]);
    }
    expect(heard.map(({ state }) => state)).to.deep.equal(Array(6).fill('failed'));
    expect(heard[0]).to.have.property('reason').that.includes('the cat sat on the plug');
  });

  it('of one broken vector, or one of another size, cost its own text alone', async () => {
    const meaning = await open({});
    reply = () => vectorsOf([1, 0], ['x'], [1, 0, 0]);
    expect(await meaning?.of(['a', 'b', 'c'])).to.deep.equal([Int8Array.of(127, 0), null, null]);
    expect(heard).to.deep.equal([{ state: 'known', texts: 1 }]);
  });

  it('are not asked for again for a minute after a failure, and asked once about a text', async () => {
    const meaning = await open({});
    reply = () => vectorsOf([1, 0]);
    await meaning?.of(['a']);
    await meaning?.of(['a', 'a']);
    expect(asked).to.equal(1);
    reply = () => ({ status: 503, body: { error: { message: 'too warm' } } });
    await meaning?.of(['b']);
    await meaning?.of(['c']);
    expect(await meaning?.of(['a'])).to.deep.equal([Int8Array.of(127, 0)]);
    expect(asked).to.equal(2);
    expect(heard.map(({ state }) => state)).to.deep.equal(['known', 'failed', 'failed']);
  });

  it('are charged to the visit that asks, unless the day’s limits leave no room', async () => {
    const meaning = await open({});
    reply = () => vectorsOf([1, 0]);
    const calls: ModelCall[] = [];
    let room = false;
    const payer = {
      signal: new AbortController().signal,
      record: async (call: ModelCall) => {
        calls.push(call);
      },
      mayAskAgain: async () => room,
    };
    expect(await meaning?.of(['a'], payer)).to.deep.equal([null]);
    expect(asked).to.equal(0);
    room = true;
    await meaning?.of(['a'], payer);
    expect(calls).to.have.length(1);
    expect(calls[0]).to.include({ purpose: 'embed', model: 'small', inputTokens: 7, outputTokens: 0 });
    expect(calls[0]?.costUsd).to.be.closeTo(7 * 0.02e-6, 1e-12);
  });

  it('are wanted by nobody who says so', async () => {
    expect(await open({ EMBEDDINGS_MODEL: 'none' })).to.equal(null);
  });
});
