import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { seriousFindings } from './accessibility.ts';
import { emptyRealism } from './fixture-realism.ts';
import { FixtureServer, fixturePassword } from './fixture-server.ts';

describe('dashboard, natural or not', () => {
  let browser: Browser;
  let server: FixtureServer;
  let dashboard: DashboardPage;

  before(async function () {
    this.timeout(60_000);
    await buildDashboard();
    browser = await launchBrowser();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    server = new FixtureServer(6);
    await server.listen();
  });
  afterEach(async () => {
    await dashboard.close();
    await server.close();
  });

  async function enter(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    dashboard = await DashboardPage.open(browser, server.origin, { colorScheme });
    await dashboard.enter(fixturePassword);
  }
  const panel = () => dashboard.page.getByRole('region', { name: 'Natural or not' });
  const row = (id: string) => panel().locator(`[data-measure="${id}"]`);

  it('holds each measure against what people do, and says which is which in words', async () => {
    await enter();
    await row('topTenthShare').waitFor();
    expect(await row('topTenthShare').innerText())
      .to.include('62%')
      .and.to.include('50% to 80%');
    expect(await row('topTenthShare').innerText())
      .to.include('Natural')
      .and.to.include('A study of people');
    expect(await row('likesPerComment').innerText())
      .to.include('4.26')
      .and.to.include('Not natural');
    expect(await row('quietestHour').innerText())
      .to.include('03:00')
      .and.to.include('02:00 to 05:00');
    expect(await row('peakToTrough').innerText()).to.include('at least 3');
    expect(await row('reciprocity').innerText()).to.include('Too little yet');
    const words = await panel().innerText();
    expect(words).to.include('3 of 4 measures are in people’s range. 1 more has too little');
    expect(words).to.include('Measured on 25% of the agents.');
    const chart = panel().getByRole('img', { name: /most at 20:00, fewest at 03:00/ });
    const bars = await chart.locator('path').getAttribute('d');
    expect(bars?.match(/M/g)).to.have.lengthOf(24);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('says so where no agent has come in the chosen days', async () => {
    server.realism.set('1', emptyRealism);
    await enter();
    await row('topTenthShare').waitFor();
    await panel().getByLabel('Days that are measured').selectOption('1');
    await panel().getByText('No visits in this time').waitFor();
  });

  it('says why it has nothing to show, and tries again when asked', async () => {
    server.realism.set('7', null);
    await enter();
    await panel().getByRole('alert').getByText('The database is not reachable.').waitFor();
    server.realism.delete('7');
    await panel().getByRole('button', { name: 'Try again' }).click();
    await row('topTenthShare').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read by everybody in ${colorScheme} colours`, async () => {
      await enter(colorScheme);
      await row('topTenthShare').waitFor();
      expect(await seriousFindings(dashboard.page, 'panel', 'section:has([data-measure])')).to.deep.equal([]);
    });
  }
});
