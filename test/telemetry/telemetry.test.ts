import { expect } from 'chai';
import { silentLogger } from '../../src/lib/logger.ts';
import { untraced } from '../../src/lib/tracing.ts';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { openQueues } from '../../src/queue/queues.ts';
import { createTickSchedules } from '../../src/queue/schedules.ts';
import { startWorkers } from '../../src/queue/workers.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { startTelemetry, type Telemetry } from '../../src/telemetry/index.ts';
import { closedPort } from '../floimg/studio.ts';
import { hastyRhythm, newAgents } from '../queue/setting.ts';
import { eventually } from '../support/eventually.ts';
import { lendRedis } from '../support/servers.ts';
import { type Collector, startCollector } from './collector.ts';

const logger = silentLogger();

function start(endpoint: string): Telemetry {
  return startTelemetry({ config: { endpoint, headers: {}, serviceName: 'tests' }, role: 'worker', logger });
}

describe('telemetry', () => {
  let collector: Collector;

  beforeEach(async () => {
    collector = await startCollector();
  });

  afterEach(() => collector[Symbol.asyncDispose]());

  const spanCalled = (name: string) => {
    const [span, ...others] = collector.spans.filter((one) => one.name === name);
    if (span === undefined || others.length > 0) throw new Error(`${name}: ${collector.spans.length} spans`);
    return span;
  };

  it('sends spans when the process closes, each below the one that it ran in', async () => {
    const { tracing, close } = start(collector.endpoint);

    const inner = await tracing.span('outer', { attributes: { depth: 1 } }, () =>
      tracing.span('inner', { kind: 'client' }, async (note) => {
        note({ depth: 2 });
        return tracing.headers();
      }),
    );
    await close();

    const [outer, below] = [spanCalled('outer'), spanCalled('inner')];
    expect(below).to.include({ parentId: outer.spanId, traceId: outer.traceId, failed: false });
    expect([outer.attributes.depth, below.attributes.depth]).to.deep.equal([1, 2]);
    expect(inner).to.deep.equal({ traceparent: `00-${below.traceId}-${below.spanId}-01` });
  });

  it('marks what failed, and lets the failure through', async () => {
    const { tracing, close } = start(collector.endpoint);
    const failure = new TypeError('no luck');

    const caught = await tracing
      .span('failing', {}, () => Promise.reject(failure))
      .catch((error: unknown) => error);
    await close();

    expect(caught).to.equal(failure);
    expect(spanCalled('failing')).to.deep.include({
      failed: true,
      attributes: { 'error.type': 'TypeError' },
    });
  });

  it('keeps nobody waiting for a collector that is out', async () => {
    const { tracing, close } = start(`http://127.0.0.1:${await closedPort()}`);
    await tracing.span('lost', {}, async () => undefined);
    const startedAt = performance.now();

    await close();

    // The exporter alone would try for ten seconds.
    expect(performance.now() - startedAt).to.be.below(9_000);
  });

  it('gives each tick of a schedule a trace of its own, linked to what scheduled it', async () => {
    const lent = await lendRedis();
    const { queues: queueTelemetry, workers: telemetry, tracing, close } = start(collector.endpoint);
    const redis = await connectRedis({ url: lent.url, logger, duringOutage: 'fail' });
    const connection = await connectRedis({ url: lent.url, logger, duringOutage: 'wait' });
    const queues = openQueues(redis, logger, queueTelemetry);
    let ticks = 0;
    const visit = jobKind(visitJob, () =>
      tracing.span('work', {}, async () => {
        ticks += 1;
      }),
    );
    const workers = await startWorkers({ connection, kinds: [visit], concurrency: 2, logger, telemetry });
    const schedules = createTickSchedules(queues, redis);
    const agents = newAgents(1);

    await schedules.set(agents.map((agentId) => ({ agentId, rhythm: hastyRhythm })));
    await eventually('three ticks', () => (ticks >= 3 ? true : undefined));
    await schedules.remove(agents);
    await workers.close();
    await queues.close();
    await close();
    connection.disconnect();
    redis.disconnect();
    await lent.release();

    const jobs = collector.spans.filter(({ name }) => name === 'process ticks');
    const added = spanCalled('add ticks.visit');
    expect(jobs).to.have.length.of.at.least(3);
    expect(new Set(jobs.map(({ traceId }) => traceId)).size).to.equal(jobs.length);
    for (const { parentId, links } of jobs) {
      expect(parentId).to.equal('');
      expect(links).to.deep.equal([{ traceId: added.traceId, spanId: added.spanId }]);
    }
    const work = collector.spans.filter(({ name }) => name === 'work');
    expect(work.map(({ parentId }) => parentId)).to.have.members(jobs.map(({ spanId }) => spanId));
  });
});

describe('without telemetry', () => {
  it('the work is done, and nobody is told', async () => {
    const given = await untraced.span('any', {}, async (note) => {
      note({ any: 1 });
      return untraced.headers();
    });

    expect(given).to.deep.equal({});
  });
});
