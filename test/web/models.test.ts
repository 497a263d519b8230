import { expect } from 'chai';
import { fleetSchema } from '../../src/api/fleet.ts';
import { trialSchema } from '../../src/api/models.ts';
import {
  completion,
  type ModelServer,
  send,
  startModelServer,
  toolCall,
} from '../mind/servers/model-server.ts';
import { eventually } from '../support/eventually.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { startWorker, type TestWorker } from '../support/worker.ts';

describe('models over HTTP', () => {
  let server: ModelServer;
  let web: TestWeb;
  let worker: TestWorker;

  before(async function () {
    this.timeout(60_000);
    server = await startModelServer((asked, response) => {
      if ('parallel_tool_calls' in asked.body) send(response, { detail: 'parallel_tool_calls: extra' }, 422);
      else send(response, completion(toolCall()));
    });
    const environment = {
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-of-the-tests',
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'house/model-7',
      VISION_MODEL: 'floimg:house-eyes',
    };
    web = await startWeb({ environment });
    const { database, redis } = web.context.config;
    worker = await startWorker({ databaseUrl: database.url, redisUrl: redis.url, environment });
  });
  after(async function () {
    this.timeout(30_000);
    await worker?.close();
    await web?.close();
    await server?.close();
  });

  const fleet = () => web.ask(fleetSchema, 'GET', '/api/fleet');
  const trial = async () => {
    const begun = await web.call('POST', '/api/trials');
    expect(begun.status).to.equal(202);
    const { trialId } = JSON.parse(begun.text);
    return eventually('the end of a trial', async () => {
      const found = await web.ask(trialSchema, 'GET', `/api/trials/${trialId}`);
      return found.status === 'done' || found.status === 'failed' ? found : undefined;
    });
  };

  it('are tried by a worker, with everything that came of it', async () => {
    const { status, models } = await trial();
    expect(status).to.equal('done');
    expect(models).to.have.length(1);
    const [tried] = models;
    expect(tried).to.deep.include({ model: 'house/model-7', steps: ['without parallel_tool_calls'] });
    expect(tried?.prompt).to.include('Dunes at dawn').and.include('Clockwork bridge');
    expect(tried?.plan?.actions.map(({ kind }) => kind)).to.deep.equal(['like', 'comment']);
    expect(tried?.call).to.deep.include({ inputTokens: 210, outputTokens: 40, outcome: 'answered' });
  });

  it('are named by the fleet, with what the workers have learnt of their servers', async () => {
    await trial();
    const { mind } = await fleet();
    expect(mind).to.deep.include({ provider: 'openai', address: `${server.url}/v1` });
    expect(mind.models).to.deep.equal([
      { model: 'house/model-7', steps: ['without parallel_tool_calls'], price: null },
    ]);
  });

  it('of unknown price, those that describe pictures among them, limit a fleet that has a budget, until somebody says what they cost', async function () {
    this.timeout(30_000);
    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyCostUsd: 5 } } });
    const before = await fleet();
    expect(before.status).to.equal('limited');
    expect(before.statusReason).to.include('house/model-7');

    const path = `/api/model-prices/${encodeURIComponent('house/model-7')}`;
    const saved = await web.call('PUT', path, { body: { inputUsd: 10, outputUsd: 100 } });
    expect(JSON.parse(saved.text).items[0]).to.deep.include({
      model: 'house/model-7',
      inputUsd: 10,
      outputUsd: 100,
    });
    const seeing = await fleet();
    expect(seeing.mind.pictures).to.include({ unpriced: 'house-eyes', usdPerThousand: null });
    expect(seeing.statusReason).to.include('cannot hold house-eyes').and.not.include('house/model-7');
    await web.call('PUT', '/api/model-prices/house-eyes', { body: { inputUsd: 1, outputUsd: 2 } });
    expect(await fleet()).to.deep.include({ status: 'running', statusReason: null });

    const costs = await eventually(
      'a price that the worker knows',
      async () => {
        const { models } = await trial();
        return models[0]?.call.costUsd ?? undefined;
      },
      20_000,
    );
    // 210 tokens at $10 and 40 at $100 a million.
    expect(costs).to.be.closeTo(0.0061, 1e-9);

    await web.call('DELETE', path);
    expect((await fleet()).status).to.equal('limited');
    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyCostUsd: null } } });
  });

  it('refuse prices that are none, and trials that nobody has begun', async () => {
    for (const body of [{ inputUsd: -1, outputUsd: 1 }, { inputUsd: 1 }, { inputUsd: '1', outputUsd: 1 }])
      expect(await web.refusal('PUT', '/api/model-prices/m', { body })).to.include({
        code: 'VALIDATION_FAILED',
      });
    expect(await web.refusal('GET', '/api/trials/01a00000-0000-7000-8000-000000000000')).to.include({
      code: 'TRIAL_NOT_FOUND',
    });
  });
});
