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
});
