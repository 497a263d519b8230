import { expect } from 'chai';
import { z } from 'zod';
import { activityPageSchema } from '../../src/api/activity.ts';
import { findLookAlikes } from '../../src/api/agent-trials.ts';
import { agentPageSchema, agentSchema, createAgent } from '../../src/api/agents.ts';
import { previewDraft } from '../../src/api/persona-editing.ts';
import { makeAgent } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const changedSchema = z.object({ changed: z.int(), unchanged: z.int() });

describe('agents as individuals, over HTTP', () => {
  let web: TestWeb;

  before(async function () {
    this.timeout(30_000);
    web = await startWeb();
  });
  after(() => web?.close());

  const alike = {
    personality: 'Counts gears and says so; in three words.',
    vibe: 'brass',
    interests: ['gears'],
  };

  it('get a biography that ends as it must, and keep one that an operator writes', async () => {
    const made = await web.ask(createAgent.answer, 'POST', '/api/agents', {
      body: { name: 'Ida', username: 'ida_bio', personaId: 'ai-artist' },
    });
    expect(made.bio).to.match(/ AI agent\.$/);
    const bio = 'Looks at brass only. AI agent.';
    const changed = await web.ask(agentSchema, 'PATCH', `/api/agents/${made.id}`, { body: { bio } });
    expect(changed.bio).to.equal(bio);
    const refused = await web.call('PATCH', `/api/agents/${made.id}`, {
      body: { bio: 'A painter from Graz.' },
    });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('AI agent.');
  });

  it('say whom they look like before and after they are made', async () => {
    for (let number = 1; number <= 6; number += 1)
      await makeAgent(web, { username: `gear_${number}`, name: `Gear ${number}`, ...alike });
    const asked = { personaId: 'ai-artist', ...alike };
    const found = await web.ask(findLookAlikes.answer, 'POST', '/api/agents/alike', { body: asked });
    expect(found.count).to.equal(6);
    expect(found.warning).to.match(/^Looks like 6 other agents: Gear 6, Gear 5, Gear 4 and 3 more\./);
    const made = await web.ask(createAgent.answer, 'POST', '/api/agents', {
      body: { name: 'Gear 7', username: 'gear_7', ...asked },
    });
    expect(made.alike.count).to.equal(6);
    const self = await web.ask(findLookAlikes.answer, 'POST', '/api/agents/alike', {
      body: { ...asked, except: made.id },
    });
    expect(self.count).to.equal(6);
    const unlike = {
      ...asked,
      personality: 'Dreams of tin boats, slowly.',
      vibe: 'salt',
      interests: ['boats'],
    };
    const other = await web.ask(findLookAlikes.answer, 'POST', '/api/agents/alike', { body: unlike });
    expect(other).to.deep.equal({ count: 0, warning: null });
  });

  it('are warned of in a preview where others are as they are', async () => {
    const preview = (body: object) =>
      web.ask(previewDraft.answer, 'POST', '/api/personas/ux-designer/preview', {
        body: { pictures: 0, ...body },
      });
    expect((await preview({ count: 10 })).warnings).to.deep.equal([]);
    const [first] = (await preview({ count: 2, seed: 'twice' })).items;
    if (first === undefined) throw new RangeError('A preview shows agents.');
    const { personaId, personality, vibe, interests } = first;
    const twin = { name: 'Sam', username: 'sam_else', personaId, personality, vibe, interests };
    await web.call('POST', '/api/agents', { body: twin });
    // Those of the preview that are there already are not taken for others.
    await web.call('POST', '/api/agents/seed', { body: { count: 2, personaId, seed: 'twice' } });
    const { warnings } = await preview({ count: 2, seed: 'twice' });
    expect(warnings).to.deep.equal([
      `${first.name}: Looks like 1 other agent: Sam. Give it words of its own.`,
    ]);
  });

  it('are seeded by counts, with as many of each persona, and none twice', async () => {
    const body = { counts: { 'ai-artist': 2, 'indie-game-developer': 3 }, seed: 'counts', level: 'visitor' };
    const first = await web.call('POST', '/api/agents/seed', { body });
    expect(JSON.parse(first.text)).to.deep.equal({ created: 5, existing: 0 });
    const again = await web.call('POST', '/api/agents/seed', { body });
    expect(JSON.parse(again.text)).to.deep.equal({ created: 0, existing: 5 });
    const { items } = await web.ask(agentPageSchema, 'GET', '/api/agents?personaId=indie-game-developer');
    expect(items).to.have.length(3);
  });

  for (const [what, body, path] of [
    ['neither a count nor counts', {}, 'count'],
    ['a count beside counts', { count: 3, counts: { 'ai-artist': 1 } }, 'counts'],
    ['counts of nobody', { counts: { 'ai-artist': 0 } }, 'counts'],
    [
      'weights beside one persona',
      { count: 3, personaId: 'ai-artist', weights: { 'ai-artist': 1 } },
      'weights',
    ],
    ['weights of nothing', { count: 3, weights: { 'ai-artist': 0 } }, 'weights'],
  ] as const) {
    it(`are not seeded from ${what}`, async () => {
      for (const route of ['/api/agents/seed', '/api/agents/seed/forecast']) {
        const refused = await web.call('POST', route, { body });
        expect(refused.status, route).to.equal(422);
        const { errors } = JSON.parse(refused.text);
        expect(errors.map((fault: { path: string }) => fault.path)).to.include(path);
      }
    });
  }

  it('are not seeded, and no forecast begins, from a persona that is not there', async () => {
    for (const route of ['/api/agents/seed', '/api/agents/seed/forecast']) {
      const refused = await web.call('POST', route, { body: { counts: { poet: 3 } } });
      expect(JSON.parse(refused.text), route).to.include({ status: 422, code: 'PERSONA_UNKNOWN' });
    }
  });

  it('are commanded together by those one chooses, with one line in the feed', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 4; number += 1) ids.push((await makeAgent(web)).id);
    const command = async (name: string, chosen: readonly string[] = ids) =>
      web.ask(changedSchema, 'POST', '/api/agents/command', { body: { command: name, ids: chosen } });
    const latest = async () => {
      const page = await web.ask(activityPageSchema, 'GET', '/api/activity?limit=2');
      return page.items.map(({ message }) => message);
    };
    expect(await command('retire', ids.slice(0, 1))).to.deep.equal({ changed: 1, unchanged: 0 });
    expect(await command('start')).to.deep.equal({ changed: 3, unchanged: 1 });
    expect(await latest()).to.deep.equal(['3 agents were started', '1 agent was retired']);
    expect(await command('pause', [...ids, ...ids])).to.deep.equal({ changed: 3, unchanged: 1 });
    const [, second] = ids;
    const paused = await web.ask(agentSchema, 'GET', `/api/agents/${second}`);
    expect(paused).to.include({ status: 'paused', pausedBy: 'person' });
    await web.call('POST', '/api/fleet/resume');
    expect((await web.ask(agentSchema, 'GET', `/api/agents/${second}`)).status).to.equal('paused');
    expect(await command('resume')).to.deep.equal({ changed: 3, unchanged: 1 });
    expect(await command('stop', ['00000000-0000-7000-8000-000000000000'])).to.deep.equal({
      changed: 0,
      unchanged: 1,
    });
  });

  it('are not started one by one or together while the fleet is paused', async () => {
    const { id } = await makeAgent(web);
    await web.call('POST', '/api/fleet/pause');
    const refused = await web.call('POST', '/api/agents/command', { body: { command: 'start', ids: [id] } });
    expect(JSON.parse(refused.text)).to.include({ status: 409, code: 'FLEET_PAUSED' });
    await web.call('POST', '/api/fleet/resume');
  });
});
