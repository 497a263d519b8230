import { createServer, type Server } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { expect } from 'chai';
import { createPost } from '../../../src/mind/chain/model/http.ts';
import { createModeration } from '../../../src/mind/publishing/moderation.ts';

describe('moderation by the provider', () => {
  let server: Server;
  let url: string;
  let reply: (body: string) => { status: number; body: string };
  const signal = new AbortController().signal;

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      const { status, body } = reply(await textOf(request));
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
    url = `http://127.0.0.1:${address.port}/v1`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const moderate = (texts: readonly string[], baseUrl = url) =>
    createModeration({
      baseUrl,
      apiKey: 'sk',
      model: 'omni-moderation-latest',
      timeoutMs: 2_000,
      post: createPost(),
    })(texts, signal);

  it('sends all texts at once, and keeps back those that are flagged', async () => {
    let sent = '';
    reply = (body) => {
      sent = body;
      return { status: 200, body: JSON.stringify({ results: [{ flagged: false }, { flagged: true }] }) };
    };
    const verdicts = await moderate(['kind', 'cruel']);
    expect(verdicts.map((verdict) => verdict?.code ?? null)).to.deep.equal([null, 'TEXT_FLAGGED']);
    expect(JSON.parse(sent)).to.deep.equal({ model: 'omni-moderation-latest', input: ['kind', 'cruel'] });
  });

  it('lets nothing pass that could not be checked', async () => {
    reply = () => ({ status: 500, body: '{}' });
    expect((await moderate(['a', 'b'])).map((verdict) => verdict?.code)).to.deep.equal([
      'MODERATION_UNAVAILABLE',
      'MODERATION_UNAVAILABLE',
    ]);
    reply = () => ({ status: 200, body: 'no json' });
    expect((await moderate(['a']))[0]?.code).to.equal('MODERATION_UNAVAILABLE');
    reply = () => ({ status: 200, body: '{"results":[]}' });
    expect((await moderate(['a']))[0]?.code).to.equal('TEXT_FLAGGED');
    expect((await moderate(['a'], 'http://127.0.0.1:9/v1'))[0]?.code).to.equal('MODERATION_UNAVAILABLE');
  });
});
