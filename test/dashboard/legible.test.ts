import { expect } from 'chai';
import { fixtureStage } from './fixture-stage.ts';
import { illegibleOn } from './legibility.ts';
import { mainPages } from './pages.ts';

describe('dashboard texts and controls', () => {
  const stage = fixtureStage();

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read and named on every page in ${colorScheme} colours`, async function () {
      this.timeout(60_000);
      const { dashboard } = await stage.open({ agents: 12, colorScheme });
      await stage.enter();
      const found: Record<string, readonly string[]> = {};
      for (const path of mainPages) {
        await dashboard.goTo(path);
        await dashboard.page
          .locator('main')
          .locator('h1, h2, [role=heading]')
          .first()
          .waitFor({ state: 'attached' });
        await dashboard.page
          .locator('[aria-busy="true"], [class*="Skeleton-root"]')
          .first()
          .waitFor({ state: 'detached' });
        found[path] = await illegibleOn(dashboard.page);
      }
      expect(found).to.deep.equal(Object.fromEntries(mainPages.map((path) => [path, []])));
    });
});
