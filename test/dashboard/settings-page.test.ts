import { expect } from 'chai';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword, startWeb, type TestWeb } from '../support/web.ts';

describe('dashboard page of settings', function () {
  this.timeout(90_000);

  let web: TestWeb;
  let dashboard: DashboardPage;

  before(async () => {
    await buildDashboard();
    web = await startWeb();
    dashboard = await DashboardPage.open(await sharedBrowser(), web.url);
    await dashboard.enter(adminPassword);
  });
  after(async () => {
    await dashboard?.close();
    await web?.close();
  });

  it('is reached from every page, and changes at once what may be changed', async () => {
    const { page } = dashboard;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    for (const part of ['Limits of a day', 'Handover', 'Models', 'What agents may say', 'Environment']) {
      await page.getByRole('region', { name: part }).waitFor();
    }
  });

  it('shows what the environment sets, what holds by default, and no secret', async () => {
    const { page } = dashboard;
    await dashboard.goTo('/settings');
    const environment = page.getByRole('region', { name: 'Environment' });
    await environment.locator('summary').first().waitFor();
    for (const summary of await environment.locator('summary').all()) await summary.click();
    const row = (name: string) => environment.locator(`[data-variable="${name}"]`);
    expect(await row('TRACE_RETENTION_DAYS').innerText()).to.match(/30\s+by default/);
    expect(await row('DATABASE_URL').innerText()).to.match(/not shown\s+set/);
    expect(await page.content()).to.not.include(web.context.config.database.url);
    expect(dashboard.faults).to.deep.equal([]);
  });
});
