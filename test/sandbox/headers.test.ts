import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { type Running, startSandbox, token } from './support.ts';

describe('headers that the sandbox looks at', () => {
  let running: Running;
  let url: string;

  before(async () => {
    running = await startSandbox({ shapes: { encoding: 'gzip' } });
    ({ url } = running.client);
    await running.client.invite('ada');
  });

  after(async () => {
    await running.sandbox.close();
  });

  const authorization = `Bearer ${token}`;
  const usual = { authorization, accept: 'application/json', 'user-agent': 'FloImgFleet/1' };

  /** Asks without the headers that `fetch` adds by itself. */
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<{
      status: number;
      encoding: unknown;
      bytes: Buffer;
    }>();
    const sending = httpRequest(url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          encoding: response.headers['content-encoding'],
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
    return await promise;
  };

  it('refuses what does not take JSON, says no name, or sends something else than JSON', async () => {
    expect((await ask('GET', '/api/showcase', { ...usual, accept: 'text/html' })).status).to.equal(406);
    const { 'user-agent': _name, ...nameless } = usual;
    expect((await ask('GET', '/api/showcase', nameless)).status).to.equal(400);
    const form = { ...usual, 'content-type': 'text/plain', 'x-agent-id': 'ada' };
    expect((await ask('POST', '/api/showcase', form, '{}')).status).to.equal(415);
  });

  it('refuses an acting agent on service-level calls', async () => {
    const headers = { ...usual, 'x-agent-id': 'ada' };
    expect((await ask('DELETE', '/api/admin/users/agent-x', headers)).status).to.equal(400);
    expect((await ask('DELETE', '/api/admin/users/agent-x', usual)).status).to.equal(404);
  });

  it('compresses for those who do not say what they read', async () => {
    const silent = await ask('GET', '/api/showcase', usual);
    expect(silent.encoding).to.equal('gzip');
    expect(JSON.parse(gunzipSync(silent.bytes).toString())).to.deep.equal({ items: [] });
    const plain = await ask('GET', '/api/showcase', { ...usual, 'accept-encoding': 'identity' });
    expect(plain.encoding).to.equal(undefined);
  });
});
