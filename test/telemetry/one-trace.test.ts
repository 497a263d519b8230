import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect } from 'chai';
import { makeAgent } from '../support/agents.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { startWebOn, type TestWeb, testEnvironment } from '../support/web.ts';
import { startSandbox, type TestSandbox } from '../support/worker.ts';
import { type Collector, type ReceivedSpan, startCollector } from './collector.ts';
import { startProcess } from './fleet-process.ts';

interface StudioRequest {
  readonly route: string;
  readonly headers: IncomingHttpHeaders;
}

/** The sandbox behind a port that writes down who asks for what. */
interface WatchedStudio extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly StudioRequest[];
}

describe('a visit as a trace', function () {
  this.timeout(30_000);
  let database: Lent;
  let redis: Lent;
  let web: TestWeb;
  let sandbox: TestSandbox;
  let collector: Collector;
  let studio: WatchedStudio;
  let username: string;
  /** The spans of a visit that posted a picture, by name. */
  let spans: ReadonlyMap<string, ReceivedSpan>;

  before(async () => {
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    sandbox = await startSandbox();
    collector = await startCollector();
    studio = await watch(sandbox);
    const lent = { databaseUrl: database.url, redisUrl: redis.url };
    // The first tick comes within seconds, and the next ones soon after.
    web = await startWebOn({ ...lent, environment: { FLEET_PACE: '1000' } });
    const worker = await startProcess(
      'worker',
      testEnvironment({
        ...lent,
        environment: {
          ...sandbox.environment,
          FLOIMG_API_URL: studio.url,
          OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
          OTEL_EXPORTER_OTLP_HEADERS: 'x-team=fleet%20crew',
          OTEL_SERVICE_NAME: 'fleet-of-the-tests',
        },
      }),
    );
    const probabilities = { postProbability: 1, commentProbability: 0, likeProbability: 0 };
    const agent = await makeAgent(web, {
      ...probabilities,
      minActionIntervalSeconds: 5,
      maxActionIntervalSeconds: 5,
    });
    username = agent.username;
    await web.call('POST', `/api/agents/${agent.id}/start`);
    await eventually('a post', () => (sandbox.store.gallery.itemCount > 0 ? true : undefined), 20_000);
    const { code } = await worker.stop();
    expect(code).to.equal(0);
    const post = collector.spans.find(({ name }) => name === 'post');
    if (post === undefined) throw new Error(`No span of a post: ${collector.spans.map(({ name }) => name)}`);
    const inTrace = collector.spans.filter(({ traceId }) => traceId === post.traceId);
    spans = new Map(inTrace.map((span) => [span.name, span]));
  });

  after(async () => {
    await web.close();
    await studio[Symbol.asyncDispose]();
    await sandbox.close();
    await collector[Symbol.asyncDispose]();
    await Promise.all([database.release(), redis.release()]);
  });

  const spanCalled = (name: string): ReceivedSpan => {
    const span = spans.get(name);
    if (span === undefined) throw new Error(`No span ${name} among ${[...spans.keys()].join(', ')}`);
    return span;
  };

  it('goes from the scheduler’s job to each request and the model, each below what it is for', () => {
    const parentOf = (name: string): string | undefined => {
      const { parentId } = spanCalled(name);
      return [...spans.values()].find(({ spanId }) => spanId === parentId)?.name;
    };

    expect(spanCalled('process ticks').parentId).to.equal('');
    expect(spanCalled('process ticks').attributes['bullmq.job.id']).to.match(/^repeat:/);
    expect(parentOf('visit')).to.equal('process ticks');
    expect(['claim', 'perceive', 'decide', 'act'].map(parentOf)).to.deep.equal(Array(4).fill('visit'));
    expect(parentOf('post')).to.equal('act');
    expect(parentOf('chat scripted-1')).to.equal('decide');
    expect(parentOf('POST /api/execute/sync')).to.equal('post');
    expect(parentOf('POST /api/showcase')).to.equal('post');
  });

  it('says whose visit it was, how it ended, and what each request came to', () => {
    expect(spanCalled('visit').attributes).to.include({
      'fleet.agent.username': username,
      'fleet.visit.end': 'finished',
    });
    expect(spanCalled('POST /api/showcase').attributes).to.include({
      'http.request.method': 'POST',
      'url.template': '/api/showcase',
      'http.response.status_code': 200,
    });
    expect(spanCalled('chat scripted-1').attributes).to.include({ 'gen_ai.provider.name': 'scripted' });
    expect(spanCalled('visit').resource).to.include({
      'service.name': 'fleet-of-the-tests',
      'fleet.role': 'worker',
    });
  });

  it('goes on in FloImg Studio: every request of the visit names its span', () => {
    const post = spanCalled('POST /api/showcase');

    const seen = studio.requests
      .filter(({ route }) => route === 'POST /api/showcase')
      .map(({ headers }) => headers.traceparent);

    expect(seen).to.include(`00-${post.traceId}-${post.spanId}-01`);
    expect(studio.requests.filter(({ headers }) => headers.traceparent === undefined)).to.deep.equal([]);
  });

  it('is a trace of its own, and no other visit’s', () => {
    const visits = collector.spans.filter(({ name }) => name === 'visit');

    expect(new Set(visits.map(({ traceId }) => traceId)).size).to.equal(visits.length);
  });

  it('is sent with the headers that the collector wants', () => {
    expect(collector.headers[0]).to.include({ 'x-team': 'fleet crew' });
  });
});

async function watch(sandbox: TestSandbox): Promise<WatchedStudio> {
  const requests: StudioRequest[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    requests.push({ route: `${request.method} ${path}`, headers: request.headers });
    sandbox.app(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The studio has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
