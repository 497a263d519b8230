import { expect } from 'chai';
import { seriousFindings } from './accessibility.ts';
import { emptyRealism } from './fixture-realism.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard, natural or not', () => {
  const stage = fixtureStage();

  async function open(options: { readonly pace?: number; readonly colorScheme?: 'light' | 'dark' } = {}) {
    const { pace = 1, ...rest } = options;
    const { server, dashboard } = await stage.open(rest);
    server.pace = pace;
    const { page } = dashboard;
    const row = (id: string) => page.locator(`[data-measure="${id}"]`);
    return { server, dashboard, page, row };
  }

  it('is one line of the fleet page, which leads to the page that explains it', async () => {
    const { page, row } = await open();
    await stage.enter();
    const line = page.getByRole('paragraph').filter({ hasText: 'Natural or not' });
    expect(await line.innerText()).to.match(/^Natural or not: 3 of 4 measures are in people’s range\./);
    await line.getByRole('link').click();
    await row('topTenthShare').waitFor();
    await page.getByText('Each measure has a range that is known of people').waitFor();
  });

  it('is silent at a pace other than that of people, and its page says why', async () => {
    const { page } = await open({ pace: 20 });
    await stage.enter();
    await page.getByRole('heading', { name: 'Latest pictures' }).waitFor();
    expect(await page.getByText('Natural or not').count()).to.equal(0);
    await page.goto(new URL('/natural', page.url()).href);
    await page.getByText('Not measured at a pace of 20').waitFor();
    expect(await page.locator('[data-measure]').count()).to.equal(0);
  });

  it('holds each measure against what people do, and says which is which in words', async () => {
    const { page, row, dashboard } = await open();
    await stage.enter('/natural');
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
    const words = await page.getByRole('region', { name: 'Measures' }).innerText();
    expect(words).to.include('3 of 4 measures are in people’s range. 1 more has too little');
    expect(words).to.include('Measured on 25% of the agents.');
    const chart = page.getByRole('img', { name: /most at 20:00, fewest at 03:00/ });
    const bars = await chart.locator('path').getAttribute('d');
    expect(bars?.match(/M/g)).to.have.lengthOf(24);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('says so where no agent has come in the chosen days, and keeps the choice in its address', async () => {
    const { server, page, row } = await open();
    server.realism.set('1', emptyRealism);
    await stage.enter('/natural');
    await row('topTenthShare').waitFor();
    await page.getByLabel('Days that are measured').selectOption('1');
    await page.getByText('No visits in this time').waitFor();
    expect(new URL(page.url()).search).to.equal('?days=1');
  });

  it('says why it has nothing to show, and tries again when asked', async () => {
    const { server, page, row } = await open();
    server.realism.set('7', null);
    await stage.enter('/natural');
    await page.getByRole('alert').getByText('The database is not reachable.').waitFor();
    server.realism.delete('7');
    await page.getByRole('button', { name: 'Try again' }).click();
    await row('topTenthShare').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read by everybody in ${colorScheme} colours`, async () => {
      const { page, row } = await open({ colorScheme });
      await stage.enter('/natural');
      await row('topTenthShare').waitFor();
      expect(await seriousFindings(page, 'page', 'main')).to.deep.equal([]);
    });
  }
});
