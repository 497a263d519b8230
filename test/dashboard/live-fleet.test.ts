import { expect } from 'chai';
import { feedLimit } from '../../src/dashboard/activity/feed.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { type RunningDemo, startDemo } from '../support/demo.ts';
import { eventually } from '../support/eventually.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { seriousFindings } from './accessibility.ts';
import { illegibleOn } from './legibility.ts';
import { activityIdsBetween, anAgentAndItsVisit, everybodyVisits } from './live-api.ts';

describe('dashboard of a living fleet', function () {
  // Five processes come up first, and everything waits for agents that really act.
  this.timeout(120_000);

  let demo: RunningDemo;
  /** One tab for all: to load the dashboard takes longer than most of what is looked at here. */
  let dashboard: DashboardPage;

  before(async function () {
    this.timeout(120_000);
    await buildDashboard();
    const [browser, started] = await Promise.all([
      sharedBrowser(),
      startDemo({ environment: { AGENTS: '6', WORKERS: '1', FLEET_PACE: '40' } }),
    ]);
    demo = started;
    dashboard = await DashboardPage.open(browser, demo.report.dashboard, { colorScheme: 'light' });
    dashboard.page.setDefaultTimeout(45_000);
    await dashboard.enter(demo.report.password);
  });
  after(async () => {
    await dashboard?.close();
    await demo?.interrupt();
  });

  it('creates an agent, edits it, starts it, watches it act, reads why, and pauses it', async () => {
    // By the keyboard: what still arrives would move buttons and links away from under a pointer.
    await dashboard.goTo('/agents/new');
    const { page } = dashboard;
    const username = page.getByLabel('Username', { exact: true });
    const drawn = await username.inputValue();
    await page.getByLabel('Name', { exact: true }).fill('Zoe Tester');
    await username.fill('Not A Username');
    await page.getByLabel('Vibe').focus();
    await page.getByText('must be 3 to 30 of a-z, 0-9 and _').waitFor();
    await username.fill(drawn);
    await page.getByLabel('Shortest interval, unit').selectOption('seconds');
    await page.getByLabel('Shortest interval', { exact: true }).fill('30');
    await page.getByLabel('Longest interval, unit').selectOption('seconds');
    await page.getByLabel('Longest interval', { exact: true }).fill('20');
    await dashboard.button('Create agent').press('Enter');
    await page.getByText('minActionIntervalSeconds (30) must not be greater').first().waitFor();
    await page.getByLabel('Longest interval', { exact: true }).fill('60');
    await dashboard.button('Create agent').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zoe Tester' }).waitFor();

    await dashboard.follow('Edit');
    await page.getByLabel('Vibe').fill('calm and exact');
    await dashboard.button('Save changes').press('Enter');
    await page.getByText('calm and exact').waitFor();

    await dashboard.button('Start').press('Enter');
    await dashboard.button('Visit now').press('Enter');
    await dashboard.activities.getByText('Thought').first().waitFor();
    await dashboard.button('Pause').press('Enter');
    await dashboard.button('Resume').waitFor();

    await dashboard.activities
      .filter({ hasText: 'Thought' })
      .first()
      .getByRole('link', { name: /^Why/ })
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Visit of Zoe Tester' }).waitFor();
    for (const part of ['What it did', 'What moved it']) {
      await page.getByRole('heading', { level: 2, name: part }).waitFor();
    }
    for (const folded of ['All it looked at', 'Checks', 'Times and ids']) {
      await page.locator('summary', { hasText: folded }).waitFor();
    }
    await page.getByText(/^\d+ actions? left for the day$/).waitFor();
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('shows at its field that a username is taken', async () => {
    await dashboard.goTo('/agents');
    const taken = await dashboard.agents.first().getAttribute('data-agent');
    await dashboard.follow('New agent');
    await dashboard.page.getByLabel('Username', { exact: true }).fill(taken ?? '');
    await dashboard.button('Create agent').click();
    await dashboard.page.getByText(`Another agent is called ${taken}`).first().waitFor();
    expect(dashboard.address).to.equal('/agents/new');
  });

  it('seeds what it previewed, and starts the selection', async () => {
    await dashboard.goTo('/agents/seed');
    const { page } = dashboard;
    await page.getByRole('radio', { name: /^UX designer/ }).check();
    await page.getByLabel('How many').fill('3');
    const planned = page.waitForResponse((response) =>
      `${response.url()} ${response.request().postData()}`.includes('spring'),
    );
    await page.getByLabel('Seed', { exact: true }).fill('spring');
    await planned;
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('heading', { name: 'Who would be made' }).waitFor();
    // The page draws anew with each answer.
    const previewed = await eventually('a preview of three', async () => {
      const names = await preview.getByText(/^@/).allTextContents();
      return names.length === 3 ? names : undefined;
    });
    await dashboard.button('Create 3 agents').click();
    await page.getByText('3 made').waitFor();
    await dashboard.follow('Show those that wait to be started');
    // Who is selected is who was listed at that moment.
    const listed = await eventually('three in the list', async () => {
      const names = await page.locator('tbody').getByText(/^@/).allTextContents();
      return names.length === 3 ? names : undefined;
    });
    await page.getByLabel('Select all that are listed').check();
    expect(listed.toSorted()).to.deep.equal(previewed.toSorted());
    await page.getByRole('toolbar').getByRole('button', { name: 'Start' }).click();
    await page.getByText('3 agents started.').waitFor();
    await dashboard.goTo(`/agents?q=${listed[0]?.slice(1)}`);
    await dashboard.agent(listed[0]?.slice(1) ?? '').hasStatus('running');
  });

  it('says why a command was refused, and stays true', async () => {
    await dashboard.goTo('/');
    await dashboard.button('Pause all').click();
    await dashboard.button('Resume all').waitFor();
    await dashboard.goTo('/agents');
    const username = (await dashboard.agents.first().getAttribute('data-agent')) ?? '';
    const agent = dashboard.agent(username);
    await agent.button('Resume').click();
    expect(await agent.refusal.textContent()).to.include('The fleet is paused');
    await agent.hasStatus('paused');
    await dashboard.goTo('/');
    await dashboard.button('Resume all').click();
    await dashboard.button('Pause all').waitFor();
  });

  it('shows only what the address asks for', async () => {
    await dashboard.goTo('/?kind=like,comment');
    await dashboard.activities.first().waitFor();
    const types = await dashboard.activities.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-type')),
    );
    for (const type of types) expect(type).to.be.oneOf(['like', 'comment']);
  });

  it('changes a limit in its place, and shows what the server has against it', async () => {
    await dashboard.goTo('/costs');
    const { page } = dashboard;
    const limits = page.getByRole('region', { name: 'Limits of a day' });
    await page.getByRole('button', { name: 'Change: Actions a day' }).click();
    await limits.getByRole('textbox', { name: 'Actions a day' }).fill('');
    await dashboard.button('Save').click();
    await limits.getByText(/^must be a number/).waitFor();
    await limits.getByRole('textbox', { name: 'Actions a day' }).fill('54321');
    await dashboard.button('Save').click();
    await limits.getByText('54,321').waitFor();
    await page.getByRole('heading', { name: 'By model' }).waitFor();
  });

  it('shows the queues under the same login', async () => {
    await dashboard.goTo('/queues');
    await dashboard.page
      .frameLocator('iframe[title="Bull Board"]')
      .getByText('maintenance')
      .first()
      .waitFor();
  });

  it('leads an expired session to the login and back to where one was', async () => {
    const { agentId } = await anAgentAndItsVisit(demo.report);
    await dashboard.goTo(`/agents/${agentId}`);
    await dashboard.button('Visit now').waitFor();
    await dashboard.page.context().clearCookies();
    await dashboard.page.getByText('Your session has ended').waitFor();
    await dashboard.logIn(demo.report.password);
    await dashboard.button('Visit now').waitFor();
    expect(dashboard.address).to.equal(`/agents/${agentId}`);
  });

  it('has a complete feed after the web process was killed and came back', async () => {
    await dashboard.goTo('/');
    await dashboard.hasConnection('live');
    await dashboard.activities.first().waitFor();
    const before = Math.max(...(await dashboard.activityIds()));
    process.kill((await demo.readReport()).pids.web, 'SIGKILL');
    await dashboard.hasConnection('lost');
    await dashboard.hasConnection('live');
    await everybodyVisits(demo.report);
    await dashboard.page
      .locator('[data-activity][data-fresh]')
      .filter({ hasText: 'Thought' })
      .nth(2)
      .waitFor();
    const shown = await dashboard.page.evaluate<number[]>(
      `[...document.querySelectorAll('[data-activity]')].map((row) => Number(row.dataset.activity))`,
    );
    const newest = shown[0] ?? 0;
    expect(newest).to.be.greaterThan(before);
    const truth = await activityIdsBetween(demo.report, before, newest);
    expect(shown.filter((id) => id > before)).to.deep.equal(truth.slice(0, feedLimit));
  });

  it('has no serious finding of axe on any page, in light colours and in dark ones', async function () {
    // Eleven pages, each looked through whole, beside another process that tests.
    this.timeout(240_000);
    const { agentId, tickId } = await anAgentAndItsVisit(demo.report);
    const pages = [
      ['/', 'Live activity'],
      ['/agents', 'Likes'],
      ['/agents/new', 'Resulting rhythm'],
      ['/agents/seed', 'Agents like these'],
      [`/agents/${agentId}`, 'Character'],
      [`/agents/${agentId}/edit`, 'Resulting rhythm'],
      [`/ticks/${tickId}`, 'What moved it'],
      ['/costs', 'By agent'],
      ['/queues', 'Open in a new tab'],
      ['/nowhere', 'There is no such page'],
      ['/login', 'Password'],
    ] as const;
    const { page } = dashboard;
    const findings: string[] = [];
    for (const [path, text] of pages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await dashboard.moveTo(path);
      await page.getByText(text).filter({ visible: true }).first().waitFor();
      findings.push(...(await seriousFindings(page, path)));
      await page.emulateMedia({ colorScheme: 'dark' });
      findings.push(...(await illegibleOn(page)).map((fault) => `${path}, dark: ${fault}`));
    }
    expect(findings).to.deep.equal([]);
  });
});
