import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import sharp from 'sharp';
import { createRealEngine } from '../../sandbox/engine/real-engine.ts';
import { type Running, startSandbox } from './support.ts';

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A backend that says what it is given, and keeps what it was asked. */
async function startBackend(reply: (path: string) => Reply) {
  const asked: { path: string; body: string }[] = [];
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, body: await text(request) });
    const { status, body } = reply(path);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { asked, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const steps = [
  { kind: 'generate', generator: 'shapes', params: { width: 20, height: 10 }, out: 'a' },
  { kind: 'save', in: 'a', destination: 'cloud', provider: 'cloud' },
];

describe('a sandbox with a real engine', () => {
  let running: Running | undefined;
  let backend: Awaited<ReturnType<typeof startBackend>> | undefined;

  afterEach(async () => {
    await running?.sandbox.close();
    backend?.close();
    backend = undefined;
  });

  const start = async (url: string) => {
    running = await startSandbox({ engine: createRealEngine(url) });
    await running.client.invite('ada');
    return running.client;
  };

  it('takes over the pictures that it makes, without asking it to save in a cloud', async () => {
    const bytes = await sharp({ create: { width: 7, height: 5, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const previews = { x1: `data:image/png;base64,${bytes.toString('base64')}` };
    const usageEvents = [{ provider: 'openai', model: 'dall-e-3' }];
    const body = {
      status: 'completed',
      imageIds: ['x1'],
      imageUrls: [],
      previews,
      dataOutputs: {},
      usageEvents,
    };
    backend = await startBackend(() => ({ status: 200, body }));
    const client = await start(backend.url);
    const answer = await client.call('POST', '/api/execute/sync', { agent: 'ada', body: { steps } });
    expect(answer.body).to.deep.include({ status: 'completed', usageEvents });
    const [kept] = running?.sandbox.store.gallery.images() ?? [];
    expect(kept).to.include({ width: 7, height: 5, contentType: 'image/png' });
    expect((await client.image(`/api/images/${kept?.id}/blob`)).bytes.equals(bytes)).to.equal(true);
    expect(backend.asked.map(({ body: sent }) => JSON.parse(sent))).to.deep.equal([
      { steps: steps.slice(0, 1) },
    ]);
  });

  it('passes on what it refuses, and what it has', async () => {
    const refusal = {
      status: 'error',
      error: 'Validation failed with 1 error(s)',
      errorCode: 'VALIDATION_ERROR',
    };
    const nodes = [{ name: 'shapes' }];
    backend = await startBackend((path) =>
      path === '/api/nodes/generators' ? { status: 200, body: nodes } : { status: 400, body: refusal },
    );
    const client = await start(backend.url);
    const answer = await client.call('POST', '/api/execute/sync', { agent: 'ada', body: { steps } });
    expect([answer.status, answer.body]).to.deep.equal([400, refusal]);
    expect((await client.call('GET', '/api/nodes/generators')).body).to.deep.equal(nodes);
  });

  it('says which setting is wrong when nobody answers there', async () => {
    const gone = await startBackend(() => ({ status: 200, body: {} }));
    gone.close();
    const client = await start(gone.url);
    const answer = await client.call('POST', '/api/execute/sync', { agent: 'ada', body: { steps } });
    expect(answer.status).to.equal(503);
    expect(answer.body).to.have.property('error').that.includes('SANDBOX_ENGINE_URL');
  });
});
