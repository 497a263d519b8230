import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { loadPersonas } from '../../config/personas/index.ts';
import { agentPageSchema } from '../../src/api/agents.ts';
import { personaStateSchema } from '../../src/api/persona-editing.ts';
import { promptStateSchema } from '../../src/api/prompts.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword, startWeb, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';
import { contrastFindings, seriousFindings } from './accessibility.ts';

const titles = ['Dunes at dawn', 'Clockwork bridge', 'Weekly rainfall', 'Harbour in fog', 'Slow ferries'];
/** More controls than any page has before the last one. */
const mostTabs = 150;

describe('the pages of personas', function () {
  this.timeout(90_000);

  let sandbox: TestSandbox;
  let web: TestWeb;
  let worker: TestWorker;
  let dashboard: DashboardPage;

  before(async () => {
    await buildDashboard();
    sandbox = await startSandbox();
    const painter = { agentId: null, username: 'painter', name: 'Pia', personaId: null };
    const user = await sandbox.store.addUser(painter);
    for (const title of titles)
      await sandbox.store.publish(user, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
    web = await startWeb({ environment: sandbox.environment });
    const { database, redis } = web.context.config;
    const { environment } = sandbox;
    worker = await startWorker({ databaseUrl: database.url, redisUrl: redis.url, environment });
    dashboard = await DashboardPage.open(await sharedBrowser(), web.url);
    dashboard.page.setDefaultTimeout(40_000);
    await dashboard.goTo('/personas');
    await dashboard.page.getByLabel('Your name').fill('Grace');
    await dashboard.logIn(adminPassword);
    await dashboard.page.getByRole('list', { name: 'Personas' }).waitFor();
  });
  after(async () => {
    await dashboard?.close();
    await worker?.close();
    await web?.close();
    await sandbox?.close();
  });

  beforeEach(async () => {
    const { page } = dashboard;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  const textbox = (name: string): Locator => dashboard.page.getByRole('textbox', { name, exact: true });
  const region = (name: string): Locator => dashboard.page.getByRole('region', { name, exact: true });
  const state = (id: string) => web.ask(personaStateSchema, 'GET', `/api/personas/${id}`);
  const made = async (id: string): Promise<string> => {
    const [template] = loadPersonas();
    await web.call('POST', '/api/personas', { body: { ...template, id, label: `The ${id}` } });
    await web.call('POST', `/api/personas/${id}/publish`, { body: {} });
    return id;
  };
  const tabTo = async (control: Locator): Promise<void> => {
    await control.waitFor();
    const focused = control.and(dashboard.page.locator(':focus'));
    for (let presses = 0; presses < mostTabs; presses += 1) {
      if ((await focused.count()) > 0) return;
      await dashboard.page.keyboard.press('Tab');
    }
    throw new Error(`Nobody gets to ${control} by keyboard.`);
  };
  const press = async (control: Locator): Promise<void> => {
    await tabTo(control);
    await dashboard.page.keyboard.press('Enter');
  };
  const publish = async (note: string): Promise<void> => {
    await dashboard.button('Publish …').click();
    await textbox('Why').fill(note);
    await dashboard.button('Publish').click();
    await dashboard.page.getByText('This is what is published.').waitFor();
  };

  it('make a persona by keyboard alone', async () => {
    await dashboard.goTo('/personas');
    await press(dashboard.page.getByRole('link', { name: 'New persona' }));
    await tabTo(textbox('Name'));
    await dashboard.page.keyboard.type('Boat painter');
    await press(dashboard.button('Make a draft'));
    await dashboard.page.getByRole('heading', { level: 1, name: 'Boat painter' }).waitFor();
    await tabTo(textbox('In a sentence'));
    await dashboard.page.keyboard.press('Control+End');
    await dashboard.page.keyboard.type(' Knows every boat.');
    await press(dashboard.button('Save draft'));
    await dashboard.page.getByText('Saved as a draft.').waitFor();
    const { draft } = await state('boat-painter');
    expect(draft?.author).to.equal('Grace');
    expect(draft?.content.summary).to.match(/ Knows every boat\.$/);
  });

  it('lead from an empty fleet to a persona that was tried, published, seeded, changed, compared and gone back from', async function () {
    this.timeout(180_000);
    await dashboard.goTo('/personas/new');
    await textbox('Name').fill('Harbour watcher');
    await dashboard.button('Make a draft').click();
    await region('Preview').getByRole('img').nth(2).waitFor();
    await dashboard.button('Try it').click();
    const tried = dashboard.page.getByRole('list', { name: 'Pictures that it was tried on' });
    await region('As typed')
      .getByText(/tokens/)
      .waitFor();
    const first = await tried.textContent();
    for (let draw = 0; draw < 4 && (await tried.textContent()) === first; draw += 1) {
      await dashboard.button('Other pictures').click();
      const status = dashboard.page.getByRole('status');
      await status.filter({ hasText: /^(Waiting for|An agent looks)/ }).waitFor({ state: 'detached' });
    }
    expect(await tried.textContent()).to.not.equal(first);
    await publish('Watches the harbour');

    await dashboard.goTo('/agents/seed');
    await dashboard.page.getByLabel('Mix', { exact: true }).selectOption('counts');
    await textbox('Harbour watcher').fill('20');
    await textbox('UX designer').fill('10');
    await dashboard.page.getByLabel('How active', { exact: true }).selectOption('visitor');
    await dashboard.page.getByText(/^About 1 visit a day, 4 likes a week, a comment a month/).waitFor();
    await dashboard.button('Forecast a week').click();
    const forecast = region('Forecast');
    await forecast.getByText(/^30 agents: on a day about \d+ visits, /).waitFor({ timeout: 60_000 });
    expect(await forecast.textContent())
      .to.include('20 harbour-watcher')
      .and.to.match(/\$[\d.]+ a day/);
    await dashboard.button('Create 30 agents').click();
    await dashboard.page.getByText('30 made').waitFor();

    await dashboard.goTo('/personas/harbour-watcher');
    await textbox('Titles').fill('Tin boats at low tide\nTin boats in the rain\nTin boats by the pier');
    await dashboard.button('Try it').click();
    await region('As typed')
      .getByText(/“Tin boats/)
      .waitFor();
    expect(await region('As published').textContent()).to.not.include('“Tin boats');
    await publish('Only boats');

    await dashboard.follow('Versions');
    const versions = dashboard.page.getByRole('list', { name: 'Versions' });
    await versions.getByText('Only boats').waitFor();
    await dashboard.button('What version 2 changed').click();
    await versions.getByText('Tin boats in the rain').waitFor();
    await dashboard.button('Go back to version 1').click();
    await versions.getByText('Back to version 1', { exact: true }).waitFor();
    const { version, published } = await state('harbour-watcher');
    expect(version).to.equal(3);
    expect(published?.voice.titles).to.not.include('Tin boats in the rain');
  });

  it('say at its field what is wrong with a voice while it is typed, and lose nothing of it', async () => {
    const path = `/personas/${await made('net-mender')}`;
    await dashboard.goTo(path);
    const thoughts = textbox('Thoughts');
    await thoughts.fill('Boats, {weather}.\nMore {boats} at anchor.\nSo quiet.');
    await dashboard.page.getByText('uses {boats}, which is neither built in nor in voice.slots').waitFor();
    await dashboard.page.getByText(/^Too few combinations: .* different thoughts/).waitFor();
    expect(await dashboard.button('Save draft').getAttribute('aria-disabled')).to.equal('true');
    await dashboard.follow('Versions');
    await dashboard.page.getByRole('dialog').getByText('This browser keeps it for you').waitFor();
    await dashboard.button('Leave').click();
    await dashboard.page.getByRole('heading', { level: 1, name: 'Versions' }).waitFor();
    await dashboard.goTo(path);
    await dashboard.page.getByText('and not saved is here again').waitFor();
    expect(await thoughts.inputValue()).to.match(/^Boats, /);
    await dashboard.button('Forget mine').click();
    await dashboard.page.getByText('This is what is published.').waitFor();
  });

  it('put together what two people change, and ask where they differ', async () => {
    const id = await made('pier-walker');
    await dashboard.goTo(`/personas/${id}`);
    await textbox('In a sentence').fill('Watches boats from the pier.');
    await textbox('Vibes').fill('salty\ncalm\nslow\nwet');
    const theirs = { summary: 'Watches boats from the quay.', weight: 3 };
    await web.ask(personaStateSchema, 'PATCH', `/api/personas/${id}`, { body: theirs });
    await dashboard.button('Save draft').click();
    await dashboard.page.getByText(/^script changed the persona/).waitFor();
    await region('Two people changed the same').getByLabel('As it was saved meanwhile').check();
    await dashboard.button('Go on with these').click();
    await dashboard.button('Save draft').click();
    await dashboard.page.getByText('Saved as a draft.').waitFor();
    const { draft } = await state(id);
    expect(draft?.content).to.deep.include({ ...theirs, vibes: ['salty', 'calm', 'slow', 'wet'] });
  });

  it('name every fault of a broken file and change nothing', async () => {
    await dashboard.goTo('/personas');
    await dashboard.button('Import').waitFor();
    const broken = { ...loadPersonas()[0], id: 'broken-one', label: 'x', weight: 'heavy' };
    await dashboard.page.getByLabel('File of a persona').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(broken)),
    });
    const dialog = dashboard.page.getByRole('dialog', { name: 'broken.json was not imported' });
    await dialog.getByText('weight must be a number').waitFor();
    await dialog.getByText('label must have at least 3 characters').waitFor();
    await dashboard.button('Cancel').click();
    expect((await web.call('GET', '/api/personas/broken-one')).status).to.equal(404);
  });

  it('say why one that is in use stays, and bring one back that comes with the fleet', async () => {
    await web.call('POST', '/api/agents/seed', { body: { count: 1, personaId: 'ux-designer' } });
    await dashboard.goTo('/personas');
    await dashboard.button('Delete UX designer').click();
    await dashboard.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await dashboard.alert.getByText(/agents? lives? by\. Delete these agents/).waitFor();
    await dashboard.button('Restore UX designer').click();
    await dashboard.page.getByRole('heading', { level: 1, name: 'UX designer' }).waitFor();
    expect(dashboard.address).to.equal('/personas/ux-designer');
  });

  it('change a prompt with its placeholders checked, compare its versions and go back', async () => {
    await dashboard.goTo('/prompts');
    await dashboard.page.getByText(/^As it comes with the fleet/).waitFor();
    await dashboard.follow('Edit');
    const chart = textbox('A chart');
    const before = await chart.inputValue();
    await chart.fill('Rows of {numbers}.\n# more');
    await dashboard.page.getByText('has a line that begins with “# ”, which would begin another').waitFor();
    await chart.fill('Rows of {numbers}.');
    await dashboard.page.getByText('holds {numbers}, which nothing fills here').waitFor();
    expect(await dashboard.button('Save draft').getAttribute('aria-disabled')).to.equal('true');
    await chart.fill(`${before} Round numbers.`);
    await publish('Round numbers');
    await chart.fill(`${before} Odd numbers.`);
    await dashboard.button('Try it').click();
    await region('As typed')
      .getByText(/asked|tokens/)
      .waitFor();
    await publish('Odd numbers');
    await dashboard.follow('Versions');
    const versions = dashboard.page.getByRole('list', { name: 'Versions' });
    await dashboard.button('What version 2 changed').click();
    await versions.locator('ins').getByText('Odd numbers.').waitFor();
    await dashboard.button('Go back to version 1').click();
    await versions.getByText('Back to version 1', { exact: true }).waitFor();
    const { version, text } = await web.ask(promptStateSchema, 'GET', '/api/prompts/visit');
    expect(version).to.equal(3);
    expect(text).to.include('Round numbers.');
  });

  it('put together what two people change of a prompt', async () => {
    const read = () => web.ask(promptStateSchema, 'GET', '/api/prompts/visit');
    await dashboard.goTo('/prompts/visit');
    await textbox('A diagram').fill('A flowchart of mine.');
    await textbox('A chart').fill('A chart of mine.');
    const now = await read();
    const theirs = (now.draft?.text ?? now.text).replace(/^# chart\n.*$/m, '# chart\nA chart of theirs.');
    await web.call('PATCH', '/api/prompts/visit', { body: { text: theirs } });
    await dashboard.button('Save draft').click();
    const conflict = region('Two people changed the same');
    await conflict.getByLabel('As it was saved meanwhile').check();
    await dashboard.button('Go on with these').click();
    await dashboard.button('Save draft').click();
    await dashboard.page.getByText('Saved as a draft.').waitFor();
    const { draft } = await read();
    expect(draft?.text).to.include('# chart\nA chart of theirs.').and.to.include('A flowchart of mine.');
  });

  it('try one agent as it is now beside as it is typed, and say whom it looks like', async () => {
    const body = { count: 1, personaId: 'ai-artist', seed: 'alike' };
    await web.call('POST', '/api/agents/seed', { body });
    const { items } = await web.ask(agentPageSchema, 'GET', '/api/agents?personaId=ai-artist');
    const agent = items[0];
    if (agent === undefined) throw new RangeError('One was seeded.');
    const { personality, vibe, interests } = agent;
    const twin = { personaId: 'ai-artist', name: 'Sam', username: 'sam_twin', personality, vibe, interests };
    await web.call('POST', '/api/agents', { body: twin });
    await dashboard.goTo(`/agents/${agent.id}/edit`);
    await dashboard.page.getByText('Looks like 1 other agent: Sam.').waitFor();
    await textbox('Personality').fill('Dreams of tin boats that nobody else has ever painted.');
    await textbox('Vibe').fill('salty and slow');
    await dashboard.page.getByText('Looks like 1 other agent').waitFor({ state: 'detached' });
    await dashboard.button('Try it').click();
    await region('As it is now').waitFor();
    await region('As typed').waitFor();
  });

  it('can be used by everybody, in both colours, and fit a phone', async function () {
    this.timeout(180_000);
    const id = await made('light-keeper');
    const editor = `/personas/${id}`;
    const paths = ['/personas', '/personas/new', editor, `${editor}/versions`, '/prompts', '/prompts/visit'];
    const { page } = dashboard;
    const findings: string[] = [];
    const wide: string[] = [];
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await dashboard.goTo(path);
      await page.locator('main h2').first().waitFor();
      findings.push(...(await seriousFindings(page, path)));
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 740 });
      // Cards and buttons are those of the other pages; the editor has everything else.
      if (path === editor) findings.push(...(await contrastFindings(page, path)));
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 360) wide.push(`${path}: ${width}`);
    }
    expect(findings).to.deep.equal([]);
    expect(wide).to.deep.equal([]);
    expect(dashboard.faults).to.deep.equal([]);
  });
});
