import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { FixtureServer, fixturePassword } from './fixture-server.ts';

describe('dashboard fleet page', () => {
  let browser: Browser;
  let server: FixtureServer;
  let dashboard: DashboardPage;

  before(async function () {
    this.timeout(60_000);
    await buildDashboard();
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = new FixtureServer(30);
    await server.listen();
  });
  afterEach(async () => {
    await dashboard.close();
    await server.close();
  });
  const enter = async (options: Parameters<typeof DashboardPage.open>[2] = {}): Promise<void> => {
    dashboard = await DashboardPage.open(browser, server.origin, options);
    await dashboard.enter(fixturePassword);
  };

  it('says in plain words how the fleet is doing and leads to its other places', async () => {
    await enter();
    const summary = await dashboard.summary.innerText();
    expect(summary).to.include('2 workers, on time').and.to.include('20× real time');
    expect(summary).to.include('20 of 30 running').and.to.include('$1.37').and.to.include('206.6K tokens');
    const link = (name: string) =>
      dashboard.page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await link('Gallery')).to.equal('https://gallery.example/');
    expect(await link('Queues')).to.equal('/admin/queues');
    expect(await link('API')).to.equal('/api/docs');
  });

  it('shows agents page by page', async () => {
    await enter();
    await dashboard.agent('agent_25').root.waitFor();
    expect(await dashboard.agents.count()).to.equal(25);
    await dashboard.page.getByRole('button', { name: 'Show more agents' }).click();
    await dashboard.agent('agent_30').root.waitFor();
    expect(await dashboard.agents.count()).to.equal(30);
    expect(await dashboard.page.getByRole('button', { name: 'Show more agents' }).count()).to.equal(0);
  });

  it('obeys a command by keyboard and keeps the focus where it was', async () => {
    await enter();
    const ada = dashboard.agent('ada_fern');
    await ada.button('Pause').focus();
    await dashboard.page.keyboard.press('Enter');
    await ada.hasStatus('paused');
    await dashboard.page.keyboard.press('Enter');
    await ada.hasStatus('running');
    await ada.button('Stop').click();
    await ada.hasStatus('idle');
    expect(await ada.button('Stop').getAttribute('aria-disabled')).to.equal('true');
    expect(server.agents[0]?.status).to.equal('idle');
  });

  it('says why a command was refused and then shows what is true', async () => {
    await enter();
    const ada = dashboard.agent('ada_fern');
    await ada.hasStatus('running');
    const detail = 'Ada Fern is idle; only a running agent can be paused.';
    server.refuseNextCommand = { status: 409, code: 'AGENT_NOT_RUNNING', detail };
    const truth = server.agents[0];
    if (truth !== undefined) truth.status = 'idle';
    await ada.button('Pause').click();
    expect(await ada.refusal.innerText())
      .to.include(detail)
      .and.to.include('Ada Fern could not be paused');
    await ada.hasStatus('idle');
    await ada.button('Start').click();
    await ada.hasStatus('running');
    expect(await ada.refusal.count()).to.equal(0);
  });

  it('says that it is out of date while the server is away, and recovers by itself', async () => {
    dashboard = await DashboardPage.open(browser, server.origin);
    await dashboard.page.clock.install();
    await dashboard.enter(fixturePassword);
    server.fleetUp = false;
    await dashboard.page.clock.fastForward(5000);
    await dashboard.page.getByText('The database is not reachable. What you see is from').waitFor();
    expect(await dashboard.summary.innerText()).to.include('20 of 30 running');
    server.fleetUp = true;
    await dashboard.page.clock.fastForward(5000);
    await dashboard.page.getByText('The database is not reachable.').waitFor({ state: 'detached' });
  });

  it('remembers the chosen colours', async () => {
    await enter({ colorScheme: 'light' });
    await dashboard.page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await dashboard.page.reload();
    await dashboard.page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await dashboard.page.getByRole('button', { name: 'Switch to light colours' }).waitFor();
  });

  it('fits a phone, where agents and feed take turns', async () => {
    server.publish({ message: 'a_message_without_any_space_to_break_at_'.repeat(5) });
    await enter({ viewport: { width: 375, height: 740 } });
    await dashboard.activities.first().waitFor();
    expect(await dashboard.agents.first().isVisible()).to.equal(false);
    expect(await dashboard.page.evaluate<number>('document.documentElement.scrollWidth')).to.equal(375);
    await dashboard.show('Agents');
    await dashboard.agents.first().waitFor();
    expect(dashboard.address).to.equal('/?view=agents');
    expect(await dashboard.page.evaluate<number>('document.documentElement.scrollWidth')).to.equal(375);
    await dashboard.page.getByRole('button', { name: 'Menu' }).click();
    await dashboard.page.getByRole('menuitem', { name: 'Gallery' }).waitFor();
  });
});
