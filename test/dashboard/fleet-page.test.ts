import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { BrowserContextOptions } from 'playwright-core';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { fixtureAgentId } from './fixture-data.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';
import { fixtureTick, fixtureTickId } from './fixture-tick.ts';

describe('dashboard fleet page', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  const open = async (options: BrowserContextOptions = {}): Promise<void> => {
    ({ server, dashboard } = await stage.open({ agents: 30, ...options }));
  };
  const enter = async (options: BrowserContextOptions = {}): Promise<void> => {
    await open(options);
    await stage.enter();
  };

  it('says in plain words how the fleet is doing and leads to its other places', async () => {
    await enter();
    const summary = await dashboard.summary.innerText();
    expect(summary).to.include('2 workers, on time').and.to.include('20× real time');
    expect(summary).to.include('591 of 1K').and.to.include('of a $5.00 budget');
    expect(summary).to.include('20 of 30 running').and.to.include('$1.37').and.to.include('206.6K tokens');
    const link = (name: string) =>
      dashboard.page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await link('Gallery')).to.equal('https://gallery.example/');
    expect(await link('Queues')).to.equal('/queues');
    expect(await link('API')).to.equal('/api/docs');
  });

  it('pauses the whole fleet at once, and stops it only after asking', async () => {
    await enter();
    await dashboard.button('Pause all').click();
    await dashboard.button('Resume all').waitFor();
    expect(server.agents.map(({ status }) => status)).to.not.include('running');
    await dashboard.button('Stop all').click();
    const question = dashboard.page.getByRole('dialog', { name: /^Stop \d+ agents\?$/ });
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(server.agents.map(({ status }) => status)).to.include('paused');
    await dashboard.button('Stop all').click();
    await question.getByRole('button', { name: 'Stop all' }).click();
    await dashboard.button('Start all').waitFor();
    expect(new Set(server.agents.map(({ status }) => status))).to.deep.equal(new Set(['idle']));
  });

  it('says why the fleet refused, and leaves the page true', async () => {
    await enter();
    const detail = 'Redis does not answer. What was committed to Postgres is kept; try again.';
    server.refuseNextCommand = { code: 'REDIS_UNAVAILABLE', detail };
    await dashboard.button('Pause all').click();
    expect(await dashboard.alert.innerText()).to.include(detail);
    await dashboard.button('Pause all').waitFor();
    expect(await dashboard.summary.innerText()).to.include('20 of 30 running');
  });

  it('says why it is limited, since when, and leads to where the limit is raised', async () => {
    await open();
    const statusReason =
      "The fleet has used up today's 500 actions: until 00:00 UTC there is only looking around.";
    const limitedSince = new Date(Date.now() - 7_200_000).toISOString();
    const limits = { dailyActions: 500, dailyTokens: null, dailyCostUsd: null };
    server.fleetChanges = { status: 'limited', statusReason, limitedSince, limits };
    await stage.enter();
    const summary = dashboard.page.getByRole('region', { name: 'The fleet at a glance' });
    await summary.getByText('Limited', { exact: true }).waitFor();
    expect(await dashboard.summary.innerText())
      .to.include(statusReason)
      .and.to.include('since 2h ago');
    expect(await dashboard.page.getByText('Running', { exact: true }).count()).to.equal(0);
    await summary.getByRole('link', { name: 'Raise the limit' }).click();
    await dashboard.page.getByRole('region', { name: 'Limits of a day' }).waitFor();
  });

  it('says that it is out of date while the server is away, and recovers by itself', async () => {
    await open();
    await dashboard.page.clock.install();
    await stage.enter();
    server.fleetUp = false;
    await dashboard.page.clock.fastForward(5000);
    await dashboard.page.getByText('The database is not reachable. What you see is from').waitFor();
    expect(await dashboard.summary.innerText()).to.include('20 of 30 running');
    server.fleetUp = true;
    await dashboard.page.clock.fastForward(5000);
    await dashboard.page.getByText('The database is not reachable.').waitFor({ state: 'detached' });
  });

  it('needs at most 220 kB of compressed script, with all that it loads later', async () => {
    await open();
    const sizes: Promise<number>[] = [];
    dashboard.page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await stage.enter();
    await dashboard.page.getByRole('img', { name: /^Actions per minute/ }).waitFor();
    await dashboard.hasConnection('live');
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).to.be.within(50_000, 220_000);
  });

  it('remembers the chosen colours', async () => {
    await enter({ colorScheme: 'light' });
    await dashboard.page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await dashboard.page.reload();
    await dashboard.page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await dashboard.page.getByRole('button', { name: 'Switch to light colours' }).waitFor();
  });

  it('begins at the top where the tab was scrolled down on another page', async () => {
    await open({ viewport: { width: 375, height: 740 } });
    for (let number = 1; number <= 30; number += 1) server.publish({ message: `line ${number} of thirty` });
    await stage.enter();
    await dashboard.page.getByRole('heading', { name: 'Latest pictures' }).scrollIntoViewIfNeeded();
    const scrolled = () => dashboard.page.evaluate<number>('scrollY');
    expect(await scrolled()).to.be.greaterThan(100);
    server.ticks.set(fixtureTickId, fixtureTick(fixtureAgentId(0)));
    await dashboard.goTo(`/ticks/${fixtureTickId}`);
    await dashboard.page.getByText('It only looked around.').waitFor();
    expect(await scrolled()).to.equal(0);
  });

  it('shows the live feed right after the headline on a phone, and what lies below it within reach', async () => {
    await open({ viewport: { width: 375, height: 740 } });
    for (let number = 1; number <= 30; number += 1) server.publish({ message: `line ${number} of thirty` });
    await stage.enter();
    const top = async (name: string): Promise<number> =>
      (await dashboard.page.getByRole('region', { name }).boundingBox())?.y ?? Number.NaN;
    await dashboard.activity('line 30 of thirty').waitFor();
    const feed = await top('Live activity');
    expect(feed).to.be.lessThan(500);
    expect((await top('Actions per minute')) - feed).to.be.within(300, 1200);
    await dashboard.activity('line 5 of thirty').scrollIntoViewIfNeeded();
    expect(await top('Live activity')).to.be.greaterThan(-100);
  });

  it('fits a phone, with its pages within reach of a thumb', async () => {
    await open({ viewport: { width: 375, height: 740 } });
    server.publish({ message: 'a_message_without_any_space_to_break_at_'.repeat(5) });
    await stage.enter();
    await dashboard.activities.first().waitFor();
    const width = () => dashboard.page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await width()).to.equal(375);
    await dashboard.page
      .getByRole('navigation', { name: 'Pages at the bottom' })
      .getByRole('link', { name: 'Agents' })
      .click();
    await dashboard.agent('ada_fern').root.waitFor();
    expect(await width()).to.equal(375);
    await dashboard.page.getByRole('button', { name: 'Menu' }).click();
    await dashboard.page.getByRole('menuitem', { name: 'Gallery' }).waitFor();
  });
});
