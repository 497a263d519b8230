import type { DashboardPage } from '../support/dashboard-page.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard page whose code does not come', () => {
  const stage = fixtureStage();
  let dashboard: DashboardPage;

  beforeEach(async () => {
    ({ dashboard } = await stage.open());
    await stage.enter();
  });

  const chunks = /\/assets\/costs-page.*\.js/;

  it('is tried again by itself', async () => {
    let failures = 0;
    await dashboard.page.route(chunks, async (route) => {
      failures += 1;
      await (failures === 1 ? route.abort() : route.continue());
    });
    await dashboard.follow('Costs');
    await dashboard.page.getByRole('heading', { level: 1, name: 'Costs' }).waitFor();
  });

  it('says so where a new version took its place, and offers to load that', async () => {
    await dashboard.page.route(chunks, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await dashboard.follow('Costs');
    await dashboard.page.getByRole('alert').filter({ hasText: 'This page could not be loaded' }).waitFor();
    await dashboard.page.unroute(chunks);
    await dashboard.button('Reload').click();
    await dashboard.page.getByRole('heading', { level: 1, name: 'Costs' }).waitFor();
  });
});
