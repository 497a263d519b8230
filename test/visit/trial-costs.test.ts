import { expect } from 'chai';
import { fleetSchema } from '../../src/api/fleet.ts';
import { costsSchema } from '../../src/api/fleet-figures.ts';
import { statement } from '../../src/db/sql.ts';
import type { ModelServer } from '../mind/servers/model-server.ts';
import { makeAgent } from '../support/agents.ts';
import type { TestWeb } from '../support/web.ts';
import { startTrialFleet, type TrialFleet } from './trial-fleet.ts';

const forget = statement('test-forget-spending', 'truncate daily_usage, daily_model_usage');
const persona = 'ux-designer';

describe('what trials ask models', () => {
  let fleet: TrialFleet;
  let server: ModelServer;
  let web: TestWeb;

  before(async function () {
    this.timeout(60_000);
    fleet = await startTrialFleet({
      model: 'm',
      async prepare({ sandbox, web: opened }) {
        const painter = await sandbox.store.addUser({
          agentId: null,
          username: 'painter',
          name: 'Pia',
          personaId: null,
        });
        await sandbox.store.publish(painter, {
          imageUrl: `${sandbox.url}/api/images/x/blob`,
          title: 'Clockwork',
        });
        await opened.call('PUT', '/api/model-prices/m', { body: { inputUsd: 1_000, outputUsd: 10_000 } });
      },
    });
    ({ server, web } = fleet);
  });
  beforeEach(async () => {
    await web.context.database.rows(forget, []);
    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyTokens: null } } });
  });
  after(() => fleet?.[Symbol.asyncDispose]());

  const endOf: TrialFleet['endOf'] = (path, body) => fleet.endOf(path, body);

  it('counts in the costs and in what the fleet has used of the day, and for no agent', async () => {
    const tried = await endOf('/api/trials');
    expect(tried.status, String(tried.reason)).to.equal('done');
    const calls = tried.models.length;
    const costs = await web.ask(costsSchema, 'GET', '/api/fleet/costs');
    expect(costs.trials).to.include({ calls, inputTokens: calls * 210, outputTokens: calls * 40 });
    expect(costs.agents).to.deep.equal([]);
    expect(costs.days).to.have.length(1);
    expect(costs.days[0]).to.include({ inputTokens: calls * 210, outputTokens: calls * 40 });
    expect(costs.models).to.have.length(1);
    expect(costs.models[0]).to.include({ provider: 'openai', model: 'm', calls });
    const { today } = await web.ask(fleetSchema, 'GET', '/api/fleet');
    expect(today).to.include({ inputTokens: calls * 210, outputTokens: calls * 40 });
    const snapshot = JSON.stringify(await fleet.worker.context.metrics.snapshot());
    expect(snapshot).to.match(/fleet_llm_calls_total/);
  });

  it('counts both sides of a persona that is tried, with what they cost', async () => {
    const { persona: tried, status, reason } = await endOf(`/api/personas/${persona}/try`);
    expect(status, String(reason)).to.equal('done');
    const { trials } = await web.ask(costsSchema, 'GET', '/api/fleet/costs');
    const sides = [tried?.before, tried?.after];
    const shown = sides.reduce((sum, side) => sum + (side?.inputTokens ?? 0), 0);
    expect(trials.inputTokens).to.equal(shown).and.above(0);
    const dollars = sides.reduce((sum, side) => sum + (side?.costUsd ?? 0), 0);
    expect(trials.costUsd).to.be.closeTo(dollars, 1e-6).and.above(0);
  });

  it('is refused with the limit once the day’s budget is used up, before a model is asked', async () => {
    await endOf('/api/trials');
    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyTokens: 100 } } });
    const agent = await makeAgent(web, { username: 'agent_of_a_trial' });
    const asked = server.asked.length;
    for (const path of ['/api/trials', `/api/personas/${persona}/try`, `/api/agents/${agent.id}/try`]) {
      const refused = await web.call('POST', path, { body: {} });
      expect(refused.status, path).to.equal(409);
      expect(JSON.parse(refused.text)).to.include({ code: 'BUDGET_REACHED' });
      expect(refused.text).to.include('100 tokens').and.include('page of costs');
    }
    expect(server.asked.length).to.equal(asked);
  });

  it('shows what one agent would do with a personality of its own, beside what it does now', async () => {
    const personality = 'Counts gears; never in a hurry.';
    const agent = await makeAgent(web, { username: 'one_agent', personality });
    const draft = { personality: 'Speaks of tin boats alone; short.', vibe: 'salty' };
    const tried = await endOf(`/api/agents/${agent.id}/try`, { draft });
    expect(tried.status, String(tried.reason)).to.equal('done');
    expect(tried).to.include({ kind: 'agent' });
    expect(tried.persona).to.include({ id: agent.id });
    const [before, after] = server.asked.slice(-2).map(({ prompt }) => prompt);
    expect(before).to.include(personality).and.not.include('tin boats');
    expect(after).to.include('tin boats').and.include('salty');
    const unchanged = await web.call('GET', `/api/agents/${agent.id}`);
    expect(unchanged.text).to.include(personality);
  });

  it('refuses to try an agent that is not there', async () => {
    const missing = await web.call('POST', '/api/agents/00000000-0000-7000-8000-000000000000/try', {
      body: {},
    });
    expect(missing.status).to.equal(404);
  });
});
