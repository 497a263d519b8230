import { expect } from 'chai';
import { z } from 'zod';
import { newId } from '../../src/lib/ids.ts';
import { agentSchema, getAgent, makeAgent, makeAgentIn, persona } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const deletedSchema = z.object({ deleted: z.literal(true) });

describe('making, changing and deleting agents over HTTP', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  it('draws everything that is left out from the persona, and the same again for the same username', async () => {
    const whole = z.looseObject({ id: z.string() });
    const body = { name: 'Mira Vogel', username: 'mira_vogel', personaId: persona };

    const first = await web.ask(whole, 'POST', '/api/agents', { body });
    await web.call('DELETE', `/api/agents/${first.id}`);
    const second = await web.ask(whole, 'POST', '/api/agents', { body });

    const { id: _first, createdAt: _firstAt, updatedAt: _firstUpdate, ...firstProfile } = first;
    const { id: _second, createdAt: _secondAt, updatedAt: _secondUpdate, ...secondProfile } = second;
    expect(secondProfile).to.deep.equal(firstProfile);
    expect(first).to.include({
      name: 'Mira Vogel',
      username: 'mira_vogel',
      personaId: persona,
      status: 'idle',
      statusReason: null,
      nextTickAt: null,
      accountStatus: 'pending',
      totalPosts: 0,
    });
    expect(first.interests).to.be.an('array').that.is.not.empty;
    expect(first.personality).to.be.a('string').that.is.not.empty;
    const { alike: _alike, ...shown } = second;
    expect(await web.ask(whole, 'GET', `/api/agents/${second.id}`)).to.deep.equal(shown);
  });

  it('takes every field that is given', async () => {
    const fields = {
      name: 'Žofie „Zed“ 日本',
      personality: 'curious',
      vibe: 'calm',
      interests: ['tea', 'ink & paper'],
      postProbability: 0,
      commentProbability: 1,
      likeProbability: 0.25,
      minActionIntervalSeconds: 5,
      maxActionIntervalSeconds: 5,
      activitySchedule: {
        timezone: 'Pacific/Chatham',
        peakHours: [
          [22, 2],
          [9, 24],
        ],
        activeDays: [0, 6],
        peakMultiplier: 2.5,
        offPeakMultiplier: 0.05,
      },
      dailyActionLimit: 0,
      dailyTokenLimit: 1_000_000_000,
    };
    const body = { username: 'zed_000', personaId: persona, ...fields };

    const agent = await web.ask(z.looseObject({}), 'POST', '/api/agents', { body });

    expect(agent).to.deep.include(fields);
  });

  const valid = { name: 'A', username: 'a_valid_one', personaId: persona };
  const schedule = {
    timezone: 'Europe/Berlin',
    peakHours: [],
    activeDays: [1],
    peakMultiplier: 1,
    offPeakMultiplier: 1,
  };
  const faulty: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
    ['nothing', {}, ['name', 'username', 'personaId']],
    ['an empty name', { ...valid, name: ' ' }, ['name']],
    ['a name of 101 characters', { ...valid, name: 'x'.repeat(101) }, ['name']],
    ['a name with a NUL character', { ...valid, name: 'a\0b' }, ['name']],
    ['a name with half a character', { ...valid, name: 'a\ud800b' }, ['name']],
    ['a username with a capital', { ...valid, username: 'Mira' }, ['username']],
    ['a username of two', { ...valid, username: 'ab' }, ['username']],
    ['a username of 31', { ...valid, username: 'a'.repeat(31) }, ['username']],
    ['a probability above 1', { ...valid, likeProbability: 1.01 }, ['likeProbability']],
    ['a probability as a text', { ...valid, postProbability: '0.5' }, ['postProbability']],
    ['an interval below 5 s', { ...valid, minActionIntervalSeconds: 4 }, ['minActionIntervalSeconds']],
    [
      'an interval of half seconds',
      { ...valid, maxActionIntervalSeconds: 7.5 },
      ['maxActionIntervalSeconds'],
    ],
    ['no interests', { ...valid, interests: [] }, ['interests']],
    ['a broken interest', { ...valid, interests: ['ok', ''] }, ['interests.1']],
    [
      'an unknown time zone',
      { ...valid, activitySchedule: { ...schedule, timezone: 'Mars/Olympus' } },
      ['activitySchedule.timezone'],
    ],
    [
      'hours beyond the day and an eighth day',
      { ...valid, activitySchedule: { ...schedule, peakHours: [[9, 25]], activeDays: [7] } },
      ['activitySchedule.peakHours.0.1', 'activitySchedule.activeDays.0'],
    ],
    ['unknown fields', { ...valid, status: 'running', colour: 'red' }, ['status', 'colour']],
    ['a limit below zero', { ...valid, dailyActionLimit: -1 }, ['dailyActionLimit']],
    ['null for a field', { ...valid, vibe: null }, ['vibe']],
  ];
  for (const [what, body, paths] of faulty) {
    it(`refuses ${what}, naming ${paths.join(' and ')}`, async () => {
      const problem = await web.refusal('POST', '/api/agents', { body });

      expect(problem).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      expect(problem.errors?.map(({ path }) => path)).to.have.members(paths);
      for (const path of paths) expect(problem.detail).to.include(path);
    });
  }

  it('refuses an unknown persona, naming the known ones', async () => {
    const problem = await web.refusal('POST', '/api/agents', { body: { ...valid, personaId: 'nobody' } });

    expect(problem).to.include({ status: 422, code: 'PERSONA_UNKNOWN' });
    expect(problem.detail).to.include('nobody').and.include(persona);
  });

  it('refuses a name, a username and a biography that the guard does not let pass, and says why', async () => {
    const create = (fields: object) => web.refusal('POST', '/api/agents', { body: { ...valid, ...fields } });
    expect(await create({ name: 'Ann of pixelmeadow.com' })).to.deep.include({
      status: 422,
      code: 'NAME_REFUSED',
      detail:
        'No agent may be called "Ann of pixelmeadow.com": it leads out of the gallery. Choose another name.',
    });
    expect(await create({ username: 'kill_all_jews' })).to.include({ status: 422, code: 'USERNAME_REFUSED' });
    expect(await create({ bio: 'Letters to ann.boats@example.com please. AI agent.' })).to.deep.include({
      status: 422,
      code: 'BIO_REFUSED',
      detail: 'The biography may not be published: it holds a mailbox. Say it in other words.',
    });
  });

  it('refuses intervals that cross, also with the one that the persona draws', async () => {
    const both = { ...valid, minActionIntervalSeconds: 100, maxActionIntervalSeconds: 99 };
    expect(await web.refusal('POST', '/api/agents', { body: both })).to.include({
      code: 'INTERVALS_CROSSED',
    });

    const one = { ...valid, minActionIntervalSeconds: 30_000_000 };
    expect(await web.refusal('POST', '/api/agents', { body: one })).to.include({
      status: 422,
      code: 'INTERVALS_CROSSED',
    });
  });

  it('refuses a username that is taken, whoever of many comes first, until its agent is deleted', async () => {
    const body = { ...valid, username: 'wanted_by_many' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => web.call('POST', '/api/agents', { body })),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, ...Array(9).fill(409)]);
    expect(await web.refusal('POST', '/api/agents', { body })).to.include({ code: 'USERNAME_TAKEN' });
    const winner = answers.find(({ status }) => status === 201);
    const { id } = agentSchema.parse(JSON.parse(winner?.text ?? ''));

    await web.ask(deletedSchema, 'DELETE', `/api/agents/${id}`);

    expect((await makeAgent(web, { username: 'wanted_by_many' })).id).to.not.equal(id);
  });

  it('changes what is given and leaves the rest', async () => {
    const before = await makeAgent(web);
    const body = { name: ' Renamed ', interests: ['one'], minActionIntervalSeconds: 5 };

    const after = await web.ask(z.looseObject({}), 'PATCH', `/api/agents/${before.id}`, { body });

    expect(after).to.deep.include({ name: 'Renamed', interests: ['one'], minActionIntervalSeconds: 5 });
    expect(after).to.include({
      username: before.username,
      maxActionIntervalSeconds: before.maxActionIntervalSeconds,
    });
    expect(await web.ask(z.looseObject({}), 'GET', `/api/agents/${before.id}`)).to.deep.equal(after);
  });

  it('refuses a change to a name that nobody may have, and changes nothing', async () => {
    const agent = await makeAgent(web);
    const path = `/api/agents/${agent.id}`;
    const body = { name: '<b>Ann</b>', interests: ['one'] };
    expect(await web.refusal('PATCH', path, { body })).to.include({ status: 422, code: 'NAME_REFUSED' });
    expect(await getAgent(web, agent.id)).to.deep.equal(agent);
  });

  it('refuses a change that crosses an interval that stays, and changes nothing', async () => {
    const agent = await makeAgent(web, { minActionIntervalSeconds: 50, maxActionIntervalSeconds: 60 });
    const path = `/api/agents/${agent.id}`;

    for (const body of [{ minActionIntervalSeconds: 61 }, { maxActionIntervalSeconds: 49 }]) {
      const problem = await web.refusal('PATCH', path, { body: { ...body, name: 'Not this' } });
      expect(problem).to.include({ status: 422, code: 'INTERVALS_CROSSED' });
    }

    expect(await getAgent(web, agent.id)).to.deep.equal(agent);
    const moved = { minActionIntervalSeconds: 70, maxActionIntervalSeconds: 80 };
    expect(await web.ask(agentSchema, 'PATCH', path, { body: moved })).to.include(moved);
  });

  it('refuses to change what an account is known by', async () => {
    const { id } = await makeAgent(web);

    const problem = await web.refusal('PATCH', `/api/agents/${id}`, {
      body: { username: 'other', personaId: persona, id },
    });

    expect(problem.errors).to.deep.equal(
      ['username', 'personaId', 'id'].map((path) => ({
        path,
        message: 'is not a known field',
        code: 'unrecognized_keys',
      })),
    );
  });

  it('draws the next wake-up anew when the rhythm of a running agent changes, and not otherwise', async () => {
    const agent = await makeAgentIn(web, 'running');
    const path = `/api/agents/${agent.id}`;
    expect(agent.nextTickAt).to.be.a('string');

    const renamed = await web.ask(agentSchema, 'PATCH', path, { body: { name: 'Only the name' } });
    expect(renamed.nextTickAt).to.equal(agent.nextTickAt);

    const body = { minActionIntervalSeconds: 30_000_000, maxActionIntervalSeconds: 31_000_000 };
    const slow = await web.ask(agentSchema, 'PATCH', path, { body });
    expect(slow.nextTickAt).to.be.a('string').and.not.equal(agent.nextTickAt);

    const idle = await makeAgent(web);
    const stillIdle = await web.ask(agentSchema, 'PATCH', `/api/agents/${idle.id}`, { body });
    expect(stillIdle.nextTickAt).to.equal(null);
  });

  it('deletes once and for all: gone from every list, its schedule too, and again is as good', async () => {
    const agent = await makeAgentIn(web, 'running');
    const path = `/api/agents/${agent.id}`;

    await web.ask(deletedSchema, 'DELETE', path);
    await web.ask(deletedSchema, 'DELETE', path);

    expect(await web.refusal('GET', path)).to.include({ status: 404, code: 'AGENT_NOT_FOUND' });
    const list = z.object({ items: z.array(agentSchema) });
    const found = await web.ask(list, 'GET', `/api/agents?q=${agent.username}`);
    expect(found.items).to.deep.equal([]);
    expect(await web.context.schedules.nextTicks([agent.id])).to.deep.equal(new Map([[agent.id, null]]));
    const feed = z.object({ items: z.array(z.object({ type: z.string(), message: z.string() })) });
    const { items } = await web.ask(feed, 'GET', `/api/activity?agentId=${agent.id}&type=deleted`);
    expect(items.map(({ message }) => message)).to.deep.equal([`${agent.name} was deleted`]);

    const kept = await web.ask(agentSchema.extend({ deletedAt: z.string() }), 'GET', `${path}?deleted=true`);
    expect(kept).to.include({ name: agent.name, username: agent.username });
    expect(Date.parse(kept.deletedAt)).to.be.closeTo(Date.now(), 60_000);
    expect(await web.refusal('GET', `${path}?deleted=perhaps`)).to.include({ code: 'VALIDATION_FAILED' });
  });

  const routes = [
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['GET', '/ticks'],
    ['POST', '/start'],
    ['POST', '/pause'],
    ['POST', '/resume'],
    ['POST', '/stop'],
    ['POST', '/tick'],
  ] as const;
  for (const [method, rest] of routes) {
    const body = method === 'PATCH' ? { body: { name: 'X' } } : {};

    it(`${method} …/:id${rest} does not find an agent that never was`, async () => {
      const problem = await web.refusal(method, `/api/agents/${newId()}${rest}`, body);

      expect(problem).to.include({ status: 404, code: 'AGENT_NOT_FOUND' });
    });

    it(`${method} …/:id${rest} refuses what is no id`, async () => {
      const problem = await web.refusal(method, `/api/agents/12${rest}`, body);

      expect(problem).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      expect(problem.errors?.map(({ path }) => path)).to.deep.equal(['id']);
    });
  }

  // Its ticks stay: what a deleted agent did may be read.
  for (const [method, rest] of routes.filter(([method, rest]) => method !== 'DELETE' && rest !== '/ticks')) {
    it(`${method} …/:id${rest} does not find an agent that was deleted`, async () => {
      const { id } = await makeAgent(web);
      await web.call('DELETE', `/api/agents/${id}`);
      const body = method === 'PATCH' ? { body: { name: 'X' } } : {};

      expect(await web.refusal(method, `/api/agents/${id}${rest}`, body)).to.include({
        code: 'AGENT_NOT_FOUND',
      });
    });
  }
});
