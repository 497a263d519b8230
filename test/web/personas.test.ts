import { expect } from 'chai';
import { z } from 'zod';
import { loadPersonas } from '../../config/personas/index.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { agentSchema } from '../../src/api/agents.ts';
import {
  getPersonaVersion,
  listPersonaVersions,
  personaStateSchema,
  previewDraft,
} from '../../src/api/persona-editing.ts';
import { listPersonas } from '../../src/api/personas.ts';
import { dashboardHeader } from '../../src/api/session.ts';
import { statement } from '../../src/db/sql.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const spoil = statement(
  'test-spoil-listed-persona',
  "update persona_versions set content = content - 'voice' where persona_id = $1",
);

describe('the personas of the operator', () => {
  const [original] = loadPersonas();
  let web: TestWeb;

  before(async function () {
    this.timeout(30_000);
    web = await startWeb();
  });
  after(() => web?.close());

  const template = (): Persona => {
    if (original === undefined) throw new Error('No persona comes with the fleet.');
    return original;
  };
  const path = (id: string, rest = ''): string => `/api/personas/${id}${rest}`;
  const state = (id: string) => web.ask(personaStateSchema, 'GET', path(id));
  const draft = (id: string, body: object, headers = {}) =>
    web.ask(personaStateSchema, 'PATCH', path(id), { body, headers });
  const publish = (id: string, body: object = {}) =>
    web.ask(personaStateSchema, 'POST', path(id, '/publish'), { body });
  const made = async (id: string): Promise<string> => {
    await web.ask(personaStateSchema, 'POST', '/api/personas', { body: { ...template(), id, label: id } });
    return id;
  };
  const agentOf = (personaId: string, username: string) =>
    web.ask(agentSchema, 'POST', '/api/agents', { body: { name: username, username, personaId } });

  it('begin as those that come with the fleet, in their first version', async () => {
    const { items, missing } = await web.ask(listPersonas.answer, 'GET', '/api/personas');
    const ids = loadPersonas().map(({ id }) => id);
    expect(items.map(({ id }) => id)).to.include.members(ids);
    expect(items.find(({ id }) => id === template().id)).to.include({ author: 'fleet', builtIn: true });
    expect(missing).to.deep.equal([]);
    const { version, published, draft: drafted, fault } = await state(template().id);
    expect({ version, drafted, fault }).to.deep.equal({ version: 1, drafted: null, fault: null });
    expect(published).to.deep.equal(template());
  });

  it('are drafted, published, and gone back from', async () => {
    const id = await made('tide-watcher');
    expect(await web.refusal('POST', '/api/agents/seed', { body: { count: 1, personaId: id } })).to.include({
      code: 'PERSONA_UNKNOWN',
    });
    expect(await publish(id, { note: 'the first one' })).to.deep.include({ version: 1, draft: null });
    const agent = await agentOf(id, 'watches_tides');
    expect(agent.personaVersion).to.equal(1);

    const changed = await draft(id, { label: 'Tide watcher, by night' });
    expect(changed.changes).to.deep.equal([
      { path: 'label', before: '"tide-watcher"', after: '"Tide watcher, by night"' },
    ]);
    expect(changed.published?.label).to.equal('tide-watcher');
    expect((await publish(id, { note: 'night' })).version).to.equal(2);

    expect((await publish(id, { version: 1 })).published?.label).to.equal('tide-watcher');
    const { items } = await web.ask(listPersonaVersions.answer, 'GET', path(id, '/versions'));
    expect(
      items.map(({ version, note, author, current, agents, changed: fields }) => ({
        version,
        note,
        author,
        current,
        agents,
        fields,
      })),
    ).to.deep.equal([
      {
        version: 3,
        note: 'Back to version 1',
        author: 'script',
        current: true,
        agents: 0,
        fields: ['label'],
      },
      { version: 2, note: 'night', author: 'script', current: false, agents: 0, fields: ['label'] },
      { version: 1, note: 'the first one', author: 'script', current: false, agents: 1, fields: [] },
    ]);
    const second = await web.ask(getPersonaVersion.answer, 'GET', path(id, '/versions/2'));
    expect(second.changes.map(({ path: field }) => field)).to.deep.equal(['label']);
    const feed = z.object({ items: z.array(z.object({ message: z.string() })) });
    const { items: lines } = await web.ask(feed, 'GET', '/api/activity?type=persona&limit=3');
    expect(lines.map(({ message }) => message)).to.deep.equal([
      'script published version 3 of the persona tide-watcher: Back to version 1',
      'script published version 2 of the persona Tide watcher, by night: night',
      'script published version 1 of the persona tide-watcher: the first one',
    ]);
  });

  it('keep a version that agents live by, and a persona that has agents', async () => {
    const id = await made('moss-keeper');
    await publish(id);
    await agentOf(id, 'keeps_moss');
    await draft(id, { summary: 'Photographs moss, slowly.' });
    await publish(id);

    for (const version of [1, 2])
      expect(await web.refusal('DELETE', path(id, `/versions/${version}`))).to.include({
        code: 'PERSONA_IN_USE',
      });
    expect(await web.refusal('DELETE', path(id))).to.include({ code: 'PERSONA_IN_USE', status: 409 });

    const unused = await made('moss-guest');
    await publish(unused);
    await draft(unused, { summary: 'Comes for the moss alone.' });
    await publish(unused);
    await web.call('DELETE', path(unused, '/versions/1'));
    const { items } = await web.ask(listPersonaVersions.answer, 'GET', path(unused, '/versions'));
    expect(items.map(({ version }) => version)).to.deep.equal([2]);
    await web.call('DELETE', path(unused));
    expect(await web.refusal('GET', path(unused))).to.include({ code: 'PERSONA_NOT_FOUND', status: 404 });
  });

  it('let the second of two people who edit know who changed what', async () => {
    const id = await made('kiln-friend');
    await publish(id);
    const read = await web.call('GET', path(id));
    const etag = String(read.headers.etag);
    await draft(id, { summary: 'Writes about kilns and cups.' }, { 'If-Match': etag });

    const refused = await web.refusal('PATCH', path(id), {
      body: { label: 'Kiln friend' },
      headers: { 'If-Match': etag },
    });

    expect(refused).to.include({ code: 'PERSONA_CHANGED', status: 412 });
    expect(refused.detail).to.match(
      /^script changed the persona "kiln-friend" at .*; its draft now changes summary\./,
    );
    expect((await state(id)).draft?.content.label).to.equal('kiln-friend');
    for (const condition of ['nonsense', '"x"', ''])
      expect(
        (await web.call('PATCH', path(id), { body: { label: 'Kiln' }, headers: { 'If-Match': condition } }))
          .status,
      ).to.be.oneOf([400, 412]);
  });

  it('name the field and the fault of what is not valid, and change nothing', async () => {
    const before = await state(template().id);
    for (const [body, field] of [
      [{ voice: { ...template().voice, thoughts: ['{nowhere} again', 'b', 'c'] } }, 'voice.thoughts'],
      [{ summary: 'with a NUL \u0000 inside it' }, 'summary'],
      [{ interestCount: [9, 2] }, 'interestCount'],
      [{ nonsense: 1 }, 'nonsense'],
      [{ label: 7 }, 'label'],
      [{ weight: 1e9 }, 'weight'],
    ] as const) {
      const { code, errors = [] } = await web.refusal('PATCH', path(template().id), { body });
      expect(code, field).to.equal('VALIDATION_FAILED');
      expect(errors.map(({ path: place }) => place).join(' '), field).to.include(field);
    }
    expect(await state(template().id)).to.deep.equal(before);
    expect(await web.refusal('POST', '/api/personas', { body: { ...template() } })).to.include({
      code: 'PERSONA_TAKEN',
    });
    expect(await web.refusal('POST', path(template().id, '/publish'), { body: {} })).to.include({
      code: 'NOTHING_TO_PUBLISH',
    });
    for (const [version, code] of [
      [99, 'PERSONA_NOT_FOUND'],
      [3_000_000_000, 'VALIDATION_FAILED'],
    ] as const)
      expect(await web.refusal('POST', path(template().id, '/publish'), { body: { version } })).to.include({
        code,
      });
  });

  it('come back as they came with the fleet', async () => {
    const id = 'ux-designer';
    await draft(id, { label: 'Somebody else' });
    await publish(id);
    const restored = await web.ask(personaStateSchema, 'POST', path(id, '/restore'), { body: {} });
    expect(restored.draft?.content.label).to.not.equal('Somebody else');
    expect((await publish(id)).published).to.deep.equal(loadPersonas().find((persona) => persona.id === id));
    expect(await web.refusal('POST', path('nobody', '/restore'), { body: {} })).to.include({
      code: 'PERSONA_NOT_BUILT_IN',
    });
    const etag = String((await web.call('GET', path(id))).headers.etag);
    await draft(id, { label: 'Of another editor' });
    const late = await web.refusal('POST', path(id, '/restore'), { headers: { 'If-Match': etag } });
    expect(late).to.include({ code: 'PERSONA_CHANGED', status: 412 });
    expect((await state(id)).draft?.content.label).to.equal('Of another editor');
    const again = await web.ask(personaStateSchema, 'POST', path(id, '/restore'));
    expect(again.draft).to.equal(null);
  });

  it('are previewed with agents and real pictures before anything is kept', async () => {
    const { id } = template();
    const body = {
      draft: { ...template(), vibes: ['only', 'these', 'four', 'ones'].map((vibe) => `${vibe} vibe`) },
      count: 4,
      pictures: 1,
    };
    const { items, pictures } = await web.ask(previewDraft.answer, 'POST', path(id, '/preview'), { body });
    expect(items).to.have.length(4);
    expect(items.every(({ vibe }) => vibe.endsWith(' vibe'))).to.equal(true);
    expect(pictures[0]?.url).to.match(/^data:image\/webp;base64,.{1000}/);
    expect((await state(id)).draft).to.equal(null);
  });

  it('stay in the list as they are published while they are drafted, and where a version cannot be read', async () => {
    const id = await made('net-mender');
    await publish(id);
    await draft(id, { label: 'Only drafted' });
    const listed = async () => {
      const { items } = await web.ask(listPersonas.answer, 'GET', '/api/personas');
      return items.find((item) => item.id === id);
    };
    expect(await listed()).to.include({
      label: id,
      drafted: true,
      version: 1,
      fault: null,
      author: 'script',
      builtIn: false,
    });

    await web.call('DELETE', path(id, '/draft'));
    await web.context.database.rows(spoil, [id]);

    const faulty = await listed();
    expect(faulty).to.include({ label: id, drafted: false, version: 1 });
    expect(faulty?.fault).to.include('voice');
  });

  it('name who published them as they named themselves at login', async () => {
    const login = await web.call('POST', '/api/session', {
      anonymous: true,
      body: { password: 'password-of-the-tests', name: 'Grace' },
    });
    const [cookie = ''] = [login.headers['set-cookie'] ?? []].flat();
    const headers = { Cookie: cookie.split(';')[0], [dashboardHeader.name]: dashboardHeader.value };
    const id = await made('lamp-lighter');
    await web.call('POST', path(id, '/publish'), { anonymous: true, headers, body: { note: 'by hand' } });
    const { items } = await web.ask(listPersonaVersions.answer, 'GET', path(id, '/versions'));
    expect(items[0]).to.include({ author: 'Grace', note: 'by hand' });
  });
});
