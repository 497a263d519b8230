import { expect } from 'chai';
import { z } from 'zod';
import { loadPersonas } from '../../config/personas/index.ts';
import { streamEvents } from '../../src/api/activity.ts';
import { lifecycleCommands } from '../../src/api/agents.ts';
import { type ProblemCode, problemSchema, problems } from '../../src/api/problems.ts';
import { progressLineSchema, progressLines } from '../../src/api/progress.ts';
import type { VisitView } from '../../src/api/ticks.ts';
import { statement } from '../../src/db/sql.ts';
import { newId, type TickId, type WishId } from '../../src/lib/ids.ts';
import { builtInPromptText } from '../../src/mind/prompts/prompt.ts';
import { type AgentAnswer, makeAgent, persona } from '../support/agents.ts';
import { eventsOf } from '../support/event-stream.ts';
import type { HttpAnswer } from '../support/http.ts';
import { adminPassword, apiToken, startWeb, type TestWeb } from '../support/web.ts';

const insertTick = statement(
  'test-contract-tick',
  `insert into ticks (id, agent_id, slot, status, worker, view, perception)
   values ($1, $2, 1000, 'open', 'w1', $3::jsonb, '{"items":[]}'::jsonb)`,
);
const insertWish = statement(
  'test-contract-wish',
  `insert into wishes (id, item_id, person, agent_id, kind, not_before, not_after, status, reason)
   values ($1, 'item', 'ada', $2, 'comment', now(), now() + interval '1 hour', 'suggested', 'It waits.')`,
);

/** Routes that answer with something else than one JSON document, and are looked at on their own. */
const streams = ['streamActivity', 'getImage'];

// Every answer to `web.call` is held to the contract, in which an unknown field is a failure: test/support/web-contract.ts.
describe('the contract', () => {
  let web: TestWeb;
  const [original] = loadPersonas();
  let agent: AgentAnswer;
  let tickId: TickId;
  let wishId: WishId;

  before(async () => {
    web = await startWeb({ environment: { LLM_PROVIDER: 'openai', OPENAI_API_KEY: 'sk-of-the-tests' } });
    agent = await makeAgent(web);
    tickId = newId<'tick'>();
    await web.context.database.rows(insertTick, [tickId, agent.id, JSON.stringify(viewOf(agent))]);
    wishId = newId<'wish'>();
    await web.context.database.rows(insertWish, [wishId, agent.id]);
  });
  after(() => web?.close());

  /** One success of each route, by its operation. */
  const successes = (): Record<string, () => Promise<HttpAnswer>> => ({
    getHealth: () => web.call('GET', '/health'),
    getReadiness: () => web.call('GET', '/ready'),
    getMetrics: () => web.call('GET', '/metrics'),
    getProxies: () => web.call('GET', '/api/proxies'),
    getConfiguration: () => web.call('GET', '/api/configuration'),
    getOpenApi: () => web.call('GET', '/api/openapi.json'),
    getDocs: () => web.call('GET', '/api/docs'),
    logIn: () => web.call('POST', '/api/session', { body: { password: adminPassword }, anonymous: true }),
    logOut: () => web.call('DELETE', '/api/session'),
    listAgents: () => web.call('GET', '/api/agents'),
    createAgent: () =>
      web.call('POST', '/api/agents', { body: { name: 'Nia', username: 'nia_new', personaId: persona } }),
    seedAgents: () => web.call('POST', '/api/agents/seed', { body: { count: 2 } }),
    getAgent: () => web.call('GET', `/api/agents/${agent.id}`),
    updateAgent: () => web.call('PATCH', `/api/agents/${agent.id}`, { body: { name: 'Ada' } }),
    ...Object.fromEntries(
      ['start', 'pause', 'resume'].map((command) => [
        `${command}Agent`,
        () => web.call('POST', `/api/agents/${agent.id}/${command}`),
      ]),
    ),
    tickAgent: () => web.call('POST', `/api/agents/${agent.id}/tick`),
    stopAgent: () => web.call('POST', `/api/agents/${agent.id}/stop`),
    retireAgent: () => web.call('POST', `/api/agents/${agent.id}/retire`),
    restoreAgent: () => web.call('POST', `/api/agents/${agent.id}/restore`),
    runTickAgain: () => web.call('POST', `/api/ticks/${tickId}/run-again`, { body: {} }),
    getTick: () => web.call('GET', `/api/ticks/${tickId}`),
    getAgentSpending: () => web.call('GET', `/api/agents/${agent.id}/spending`),
    listAgentRelations: () => web.call('GET', `/api/agents/${agent.id}/relations`),
    listAgentTexts: () => web.call('GET', `/api/agents/${agent.id}/texts`),
    listReceived: () => web.call('GET', `/api/agents/${agent.id}/received`),
    listTicks: () => web.call('GET', `/api/agents/${agent.id}/ticks`),
    getFleet: () => web.call('GET', '/api/fleet'),
    changeFleetSettings: () => web.call('PATCH', '/api/fleet/settings', { body: { pace: 2 } }),
    ...Object.fromEntries(
      lifecycleCommands.map((command) => [
        `${command}Fleet`,
        () => web.call('POST', `/api/fleet/${command}`),
      ]),
    ),
    getFleetRate: () => web.call('GET', '/api/fleet/rate'),
    getFleetCosts: () => web.call('GET', '/api/fleet/costs'),
    getFleetRealism: () => web.call('GET', '/api/fleet/realism'),
    listActivity: () => web.call('GET', '/api/activity'),
    previewPersona: () => web.call('GET', `/api/personas/${persona}/preview`),
    listPersonas: () => web.call('GET', '/api/personas'),
    createPersona: () => web.call('POST', '/api/personas', { body: { ...original, id: 'newcomer' } }),
    getPersona: () => web.call('GET', '/api/personas/newcomer'),
    publishPersona: () => web.call('POST', '/api/personas/newcomer/publish', { body: { note: 'first' } }),
    changePersona: () => web.call('PATCH', '/api/personas/newcomer', { body: { label: 'Newcomer' } }),
    previewDraft: () => web.call('POST', '/api/personas/newcomer/preview', { body: { pictures: 1 } }),
    tryPersona: () => web.call('POST', '/api/personas/newcomer/try', { body: {} }),
    discardPersonaDraft: () => web.call('DELETE', '/api/personas/newcomer/draft'),
    listPersonaVersions: () => web.call('GET', '/api/personas/newcomer/versions'),
    getPersonaVersion: () => web.call('GET', '/api/personas/newcomer/versions/1'),
    deletePersonaVersion: async () => {
      await web.call('POST', '/api/personas/newcomer/publish', { body: { version: 1 } });
      return web.call('DELETE', '/api/personas/newcomer/versions/1');
    },
    deletePersona: () => web.call('DELETE', '/api/personas/newcomer'),
    restorePersona: () => web.call('POST', `/api/personas/${persona}/restore`),
    listModelPrices: () => web.call('GET', '/api/model-prices'),
    setModelPrice: () =>
      web.call('PUT', '/api/model-prices/house-model', { body: { inputUsd: 1, outputUsd: 2 } }),
    removeModelPrice: () => web.call('DELETE', '/api/model-prices/house-model'),
    listPeople: () => web.call('GET', '/api/people'),
    optOutPerson: () => web.call('POST', '/api/people/mira-okafor/opt-out'),
    optInPerson: () => web.call('DELETE', '/api/people/mira-okafor/opt-out'),
    setPersonKind: () => web.call('PUT', '/api/people/mira-okafor/kind', { body: { kind: 'marked' } }),
    getExperiment: () => web.call('GET', '/api/experiment'),
    getDirector: () => web.call('GET', '/api/director'),
    changeDirectorSettings: () =>
      web.call('PATCH', '/api/director/settings', { body: { shareOverride: 0.5, handover: { floor: 0.1 } } }),
    getDirectorFigures: () => web.call('GET', '/api/director/figures'),
    listWishes: () => web.call('GET', '/api/director/wishes'),
    sendWish: () => web.call('POST', `/api/director/wishes/${wishId}/send`),
    dropWish: () => web.call('POST', `/api/director/wishes/${wishId}/drop`),
    getBlockedWords: () => web.call('GET', '/api/guard/words'),
    setBlockedWords: () =>
      web.call('PUT', '/api/guard/words', { body: { phrases: ['ahoy'], patterns: ['a+'] } }),
    tryGuard: () => web.call('POST', '/api/guard', { body: { text: 'Ahoy from www.example.com' } }),
    getCanary: () => web.call('GET', '/api/canary'),
    setCanary: () => web.call('PUT', '/api/canary', { body: { share: 0.05, temperature: 0.4 } }),
    endCanary: () => web.call('DELETE', '/api/canary'),
    getPersonaWritingCost: () => web.call('GET', '/api/personas/describe/cost'),
    describePersona: () =>
      web.call('POST', '/api/personas/describe', { body: { sentence: 'a shy botanist of the night' } }),
    findLookAlikes: () =>
      web.call('POST', '/api/agents/alike', {
        body: { personaId: persona, personality: 'Calm and exact.', vibe: 'calm', interests: ['fog'] },
      }),
    changeSelectedAgents: () =>
      web.call('POST', '/api/agents/command', { body: { command: 'stop', ids: [agent.id] } }),
    forecastSeed: () => web.call('POST', '/api/agents/seed/forecast', { body: { count: 3 } }),
    listPrompts: () => web.call('GET', '/api/prompts'),
    getPrompt: () => web.call('GET', '/api/prompts/visit'),
    changePrompt: () =>
      web.call('PATCH', '/api/prompts/visit', {
        body: { text: builtInPromptText.replace('Write plainly', 'Write very plainly') },
      }),
    tryPrompt: () => web.call('POST', '/api/prompts/visit/try', { body: {} }),
    publishPrompt: () => web.call('POST', '/api/prompts/visit/publish', { body: { note: 'plainer' } }),
    listPromptVersions: () => web.call('GET', '/api/prompts/visit/versions'),
    getPromptVersion: () => web.call('GET', '/api/prompts/visit/versions/1'),
    restorePrompt: () => web.call('POST', '/api/prompts/visit/restore'),
    discardPromptDraft: () => web.call('DELETE', '/api/prompts/visit/draft'),
    tryAgent: () => web.call('POST', `/api/agents/${agent.id}/try`, { body: {} }),
    interviewAgent: () =>
      web.call('POST', `/api/agents/${agent.id}/interview`, { body: { question: 'What do you like?' } }),
    startTrial: () => web.call('POST', '/api/trials'),
    tryGallery: () => web.call('POST', '/api/trials/gallery'),
    cancelTrial: async () => {
      const { text } = await web.call('POST', '/api/trials');
      const { trialId } = z.object({ trialId: z.string() }).parse(JSON.parse(text));
      return web.call('DELETE', `/api/trials/${trialId}`);
    },
    getTrial: async () => {
      const { text } = await web.call('POST', '/api/trials');
      const { trialId } = z.object({ trialId: z.string() }).parse(JSON.parse(text));
      return web.call('GET', `/api/trials/${trialId}`);
    },
    deleteAgent: () => web.call('DELETE', `/api/agents/${agent.id}`),
  });

  it('holds for an answer of every route, field by field', async function () {
    this.timeout(60_000);
    const answered: string[] = [];
    for (const [operation, ask] of Object.entries(successes())) {
      const answer = await ask();
      expect(answer.status, `${operation}: ${answer.text}`).to.be.within(200, 299);
      answered.push(operation);
    }

    const declared = web.web.endpoints.map(({ operationId }) => operationId);
    expect(answered).to.have.members(declared.filter((operation) => !streams.includes(operation)));
  });

  it('fails an answer with a field that it does not know', async () => {
    const { answer } = web.web.endpoints.find(({ operationId }) => operationId === 'getFleet') ?? {};
    const body = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse((await web.call('GET', '/api/fleet')).text));

    expect(answer?.parse({ ...body, mood: 'calm' })).to.not.deep.equal({ ...body, mood: 'calm' });
    expect(answer?.parse(body)).to.deep.equal(body);
  });

  it('holds for the events of the stream', async () => {
    const response = await fetch(`${web.url}/api/activity/stream?after=0`, {
      headers: { authorization: `Bearer ${apiToken}` },
    });
    if (response.body === null) throw new TypeError('The stream has no body.');
    for await (const { id, event, data } of eventsOf(response.body)) {
      const sent: unknown = JSON.parse(data);
      expect(event).to.equal('activity');
      expect(streamEvents.activity.parse(sent)).to.deep.equal(sent);
      expect(sent).to.include({ id: Number(id) });
      break;
    }
  });

  it('holds for the lines of a long command, with its problem where it is refused on the way', async () => {
    const { text } = await web.call('POST', '/api/agents/seed', {
      body: { count: 2_000, seed: 'lines' },
      headers: { accept: progressLines },
    });

    const lines = text.trimEnd().split('\n');
    expect(lines.length).to.be.greaterThan(1);
    for (const line of lines) {
      const sent: unknown = JSON.parse(line);
      expect(progressLineSchema.parse(sent)).to.deep.equal(sent);
    }
  });

  it('knows every problem that a route says it may refuse with, and its status', () => {
    const named = new Set<ProblemCode>(web.web.endpoints.flatMap(({ refusals }) => refusals));

    for (const code of named) expect(problems).to.have.property(code);
    expect(problemSchema.safeParse({ ...sample, code: 'DREAMT_OF' }).success).to.equal(false);
    expect(problemSchema.parse(sample)).to.deep.equal(sample);
  });
});

const sample = {
  type: 'urn:floimg-fleet:problem:fleet-paused',
  title: 'The fleet is paused',
  status: 409,
  detail: 'Resume it first.',
  code: 'FLEET_PAUSED',
};

/** What a visit of an agent was given. */
function viewOf({ id, name, username, personaId }: AgentAnswer): VisitView {
  return {
    self: { id, name, username, personaId, personality: 'Looks twice.', vibe: 'calm', interests: [] },
    appetite: { like: true, comment: false, post: false },
    memory: { ownPosts: [], ownComments: [], postCount: 0, acquaintances: [] },
    seed: 'a seed',
    at: 0,
    actionsLeft: 1,
  };
}
