import { createServer, type Server } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { expect } from 'chai';
import sharp from 'sharp';
import type { ModerationConfig } from '../../../config/env.ts';
import { createPost } from '../../../src/mind/chain/model/http.ts';
import { createModeration, type Opinion } from '../../../src/mind/publishing/moderation.ts';

/** One text's result, as the endpoint gives it. */
const result = (flagged: boolean, scores: Readonly<Record<string, number>> = {}) => ({
  flagged,
  categories: Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, score >= 0.5])),
  category_scores: scores,
});
const answer = (...results: readonly unknown[]) => ({ status: 200, body: JSON.stringify({ results }) });

describe('moderation by the provider', () => {
  let server: Server;
  let url: string;
  let reply: (body: string) => { status: number; body: string } | null;
  const signal = new AbortController().signal;

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      const replied = reply(await textOf(request));
      if (replied !== null)
        response.writeHead(replied.status, { 'content-type': 'application/json' }).end(replied.body);
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

  const open = (config: Partial<ModerationConfig> = {}, fields = { baseUrl: url, timeoutMs: 2_000 }) =>
    createModeration({
      apiKey: 'sk',
      model: 'omni-moderation-latest',
      categories: null,
      thresholds: {},
      post: createPost(),
      ...fields,
      ...config,
    });
  const statesOf = (opinions: readonly Opinion[]): string[] => opinions.map(({ state }) => state);

  it('sends all texts at once, and names what each is flagged for', async () => {
    let sent = '';
    reply = (body) => {
      sent = body;
      return answer(result(false), result(true, { hate: 0.9, violence: 0.1 }));
    };
    expect(await open().texts(['kind', 'cruel'], signal)).to.deep.equal([
      { state: 'passed' },
      { state: 'flagged', message: 'moderation flagged it: hate' },
    ]);
    expect(JSON.parse(sent)).to.deep.equal({ model: 'omni-moderation-latest', input: ['kind', 'cruel'] });
  });

  it('sends a picture as what it is, and nothing that is no picture', async () => {
    let sent = '';
    reply = (body) => {
      sent = body;
      return answer(result(true, { 'violence/graphic': 0.7 }));
    };
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    expect((await open().picture(png, signal)).state).to.equal('flagged');
    expect(sent).to.include('"type":"image_url"').and.include('data:image/png;base64,iVBOR');
    sent = '';
    expect((await open().picture(Buffer.from('<svg/>'), signal)).state).to.equal('unchecked');
    expect(sent).to.equal('');
  });

  it('counts the categories that are set, from the scores that are set', async () => {
    reply = () => answer(result(true, { hate: 0.6, violence: 0.3 }));
    const state = async (config: Partial<ModerationConfig>) =>
      statesOf(await open(config).texts(['x'], signal))[0];
    expect(await state({ categories: ['violence'] })).to.equal('passed');
    expect(await state({ categories: ['violence'], thresholds: { violence: 0.3 } })).to.equal('flagged');
    expect(await state({ thresholds: { hate: 0.7 } })).to.equal('passed');
    expect(await state({ categories: ['hate'] })).to.equal('flagged');
    // A server that flags without saying what for is believed, whatever is set.
    reply = () => answer({ flagged: true });
    expect(await state({ categories: ['violence'] })).to.equal('flagged');
  });

  it('says why where there is no answer', async () => {
    const why = async (moderation = open()) =>
      (await moderation.texts(['a', 'b'], signal)).map((opinion) =>
        opinion.state === 'unchecked' ? opinion.message : opinion.state,
      );
    reply = () => ({ status: 500, body: '{}' });
    expect(await why()).to.deep.equal(Array(2).fill('moderation gave no answer (HTTP 500)'));
    reply = () => ({ status: 200, body: 'no json' });
    expect((await why())[0]).to.match(/^moderation gave no answer \(/);
    reply = () => answer(result(false));
    expect(await why()).to.deep.equal([
      'passed',
      'moderation gave no answer (its answer holds no result that can be read)',
    ]);
    reply = () => null;
    expect((await why(open({}, { baseUrl: url, timeoutMs: 50 })))[0]).to.match(/no answer \(.*time/i);
    expect((await why(open({}, { baseUrl: 'http://127.0.0.1:9/v1', timeoutMs: 2_000 })))[0]).to.match(
      /^moderation gave no answer/,
    );
  });
});
