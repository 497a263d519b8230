import { expect } from 'chai';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';
import { mainPages } from './pages.ts';

const pages = [
  ...mainPages,
  `/agents/${fixtureAgentId(0)}/edit`,
  '/personas/ai-artist',
  '/prompts',
  '/begin',
  '/forecast',
];

/** What a page may ask for one thing in 16 seconds: every four, and twice where the first answer may be a slip. */
const mostAsked = 12;

describe('dashboard of a server that refuses to answer', () => {
  const stage = fixtureStage();

  it('asks for nothing in a hot loop, and says on every page why there is nothing to see', async function () {
    this.timeout(120_000);
    const { server, dashboard } = await stage.open();
    const { page } = dashboard;
    await page.clock.install();
    const asked = new Map<string, number>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    });
    await stage.enter();
    server.refuseReading = true;
    const banner = page.getByRole('status').filter({ hasText: 'The database is not reachable.' });
    const floods: Record<string, unknown> = {};
    for (const path of pages) {
      asked.clear();
      await dashboard.goTo(path);
      await banner.waitFor();
      for (let seconds = 0; seconds < 16; seconds += 1) await page.clock.runFor(1000);
      expect(await banner.isVisible(), path).to.equal(true);
      const often = [...asked].filter(([, times]) => times > mostAsked);
      if (often.length > 0) floods[path] = often;
    }
    expect(floods).to.deep.equal({});
    server.refuseReading = false;
    await dashboard.goTo('/');
    await dashboard.summary.getByText('Running', { exact: true }).waitFor();
  });
});
