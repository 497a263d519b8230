import { expect } from 'chai';
import { getPromptVersion, listPromptVersions, promptStateSchema } from '../../src/api/prompts.ts';
import { statement } from '../../src/db/sql.ts';
import { builtInPromptText } from '../../src/mind/prompts/prompt.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const spoil = statement(
  'test-spoil-prompt',
  `update prompt_versions set content = '{"text":"# old"}' where version = $1`,
);
const forget = statement('test-forget-prompts', 'truncate prompts, prompt_versions');

const path = '/api/prompts/visit';
const plainer = builtInPromptText.replace('Write plainly', 'Write very plainly');

describe('the prompts of the operator', () => {
  let web: TestWeb;

  before(async function () {
    this.timeout(30_000);
    web = await startWeb();
  });
  beforeEach(() => web.context.database.rows(forget, []));
  after(() => web?.close());

  const state = () => web.ask(promptStateSchema, 'GET', path);
  const draft = (text: string, headers = {}) =>
    web.ask(promptStateSchema, 'PATCH', path, { body: { text }, headers });
  const publish = (body: object = {}) => web.ask(promptStateSchema, 'POST', `${path}/publish`, { body });

  it('begin as the one that comes with the fleet', async () => {
    const found = await state();
    expect(found).to.deep.include({
      version: null,
      draft: null,
      changes: [],
      fault: null,
      text: builtInPromptText,
    });
    expect(found.builtIn).to.match(/^visit\.v\d+$/);
  });

  it('are drafted, published with a note, and gone back to', async () => {
    const drafted = await draft(plainer);
    expect(drafted.text).to.equal(builtInPromptText);
    expect(drafted.changes.map(({ path: section }) => section)).to.deep.equal(['system']);
    expect(await publish({ note: 'plainer' })).to.include({ version: 1, text: plainer, draft: null });
    await draft(plainer.replace('very plainly', 'plainly and warmly'));
    await publish({});
    expect(await publish({ version: 1 })).to.include({ version: 3, text: plainer });
    const { items } = await web.ask(listPromptVersions.answer, 'GET', `${path}/versions`);
    expect(items.map(({ version, note, current }) => [version, note, current])).to.deep.equal([
      [3, 'Back to version 1', true],
      [2, '', false],
      [1, 'plainer', false],
    ]);
    const second = await web.ask(getPromptVersion.answer, 'GET', `${path}/versions/2`);
    expect(second.changes.map(({ path: section }) => section)).to.deep.equal(['system']);
    expect(await web.ask(promptStateSchema, 'POST', `${path}/restore`)).to.have.nested.property(
      'draft.text',
      builtInPromptText,
    );
  });

  it('are refused with every fault named, and then nothing changes', async () => {
    const refused = await web.call('PATCH', path, { body: { text: plainer.replace('{rules}', '{laws}') } });
    expect(JSON.parse(refused.text)).to.include({ status: 422, code: 'PROMPT_UNUSABLE' });
    expect(refused.text).to.include('{laws}').and.include('lacks {rules}');
    expect((await state()).draft).to.equal(null);
    const unknown = await web.call('PATCH', '/api/prompts/nobody', { body: { text: '# system' } });
    expect(JSON.parse(unknown.text)).to.include({ status: 404, code: 'PROMPT_NOT_FOUND' });
    const tried = await web.call('POST', `${path}/try`, { body: { text: '# system' } });
    expect(JSON.parse(tried.text)).to.include({ status: 422, code: 'PROMPT_UNUSABLE' });
  });

  it('are not overwritten by who has read an older state', async () => {
    const first = await web.call('GET', path);
    const etag = String(first.headers.etag);
    await draft(plainer, { 'if-match': etag });
    const second = await web.call('PATCH', path, { body: { text: plainer }, headers: { 'if-match': etag } });
    expect(JSON.parse(second.text)).to.include({ status: 412, code: 'PROMPT_CHANGED' });
    expect(second.text).to.include('script changed the prompt');
  });

  it('have nothing to publish without a draft, and no version that was never published', async () => {
    for (const [body, code] of [
      [{}, 'NOTHING_TO_PUBLISH'],
      [{ version: 7 }, 'PROMPT_NOT_FOUND'],
    ] as const) {
      const refused = await web.call('POST', `${path}/publish`, { body });
      expect(JSON.parse(refused.text)).to.include({ code });
    }
    expect((await web.call('GET', '/api/prompts/other')).status).to.equal(404);
  });

  it('say why a version that another release has stored cannot be used', async () => {
    await draft(plainer);
    await publish({});
    await web.context.database.rows(spoil, [1]);
    const found = await state();
    expect(found.fault).to.include('is no section of this prompt');
    expect(found.text).to.equal(builtInPromptText);
    const refused = await web.call('POST', `${path}/publish`, { body: { version: 1 } });
    expect(JSON.parse(refused.text)).to.include({ status: 422, code: 'PROMPT_UNUSABLE' });
  });

  it('are neither restored over what somebody else has drafted, nor gone back from to a number that none can have', async () => {
    await draft(plainer);
    const refused = await web.refusal('POST', `${path}/restore`, { headers: { 'If-Match': '"0"' } });
    expect(refused).to.include({ code: 'PROMPT_CHANGED', status: 412 });
    expect((await state()).draft?.text).to.equal(plainer);
    expect(await web.refusal('POST', `${path}/publish`, { body: { version: 3_000_000_000 } })).to.include({
      code: 'VALIDATION_FAILED',
      status: 422,
    });
  });
});
