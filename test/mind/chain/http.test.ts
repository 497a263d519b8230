import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { createPost, longestAnswer } from '../../../src/mind/chain/model/http.ts';

describe('the way to a model’s server', () => {
  const post = createPost();
  let server: Server;
  let url: string;
  let answer: RequestListener;

  before(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
    url = `http://127.0.0.1:${address.port}/v1`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (changes: Partial<Parameters<typeof post>[0]> = {}) =>
    post({ url, headers: {}, body: '{}', signal: null, ...changes });
  const failure = async (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => 'answered',
      (error: unknown) => error,
    );

  it('sends what it is given, and gives what it is sent', async () => {
    answer = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(201, { 'content-type': 'application/json' });
      const { method, headers } = request;
      response.end(
        JSON.stringify({ method, key: headers.authorization, body: Buffer.concat(chunks).toString() }),
      );
    };
    const { status, contentType, text } = await ask({
      headers: { authorization: 'Bearer sk', 'content-type': 'application/json' },
      body: '{"é":1}',
    });
    expect({ status, contentType }).to.deep.equal({ status: 201, contentType: 'application/json' });
    expect(JSON.parse(text)).to.deep.equal({ method: 'POST', key: 'Bearer sk', body: '{"é":1}' });
  });

  it('hands over refusals, with the wait that they ask for', async () => {
    answer = (_, response) => {
      response.writeHead(429, { 'retry-after': '3' }).end('{"error":{"message":"slow down"}}');
    };
    const { status, retryAfter, text } = await ask();
    expect({ status, retryAfter }).to.deep.equal({ status: 429, retryAfter: '3' });
    expect(text).to.include('slow down');
  });

  it('hands over an answer without a body', async () => {
    answer = (_, response) => {
      response.writeHead(204).end();
    };
    expect(await ask()).to.include({ status: 204, text: '' });
  });

  it('follows a redirect within the host with the whole question', async () => {
    answer = async (request, response) => {
      if (request.url === '/v1') {
        response.writeHead(301, { location: '/v1/' }).end();
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.end(`${request.method} ${request.headers.authorization} ${Buffer.concat(chunks)}`);
    };
    const { text } = await ask({ headers: { authorization: 'Bearer sk' }, body: '{"a":1}' });
    expect(text).to.equal('POST Bearer sk {"a":1}');
  });

  it('follows no redirect to another host, because the key would go along, and names it', async () => {
    answer = (_, response) => {
      response.writeHead(307, { location: 'http://elsewhere.test/v1' }).end();
    };
    const error = await failure(ask());
    expect(error).to.have.property('code', 'MODEL_REDIRECTED');
    expect(error).to.have.property('message').that.includes('http://elsewhere.test/v1');
  });

  it('gives up on redirects that lead in a circle', async () => {
    answer = (_, response) => {
      response.writeHead(308, { location: '/v1' }).end();
    };
    expect((await ask()).status).to.equal(308);
  });

  it('reads what is compressed without having been asked for', async () => {
    for (const [encoding, compress] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as const) {
      answer = (_, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(compress('{"compressed":true}'));
      };
      expect((await ask()).text).to.equal('{"compressed":true}');
    }
  });

  it('stops reading an answer without end', async () => {
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(200);
      const chunk = 'x'.repeat(64_000);
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      response.on('drain', pour);
      pour();
    };
    expect(await failure(ask())).to.have.property('code', 'MODEL_ANSWER_TOO_LONG');
    expect(sent).to.be.below(longestAnswer * 8);
  });

  it('stops reading what only becomes long when it is unpacked', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(longestAnswer + 1)));
    };
    expect(await failure(ask())).to.have.property('code', 'MODEL_ANSWER_TOO_LONG');
  });

  it('ends when its signal fires', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    expect(await failure(ask({ signal: controller.signal }))).to.have.property('name', 'AbortError');
  });
});
