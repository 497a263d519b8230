import { expect } from 'chai';
import { z } from 'zod';
import { statement } from '../../src/db/sql.ts';
import {
  type AgentAnswer,
  agentSchema,
  getAgent,
  makeAgent,
  makeAgentIn,
  persona,
} from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const otherPersona = 'ux-designer';
const changedSchema = z.object({ changed: z.int() });
const fleetSchema = z.object({
  status: z.string(),
  statusReason: z.string().nullable(),
  limitedSince: z.string().nullable(),
  sleepingUntil: z.string().nullable(),
  pace: z.number(),
  limits: z.object({
    dailyActions: z.number().nullable(),
    dailyTokens: z.number().nullable(),
    dailyCostUsd: z.number().nullable(),
  }),
  agents: z.record(z.string(), z.number()),
  personas: z.record(z.string(), z.number()),
  today: z.record(z.string(), z.number()),
  workers: z.int(),
});
const feedSchema = z.object({
  items: z.array(z.object({ agentId: z.string().nullable(), type: z.string(), message: z.string() })),
});

const putToSleep = statement(
  'test-sleep',
  "update fleet set status = 'sleeping', status_reason = 'the budget is spent', sleeping_until = now() + interval '1 h'",
);
const meetLimit = statement(
  'test-meet-limit',
  `insert into daily_notices (day, subject, code) values ((now() at time zone 'UTC')::date, 'fleet', 'fleet-actions-reached')`,
);
const useToday = statement(
  'test-usage',
  `insert into daily_usage (day, agent_id, posts, comments, likes, image_runs, input_tokens, output_tokens, cost_usd)
   values ((now() at time zone 'UTC')::date + $2::int, $1, 1, 2, 3, 4, 2000000000, 6, 0.25)`,
);

describe('the fleet over HTTP', () => {
  let web: TestWeb;
  let artists: AgentAnswer[];
  let designer: AgentAnswer;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  beforeEach(async () => {
    await web.reset();
    artists = [
      await makeAgent(web),
      await makeAgentIn(web, 'running'),
      await makeAgentIn(web, 'paused'),
      await makeAgentIn(web, 'error'),
    ];
    designer = await makeAgent(web, { personaId: otherPersona });
  });

  const command = (name: string, body?: unknown) =>
    web.ask(changedSchema, 'POST', `/api/fleet/${name}`, body === undefined ? {} : { body });
  const fleet = () => web.ask(fleetSchema, 'GET', '/api/fleet');
  const statuses = () =>
    Promise.all([...artists, designer].map(async ({ id }) => (await getAgent(web, id)).status));
  const scheduled = async () => {
    const nextTicks = await web.context.schedules.nextTicks([...artists, designer].map(({ id }) => id));
    return [...nextTicks.values()].map((at) => at !== null);
  };

  it('starts, pauses, resumes and stops every agent that the command applies to', async () => {
    expect(await command('start')).to.deep.equal({ changed: 4 });
    expect(await statuses()).to.deep.equal(Array(5).fill('running'));
    expect(await scheduled()).to.deep.equal(Array(5).fill(true));
    expect(await command('start')).to.deep.equal({ changed: 0 });

    expect(await command('pause')).to.deep.equal({ changed: 5 });
    expect(await statuses()).to.deep.equal(Array(5).fill('paused'));
    expect(await scheduled()).to.deep.equal(Array(5).fill(false));

    expect(await command('resume')).to.deep.equal({ changed: 5 });
    expect(await command('stop')).to.deep.equal({ changed: 5 });
    expect(await statuses()).to.deep.equal(Array(5).fill('idle'));
    expect(await scheduled()).to.deep.equal(Array(5).fill(false));
    expect(await command('resume')).to.deep.equal({ changed: 0 });
  });

  it('turns the big switch: while it is off nothing runs, and nothing can be started', async () => {
    await command('pause', {});

    expect(await fleet()).to.include({ status: 'paused', statusReason: 'an operator paused the fleet' });
    for (const [agent, name] of [
      [artists[0], 'start'],
      [artists[2], 'resume'],
      [artists[2], 'start'],
      [artists[3], 'start'],
    ] as const) {
      const problem = await web.refusal('POST', `/api/agents/${agent?.id}/${name}`);
      expect(problem).to.include({ status: 409, code: 'FLEET_PAUSED' });
      expect(problem.detail).to.include('an operator paused the fleet').and.include('/api/fleet/resume');
    }
    expect(await command('start', { personaId: otherPersona })).to.deep.equal({ changed: 0 });
    expect(await statuses()).to.deep.equal(['idle', 'paused', 'paused', 'error', 'idle']);

    // Whom a person has paused by itself stays so: resuming all brings back what pausing all has paused.
    const pausers = () => Promise.all(artists.map(async ({ id }) => (await getAgent(web, id)).pausedBy));
    expect(await pausers()).to.deep.equal([null, 'all', 'person', null]);
    expect(await command('resume')).to.deep.equal({ changed: 1 });
    expect(await fleet()).to.include({ status: 'running', statusReason: null });
    expect(await statuses()).to.deep.equal(['idle', 'running', 'paused', 'error', 'idle']);
    expect(await pausers()).to.deep.equal([null, null, 'person', null]);
    expect((await web.call('POST', `/api/agents/${designer.id}/start`)).status).to.equal(200);
  });

  it('refuses a visit now while the switch is off, to an agent that has not been paused yet', async () => {
    await web.context.database.rows(
      statement('test-switch-off', "update fleet set status = 'paused', status_reason = null"),
      [],
    );

    const problem = await web.refusal('POST', `/api/agents/${artists[1]?.id}/tick`);

    expect(problem).to.include({ status: 409, code: 'FLEET_PAUSED' });
  });

  it('reports the switch in the feed, once each time it is turned, and how many agents that changed', async () => {
    for (const name of ['pause', 'pause', 'resume', 'resume', 'start']) await command(name);

    const { items } = await web.ask(feedSchema, 'GET', '/api/activity?type=paused,resumed');

    expect(items.filter(({ agentId }) => agentId === null).map(({ message }) => message)).to.deep.equal([
      '1 agent was resumed',
      'The fleet was resumed by an operator',
      '1 agent was paused',
      'The fleet was paused by an operator',
    ]);
  });

  it('is limited while it runs up against a limit of its own, and says which', async () => {
    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyActions: 0 } } });
    const { status, statusReason } = await fleet();
    expect(status).to.equal('limited');
    expect(statusReason).to.be.a('string');
    expect(await fleet()).to.include({ limitedSince: null });
    await web.context.database.rows(meetLimit, []);
    const { limitedSince } = await fleet();
    expect(Date.now() - Date.parse(String(limitedSince))).to.be.within(-1000, 60_000);
    // Another limit is not met yet: whoever meets it says so again.
    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyTokens: 5 } } });
    expect(await fleet()).to.include({ limitedSince });
    await web.call('PATCH', '/api/fleet/settings', {
      body: { limits: { dailyTokens: null, dailyActions: 0 } },
    });
    expect(await fleet()).to.include({ status: 'limited', limitedSince: null });

    await web.call('PATCH', '/api/fleet/settings', { body: { limits: { dailyActions: null } } });
    expect(await fleet()).to.include({ status: 'running', statusReason: null });
  });

  it('ends a sleep by resuming', async () => {
    await web.context.database.rows(putToSleep, []);
    expect(await fleet()).to.include({ status: 'sleeping', statusReason: 'the budget is spent' });

    await command('resume');

    expect(await fleet()).to.include({ status: 'running', statusReason: null, sleepingUntil: null });
  });

  it('commands the agents of one persona without touching the switch', async () => {
    expect(await command('start', { personaId: otherPersona })).to.deep.equal({ changed: 1 });
    expect(await command('pause', { personaId: persona })).to.deep.equal({ changed: 1 });

    expect(await statuses()).to.deep.equal(['idle', 'paused', 'paused', 'error', 'running']);
    expect(await fleet()).to.include({ status: 'running' });
    const refused = await web.refusal('POST', '/api/fleet/start', { body: { personaId: 'nobody' } });
    expect(refused).to.include({ status: 422, code: 'PERSONA_UNKNOWN' });
  });

  it('leaves nobody running when all are paused while single agents are being started', async () => {
    const starting = artists.map(({ id }) => web.call('POST', `/api/agents/${id}/start`));
    await Promise.all([command('pause'), ...starting]);

    expect(await statuses()).to.not.include('running');
    expect(await scheduled()).to.deep.equal(Array(5).fill(false));
  });

  it('carries out opposite commands on all agents at once without a failure', async () => {
    for (let round = 0; round < 5; round += 1)
      await Promise.all(['start', 'stop', 'pause', 'resume', 'stop', 'start'].map((name) => command(name)));

    const after = await statuses();
    expect(await scheduled()).to.deep.equal(after.map((status) => status === 'running'));
  });

  it('shows counts and totals of the day', async () => {
    await web.context.database.rows(useToday, [artists[0]?.id, 0]);
    await web.context.database.rows(useToday, [designer.id, 0]);
    await web.context.database.rows(useToday, [designer.id, -1]);
    await web.call('DELETE', `/api/agents/${artists[3]?.id}`);

    const shown = await fleet();

    expect(shown.agents).to.deep.equal({ total: 4, idle: 2, running: 1, paused: 1, error: 0, retired: 0 });
    expect(shown.personas).to.deep.equal({ [persona]: 3, [otherPersona]: 1 });
    expect(shown.today).to.deep.equal({
      posts: 2,
      comments: 4,
      likes: 6,
      imageRuns: 8,
      inputTokens: 4_000_000_000,
      outputTokens: 12,
      costUsd: 0.5,
    });
    expect(shown).to.deep.include({ pace: 1, workers: 0 });
  });

  it('merges limits, and takes one away with null', async () => {
    const change = (limits: unknown) =>
      web.ask(fleetSchema, 'PATCH', '/api/fleet/settings', { body: { limits } });

    await change({ dailyActions: 100, dailyCostUsd: 2.5 });
    expect((await change({ dailyTokens: 5 })).limits).to.deep.equal({
      dailyActions: 100,
      dailyTokens: 5,
      dailyCostUsd: 2.5,
    });
    expect((await change({ dailyActions: null, dailyTokens: 0 })).limits).to.deep.equal({
      dailyActions: null,
      dailyTokens: 0,
      dailyCostUsd: 2.5,
    });
    expect((await change({})).limits).to.deep.equal((await fleet()).limits);
  });

  for (const [what, body, path] of [
    ['a pace of 0', { pace: 0 }, 'pace'],
    ['a pace above 1000', { pace: 1001 }, 'pace'],
    ['half an action', { limits: { dailyActions: 0.5 } }, 'limits.dailyActions'],
    ['negative costs', { limits: { dailyCostUsd: -1 } }, 'limits.dailyCostUsd'],
    ['an unknown limit', { limits: { weekly: 1 } }, 'limits.weekly'],
    ['null for a pace', { pace: null }, 'pace'],
    ['a list', [], ''],
  ] as const) {
    it(`refuses ${what}, and changes nothing`, async () => {
      const before = await fleet();

      const problem = await web.refusal('PATCH', '/api/fleet/settings', { body });

      expect(problem).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      expect(problem.errors?.map((fault) => fault.path)).to.deep.equal([path]);
      expect(await fleet()).to.deep.equal(before);
    });
  }

  for (const body of [
    { persona: 'ai-artist' },
    { personaId: '' },
    { personaId: 'a\0b' },
    { personaId: null },
    [],
    1,
  ]) {
    it(`refuses a fleet command with ${JSON.stringify(body)}`, async () => {
      const problem = await web.refusal('POST', '/api/fleet/stop', { body });

      expect(problem.status).to.be.oneOf([400, 422]);
      expect((await getAgent(web, artists[1]?.id ?? designer.id)).status).to.equal('running');
    });
  }

  it('answers an agent with its schedule', async () => {
    const { items } = await web.ask(
      z.object({ items: z.array(agentSchema) }),
      'GET',
      '/api/agents?status=running',
    );

    expect(items).to.deep.equal([artists[1]]);
    expect(items[0]?.nextTickAt).to.be.a('string');
  });
});
