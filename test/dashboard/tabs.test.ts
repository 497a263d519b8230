import { expect } from 'chai';
import { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard in many tabs', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  beforeEach(async () => {
    ({ server, dashboard } = await stage.open());
    await stage.enter();
    await dashboard.hasConnection('live');
  });

  it('is live in seven of them over one connection, each with its own filter', async function () {
    this.timeout(60_000);
    const tabs = [dashboard];
    for (let number = 2; number <= 7; number += 1) {
      const tab = DashboardPage.of(await dashboard.page.context().newPage(), server.origin);
      await tab.goTo(number === 7 ? '/?kind=like' : '/');
      await tab.hasConnection('live');
      tabs.push(tab);
    }
    expect(server.streamCount).to.equal(1);
    server.publish({ message: 'made a chart', type: 'post' });
    server.publish({ message: 'liked a sunset', type: 'like' });
    for (const tab of tabs) await tab.activity('liked a sunset').waitFor();
    expect(await tabs[0]?.activityIds()).to.deep.equal([2, 1]);
    expect(await tabs[6]?.activityIds()).to.deep.equal([2]);
  });

  it('holds no connection where nobody looks, and misses nothing', async () => {
    await dashboard.page.clock.install();
    await dashboard.page.reload();
    await dashboard.hasConnection('live');
    await show(false);
    await dashboard.page.clock.runFor(11_000);
    await eventually('no stream', () => (server.streamCount === 0 ? true : undefined));
    server.publish({ message: 'while nobody looked' });
    await show(true);
    await dashboard.activity('while nobody looked').waitFor();
    await dashboard.hasConnection('live');
  });

  const show = (isSeen: boolean) =>
    dashboard.page.evaluate<undefined>(`(() => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true, get: () => ${isSeen ? "'visible'" : "'hidden'"},
      });
      document.dispatchEvent(new Event('visibilitychange'));
    })()`);
});
