import { expect } from 'chai';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword, startWeb, type TestWeb } from '../support/web.ts';

describe('the canary on the page of costs', function () {
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

  it('stands beside the other agents, and is ended there', async () => {
    await web.call('PUT', '/api/canary', { body: { share: 0.05, temperature: 0.4 } });
    await dashboard.goTo('/costs');
    const panel = dashboard.page.getByRole('region', { name: 'Canary' });
    await panel.getByText('5% of the agents decide with temperature 0.4').waitFor();
    const columns = await panel.getByRole('columnheader').allTextContents();
    expect(columns).to.deep.equal(['Visits that asked a model', 'Canary', 'Others']);
    await panel.getByRole('rowheader', { name: 'Comment: done, failed' }).waitFor();

    await panel.getByRole('button', { name: 'End' }).click();
    await panel.waitFor({ state: 'detached' });
    const { text } = await web.call('GET', '/api/canary');
    expect(JSON.parse(text)).to.deep.equal({ canary: null, comparison: null });
    expect(dashboard.faults).to.deep.equal([]);
  });
});
