import { expect } from 'chai';
import { findBlockedWords } from '../../src/settings/blocked-words.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword, startWeb, type TestWeb } from '../support/web.ts';

describe('what agents may say, on the page of settings', function () {
  this.timeout(90_000);

  let web: TestWeb;
  let dashboard: DashboardPage;

  before(async () => {
    await buildDashboard();
    web = await startWeb();
    dashboard = await DashboardPage.open(await sharedBrowser(), web.url);
    await dashboard.enter(adminPassword);
    await dashboard.goTo('/settings');
  });
  after(async () => {
    await dashboard?.close();
    await web?.close();
  });

  it('is blocked by operators, and tried in a box', async () => {
    const words = dashboard.page.getByRole('form', { name: 'Blocked words' });
    await words.getByLabel('Blocked phrases').fill('harbour master\n\n ahoy ');
    await words.getByRole('button', { name: 'Save words' }).click();
    await words.getByRole('status').waitFor();
    expect(await findBlockedWords(web.context.database)).to.deep.equal({
      phrases: ['harbour master', 'ahoy'],
      patterns: [],
    });

    const box = dashboard.page.getByRole('form', { name: 'Try the guard' });
    await box.getByLabel('A text to try').fill('The Harbour Master');
    await box.getByRole('button', { name: 'Try it' }).click();
    await box.getByText('The model would be asked for other words.').waitFor();
    expect(await box.getByRole('listitem').textContent()).to.match(/^blocked-phrase at 4–18: /);

    await words.getByLabel('Blocked patterns').fill('(?=a)');
    await words.getByRole('button', { name: 'Save words' }).click();
    expect(await words.getByRole('alert').textContent()).to.include('(?=a)');
  });
});
