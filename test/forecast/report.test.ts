import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { loadPersonas } from '../../config/personas/index.ts';
import { type Forecast, forecast } from '../../src/forecast/index.ts';
import { reportPage } from '../../src/forecast/report/page.ts';
import { seriousFindings } from '../dashboard/accessibility.ts';
import { sharedBrowser } from '../support/shared-browser.ts';

const hostile = '<img src=x onerror="document.title=1">&"';

describe('the report of a forecast', function () {
  this.timeout(60_000);

  let result: Forecast;
  let directory: string;
  let context: BrowserContext;
  let page: Page;
  /** What the page asked for besides itself. */
  const asked: string[] = [];

  before(async () => {
    const personas = loadPersonas();
    result = await forecast({ personas, agents: 40, days: 3, seed: hostile, model: 'gpt-4o-mini' });
    directory = await mkdtemp(join(tmpdir(), 'forecast-report-'));
    const file = join(directory, 'report.html');
    const line = { at: result.from, text: `Ada commented on “Sea”: ${hostile}` };
    await writeFile(file, reportPage({ ...result, feed: [...result.feed, line] }));
    context = await (await sharedBrowser()).newContext({
      colorScheme: 'light',
      viewport: { width: 1_000, height: 800 },
    });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });
  after(async () => {
    await context?.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** What can be seen of each bar of a chart: its height in pixels. */
  const heightsIn = (label: string): Promise<number[]> =>
    page
      .locator(`svg[aria-label="${label}"] rect`)
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));

  it('needs nothing but itself', () => {
    expect(asked).to.have.length(1);
  });

  it('draws the actions of each day as high as they are many', async () => {
    const { byDay } = result.actions;
    const parts = byDay.flatMap((counts) => [counts.like, counts.comment, counts.reply, counts.post]);
    const heights = await heightsIn('Actions by day and kind');
    const drawn = parts.filter((count) => count > 0);
    expect(heights).to.have.length(drawn.length);
    const pixelsEach = heights.reduce((sum, height) => sum + height, 0) / result.actions.total;
    for (const [index, count] of drawn.entries()) {
      expect(heights[index]).to.be.closeTo(count * pixelsEach, 1);
    }
  });

  it('draws hours and agents too, and labels them', async () => {
    expect((await heightsIn('Actions by hour and kind')).length).to.be.at.least(24);
    const shares = await heightsIn('Share of the actions in each hour of the agents’ days');
    expect(shares.length).to.be.within(20, 24);
    expect(Math.max(...shares)).to.be.above(100);
    const groups = await heightsIn('Agents by the number of their actions');
    expect(groups.length).to.be.at.least(3);
    expect(await page.locator('svg text').allTextContents()).to.include.members(['06-01', '06-03', '12:00']);
  });

  it('says what each bar stands for', async () => {
    const [first] = result.actions.byDay;
    const titles = await page.locator('svg[aria-label="Actions by day and kind"] title').allTextContents();
    expect(titles[0]).to.equal(`06-01: ${first?.like.toLocaleString('en-US')} likes`);
  });

  it('shows each measure beside the reference, with its place on a scale', async () => {
    const table = page.locator('section', { hasText: 'Natural or not' });
    expect(await table.locator('tbody tr').count()).to.equal(11);
    const told = result.realism.measures.filter(({ value }) => value !== null);
    expect(await table.locator('svg.gauge').count()).to.equal(told.length);
    expect(await table.locator('tbody').innerText()).to.include('50% to 80%');
  });

  it('shows what agents write as text and nothing else', async () => {
    expect(await page.locator('.feed').innerText()).to.include(hostile);
    expect(await page.locator('h1 + p').innerText()).to.include(hostile);
    expect(await page.locator('img').count()).to.equal(0);
    expect(await page.title()).to.equal('Forecast: 40 agents, 3 days');
  });

  it('is dark where the reader’s system is, and can be read in both', async () => {
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).to.equal('rgb(255, 255, 255)');
    expect(await seriousFindings(page, 'light')).to.deep.equal([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).to.equal('rgb(21, 24, 29)');
    expect(await seriousFindings(page, 'dark')).to.deep.equal([]);
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).to.equal(360);
  });
});
