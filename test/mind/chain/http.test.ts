import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { expect } from 'chai';
import { createLeanFetch } from '../../../src/mind/chain/model/lean-fetch.ts';

describe('the short way to a model', () => {
  const leanFetch = createLeanFetch();
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

  it('sends what it is given, and gives what it is sent', async () => {
    answer = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(201, { 'content-type': 'application/json', 'x-request-id': '7' });
      const { method, headers } = request;
      response.end(
        JSON.stringify({ method, key: headers.authorization, body: Buffer.concat(chunks).toString() }),
      );
    };
    const response = await leanFetch(url, {
      method: 'POST',
      headers: new Headers({ authorization: 'Bearer sk', 'content-type': 'application/json' }),
      body: '{"é":1}',
    });
    expect(response.status).to.equal(201);
    expect(response.headers.get('x-request-id')).to.equal('7');
    expect(await response.json()).to.deep.equal({ method: 'POST', key: 'Bearer sk', body: '{"é":1}' });
  });

  it('hands over refusals, with the wait that they ask for', async () => {
    answer = (_, response) => {
      response.writeHead(429, { 'retry-after': '3' }).end('{"error":{"message":"slow down"}}');
    };
    const response = await leanFetch(url);
    expect(response.ok).to.equal(false);
    expect(response.headers.get('retry-after')).to.equal('3');
    expect(await response.text()).to.include('slow down');
  });

  it('hands over an answer without a body', async () => {
    answer = (_, response) => {
      response.writeHead(204).end();
    };
    expect((await leanFetch(url)).status).to.equal(204);
  });

  it('follows no redirect, because the key would go along', async () => {
    answer = (_, response) => {
      response.writeHead(307, { location: 'http://127.0.0.1:1/elsewhere' }).end();
    };
    expect((await leanFetch(url)).status).to.equal(307);
  });

  it('ends when its signal fires', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    const ended = await leanFetch(url, { signal: controller.signal }).then(
      () => 'answered',
      (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
    );
    expect(ended).to.equal('AbortError');
  });
});
