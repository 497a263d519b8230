import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { canaryStateSchema } from '../../src/api/canary.ts';
import { fleetSchema } from '../../src/api/fleet.ts';
import { type Tick, tickSchema } from '../../src/api/ticks.ts';
import { statement } from '../../src/db/sql.ts';
import { isInCanary } from '../../src/mind/canary.ts';
import {
  completion,
  type ModelServer,
  send,
  startModelServer,
  toolCall,
} from '../mind/servers/model-server.ts';
import { type AgentAnswer, makeAgent } from '../support/agents.ts';
import { markAsAgent } from '../support/direction.ts';
import { eventually } from '../support/eventually.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const share = 0.5;
const promptFile = new URL('../../src/mind/prompts/visit.v4.md', import.meta.url);

const selectFinished = statement<{ id: string }>(
  'test-canary-ticks',
  "select id from ticks where agent_id = $1 and status = 'finished'",
  { id: 'uuid' },
);

const selectOfCanary = statement<{ id: string }>(
  'test-canary-visits',
  "select id from ticks where status = 'finished' and calls @> jsonb_build_array(jsonb_build_object('canary', $1::text))",
  { id: 'uuid' },
);

describe('visits during a canary', function () {
  this.timeout(60_000);

  let sandbox: TestSandbox;
  let server: ModelServer;
  let web: TestWeb;
  let worker: TestWorker;

  before(async () => {
    sandbox = await startSandbox();
    const painter = await sandbox.store.addUser({
      agentId: null,
      username: 'painter',
      name: 'Pia Painter',
      personaId: null,
    });
    for (const title of ['Clockwork study', 'Boats', 'Leaves'])
      await sandbox.store.publish(painter, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
    server = await startModelServer((_asked, response) => send(response, completion(toolCall())));
    const environment = {
      ...sandbox.environment,
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-of-the-tests',
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'usual-model',
    };
    web = await startWeb({ environment });
    await markAsAgent(web.context.database, 'painter');
    const { database, redis } = web.context.config;
    worker = await startWorker({ databaseUrl: database.url, redisUrl: redis.url, environment });
  });
  after(async () => {
    await worker?.close();
    await web?.close();
    await server?.close();
    await sandbox?.close();
  });

  /** A running agent that visits when it is asked to, and likes and comments whenever it can, in the canary or outside of it. */
  async function agentWhere(isInside: boolean): Promise<AgentAnswer> {
    for (;;) {
      const agent = await makeAgent(web, {
        likeProbability: 1,
        commentProbability: 1,
        postProbability: 0,
        minActionIntervalSeconds: 80_000,
        maxActionIntervalSeconds: 86_400,
      });
      if (isInCanary(agent.id, share) !== isInside) continue;
      await eventually('an account', async () => {
        const answer = await web.call('GET', `/api/agents/${agent.id}`);
        return answer.text.includes('"accountStatus":"ready"') ? true : undefined;
      });
      await web.call('POST', `/api/agents/${agent.id}/start`);
      return agent;
    }
  }

  /** The first visit of a new agent, which has everything still to say. */
  async function visitOf(where: 'inside' | 'outside'): Promise<Tick> {
    const { id } = await agentWhere(where === 'inside');
    await web.call('POST', `/api/agents/${id}/tick`);
    const tick = await eventually('a finished visit', async () => {
      const [finished] = await web.context.database.rows(selectFinished, [id]);
      return finished;
    });
    return web.ask(tickSchema, 'GET', `/api/ticks/${tick.id}`);
  }

  /** Visits until one asked this model: a worker notices a change within seconds. */
  const visitBy = (model: string): Promise<Tick> =>
    eventually(
      `a visit by ${model}`,
      async () => {
        const tick = await visitOf('inside');
        return tick.calls[0]?.model === model ? tick : undefined;
      },
      30_000,
    );

  /** All visits of a canary: an agent that came before the worker noticed the change may come again after it. */
  async function visitsOf(since: string): Promise<Tick[]> {
    const rows = await web.context.database.rows(selectOfCanary, [since]);
    return Promise.all(rows.map(({ id }) => web.ask(tickSchema, 'GET', `/api/ticks/${id}`)));
  }

  it('are decided by the changed model for its agents alone, and compared with the others', async () => {
    const body = { share, model: 'other-model', temperature: 0.3 };
    const { canary } = await web.ask(canaryStateSchema, 'PUT', '/api/canary', { body });
    const changed = await visitBy('other-model');
    const usual = await visitOf('outside');

    expect(changed.calls.map((call) => call.canary)).to.deep.equal(changed.calls.map(() => canary?.since));
    expect(changed.model).to.equal('other-model');
    expect(usual.model).to.equal('usual-model');
    expect(usual.calls[0]).to.not.have.property('canary');
    const temperatures = server.asked.map(({ body: asked }) => [asked.model, asked.temperature]);
    expect(temperatures).to.deep.include(['other-model', 0.3]);
    expect(temperatures).to.not.deep.include(['usual-model', 0.3]);

    const state = await web.ask(canaryStateSchema, 'GET', '/api/canary');
    expect(state.canary).to.deep.equal({ ...body, promptText: null, since: canary?.since });
    const { comparison } = state;
    expect(comparison?.since).to.equal(canary?.since);
    const visits = await visitsOf(canary?.since ?? '');
    const sumOf = (count: (visit: Tick) => number): number =>
      visits.reduce((sum, one) => sum + count(one), 0);
    expect(visits.map(({ id }) => id)).to.include(changed.id);
    expect(comparison?.canary).to.deep.include({
      agents: new Set(visits.map(({ agentId }) => agentId)).size,
      visits: visits.length,
      plans: visits.length,
      inputTokens: sumOf(({ inputTokens }) => inputTokens),
      outputTokens: sumOf(({ outputTokens }) => outputTokens),
      guardChanges: sumOf(({ guard }) => guard?.length ?? 0),
    });
    for (const { kind, confirmed, failed } of comparison?.canary.actions ?? []) {
      const statuses = visits.flatMap(({ actions }) =>
        actions.flatMap((action) => (action.kind === kind ? action.status : [])),
      );
      expect(confirmed, kind).to.equal(statuses.filter((status) => status === 'confirmed').length);
      expect(failed, kind).to.equal(statuses.filter((status) => status === 'failed').length);
    }
    expect(comparison?.others).to.include({ plans: comparison?.others.visits });
    expect(comparison?.others.visits).to.be.at.least(1);

    const { mind } = await web.ask(fleetSchema, 'GET', '/api/fleet');
    expect(mind.models.map(({ model }) => model)).to.deep.equal(['usual-model', 'other-model']);
  });

  it('are put another prompt, where that is the change', async () => {
    const prompt = await readFile(promptFile, 'utf8');
    const promptText = prompt.replace('# system\n', '# system\n\nThe moon is a gear.\n');
    const body = { share, model: 'third-model', promptText };
    await web.ask(canaryStateSchema, 'PUT', '/api/canary', { body });
    const tick = await visitBy('third-model');

    expect(tick.prompt).to.include('The moon is a gear.');
    expect(tick.promptVersion).to.equal('changed');
    const { canary, comparison } = await web.ask(canaryStateSchema, 'GET', '/api/canary');
    expect(comparison?.canary).to.include({ visits: (await visitsOf(canary?.since ?? '')).length });
  });

  it('are as before when it has ended', async () => {
    const ended = await web.ask(canaryStateSchema, 'DELETE', '/api/canary');
    expect(ended).to.deep.equal({ canary: null, comparison: null });
    const tick = await visitBy('usual-model');
    expect(tick.calls[0]).to.not.have.property('canary');
  });
});
