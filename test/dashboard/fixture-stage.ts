import type { BrowserContextOptions } from 'playwright-core';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { FixtureServer } from './fixture-server.ts';

interface Opened {
  readonly server: FixtureServer;
  /** A tab that has opened nothing yet. */
  readonly dashboard: DashboardPage;
}

interface OpenOptions extends BrowserContextOptions {
  /** How many agents the server knows; 6 unless given. */
  readonly agents?: number;
}

/** What a test of the dashboard's pages plays on: a server and a browser's tab of its own. */
export interface FixtureStage {
  open(options?: OpenOptions): Promise<Opened>;
  /** Goes to a page as somebody who has logged in before. */
  enter(path?: string): Promise<void>;
}

/** To be called in a `describe`: builds the dashboard before its tests, and closes after each what it opened. */
export function fixtureStage(): FixtureStage {
  let opened: Opened | undefined;

  before(async function () {
    this.timeout(60_000);
    await Promise.all([buildDashboard(), sharedBrowser()]);
  });
  afterEach(async () => {
    await opened?.dashboard.close();
    await opened?.server.close();
    opened = undefined;
  });

  return {
    async open({ agents = 6, ...options } = {}) {
      const server = new FixtureServer(agents);
      await server.listen();
      const dashboard = await DashboardPage.open(await sharedBrowser(), server.origin, options);
      opened = { server, dashboard };
      return opened;
    },
    async enter(path = '/') {
      if (opened === undefined) throw new Error('Nothing was opened that could be entered.');
      const { server, dashboard } = opened;
      const cookie = { name: 'session', value: server.openSession(), url: server.origin };
      await dashboard.page.context().addCookies([cookie]);
      await dashboard.goTo(path);
      await dashboard.page.getByRole('banner').waitFor();
    },
  };
}
