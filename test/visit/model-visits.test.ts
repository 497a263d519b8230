import { expect } from 'chai';
import { fleetSchema } from '../../src/api/fleet.ts';
import { tickSchema } from '../../src/api/ticks.ts';
import { statement } from '../../src/db/sql.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { decidingServers } from '../mind/servers/deciding.ts';
import { failingServers } from '../mind/servers/failing.ts';
import { type Behaviour, type ModelServer, startModelServer } from '../mind/servers/model-server.ts';
import { makeAgent } from '../support/agents.ts';
import { markAsAgent } from '../support/direction.ts';
import { eventually } from '../support/eventually.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const reset = statement('test-reset-mind', 'update fleet set mind_failing_since = null, mind_failure = null');
const emptySaid = statement('test-empty-said', 'truncate said_texts, daily_notices');
const selectFinished = statement<{ id: string }>(
  'test-finished-tick',
  "select id from ticks where agent_id = $1 and status = 'finished'",
);

/** Whole visits of a real worker, each to another server of a model. */
describe('a visit with a model', () => {
  let sandbox: TestSandbox;
  let web: TestWeb;
  let worker: TestWorker | undefined;
  let server: ModelServer | undefined;
  let made = 0;

  before(async function () {
    this.timeout(60_000);
    sandbox = await startSandbox();
    const painter = await sandbox.store.addUser({
      agentId: null,
      username: 'painter',
      name: 'Pia Painter',
      personaId: null,
    });
    for (const title of ['Clockwork study', 'Forbidden kite', 'Boats', 'Leaves'])
      await sandbox.store.publish(painter, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
    web = await startWeb({ environment: sandbox.environment });
    await markAsAgent(web.context.database, 'painter');
  });
  beforeEach(async () => {
    await web.context.database.rows(reset, []);
    await web.context.database.rows(emptySaid, []);
  });
  afterEach(async () => {
    await worker?.close();
    await server?.close();
    worker = undefined;
    server = undefined;
  });
  after(async () => {
    await web?.close();
    await sandbox?.close();
  });

  const startAt = async (
    behaviour: Behaviour,
    { path = '/v1', temperature }: { readonly path?: string; readonly temperature?: number } = {},
  ): Promise<void> => {
    server = await startModelServer(behaviour);
    const { database, redis } = web.context.config;
    worker = await startWorker({
      databaseUrl: database.url,
      redisUrl: redis.url,
      environment: {
        ...sandbox.environment,
        LLM_PROVIDER: 'openai',
        OPENAI_API_KEY: 'sk-secret-of-the-fleet',
        OPENAI_BASE_URL: `${server.url}${path}`,
        OPENAI_MODEL: 'm',
        LLM_RETRIES: '0',
        LLM_TIMEOUT_SECONDS: '2',
        ...(temperature === undefined ? {} : { LLM_TEMPERATURE: `${temperature}` }),
      },
    });
  };

  /** One visit of a new agent that likes and comments whenever it can. */
  const visitOnce = async () => {
    made += 1;
    const agent = await makeAgent(web, {
      username: `visitor_${made}`,
      likeProbability: 1,
      commentProbability: 1,
      postProbability: 0,
    });
    await eventually('an account', async () => {
      const answer = await web.call('GET', `/api/agents/${agent.id}`);
      return answer.text.includes('"accountStatus":"ready"') ? true : undefined;
    });
    await web.call('POST', `/api/agents/${agent.id}/start`);
    await web.call('POST', `/api/agents/${agent.id}/tick`);
    return tickOf(agent.id);
  };
  const tickOf = async (agentId: AgentId) => {
    const { id } = await eventually('a finished visit', async () => {
      const [row] = await web.context.database.rows(selectFinished, [agentId]);
      return row;
    });
    return web.ask(tickSchema, 'GET', `/api/ticks/${id}`);
  };

  for (const { name, behaviour, ...setting } of decidingServers) {
    it(`acts by the model’s plan, where its server ${name}`, async () => {
      await startAt(behaviour, setting);
      const tick = await visitOnce();
      expect(tick.provider, JSON.stringify(tick.guard)).to.equal('openai');
      expect(tick.outcome).to.equal('acted');
      expect(tick.inputTokens).to.be.within(1, 10_000);
      expect(tick.outputTokens).to.be.within(1, 10_000);
      const fleet = await web.ask(fleetSchema, 'GET', '/api/fleet');
      expect(fleet).to.deep.include({ status: 'running', statusReason: null });
    });
  }

  for (const { name, behaviour, kind, words } of failingServers) {
    it(`says at once that there is no plan and why (${kind}), where its server ${name}`, async () => {
      await startAt(behaviour);
      const tick = await visitOnce();
      expect(tick).to.include({ provider: 'scripted', status: 'finished' });
      expect(tick.calls?.findLast(({ provider }) => provider === 'openai')?.error?.kind).to.equal(kind);

      const fleet = await web.ask(fleetSchema, 'GET', '/api/fleet');
      expect(fleet.status).to.equal('limited');
      expect(fleet.statusReason).to.include(words).and.include('No model gives plans since');
      expect(fleet.mind.failingSince).to.be.a('string');
      expect(fleet.mind.instead).to.include('persona’s own phrases');

      const ready = await web.call('GET', '/ready', { anonymous: true });
      expect(ready.status).to.equal(200);
      expect(JSON.parse(ready.text)).to.have.property('status', 'degraded');
      expect((await web.call('GET', '/metrics')).text).to.match(/^fleet_model_failing 1$/m);

      const feed = (await web.call('GET', '/api/activity?type=error')).text;
      expect(feed).to.include(kind === 'answer unusable' ? 'm' : kind);
      expect(`${feed}${JSON.stringify(fleet)}`).to.not.include('sk-secret-of-the-fleet');
    });
  }

  it('tells of a failure once a day, and of nothing more once the model is back', async () => {
    let isUp = false;
    const [deciding] = decidingServers;
    const [failing] = failingServers;
    await startAt((asked, response) => {
      const now = isUp ? deciding : failing;
      now?.behaviour(asked, response);
    });
    const countTold = async (): Promise<number> =>
      (await web.call('GET', '/api/activity?type=error&limit=100')).text.split('While this lasts').length;
    const before = await countTold();
    await visitOnce();
    await visitOnce();
    expect((await countTold()) - before).to.equal(1);

    isUp = true;
    await visitOnce();
    const fleet = await web.ask(fleetSchema, 'GET', '/api/fleet');
    expect(fleet).to.deep.include({ status: 'running', statusReason: null });
    expect(fleet.mind).to.deep.include({ failingSince: null, failure: null, instead: null });
    const ready = await web.call('GET', '/ready', { anonymous: true });
    expect(JSON.parse(ready.text)).to.have.property('status', 'ready');
  });
});
