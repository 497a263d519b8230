import { expect } from 'chai';
import type { DashboardPage } from '../support/dashboard-page.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard of a server that does not answer', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  beforeEach(async () => {
    ({ server, dashboard } = await stage.open());
    await dashboard.page.clock.install();
  });

  it('says how old what it shows is, and nowhere that it is live', async () => {
    await stage.enter();
    await dashboard.hasConnection('live');
    server.freeze();
    await dashboard.page.clock.runFor(12_000);
    const banner = dashboard.page.getByRole('status').filter({ hasText: 'What you see is from' });
    await banner.waitFor();
    await dashboard.hasConnection('silent');
    await dashboard.summary.getByText(/^Was running at /).waitFor();
    await dashboard.page.getByRole('banner').getByText('Out of date').waitFor();
    expect(await dashboard.page.getByText('Live', { exact: true }).count()).to.equal(0);
    server.thaw();
    await banner.waitFor({ state: 'detached' });
    await dashboard.hasConnection('live');
    await dashboard.summary.getByText('Running', { exact: true }).waitFor();
  });

  it('gives up on a command after ten seconds, in words', async () => {
    await stage.enter('/agents');
    const ada = dashboard.agent('ada_fern');
    await ada.hasStatus('running');
    server.freeze();
    await ada.button('Pause').click();
    await dashboard.page.clock.runFor(11_000);
    await ada.refusal.filter({ hasText: 'The server has said nothing for 10 seconds.' }).waitFor();
  });

  it('waits for a change of words for as long as the guard may take to be built', async () => {
    const [ada] = server.agents;
    await stage.enter(`/agents/${ada?.id}/edit`);
    const { page } = dashboard;
    const { promise, resolve } = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    await page.route('**/api/agents/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.fallback();
      asked.resolve();
      await promise;
      return route.continue();
    });
    await page.getByLabel('Vibe').fill('calm and exact');
    await dashboard.button('Save changes').press('Enter');
    await asked.promise;
    await page.clock.runFor(30_000);
    expect(await dashboard.alert.count()).to.equal(0);
    resolve();
    await dashboard.button('Pause').waitFor();
    expect(server.agents[0]?.vibe).to.equal('calm and exact');
  });
});
