import { expect } from 'chai';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';
import { fixtureTickId } from './fixture-tick.ts';
import { illegibleOn } from './legibility.ts';

const pages = [
  '/',
  '/agents',
  '/agents/new',
  '/agents/seed',
  `/agents/${fixtureAgentId(0)}`,
  `/ticks/${fixtureTickId}`,
  '/personas',
  '/personas/new',
  '/people',
  '/natural',
  '/costs',
  '/queues',
  '/settings',
];

describe('dashboard texts and controls', () => {
  const stage = fixtureStage();

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read and named on every page in ${colorScheme} colours`, async function () {
      this.timeout(60_000);
      const { dashboard } = await stage.open({ agents: 12, colorScheme });
      await stage.enter();
      const found: Record<string, readonly string[]> = {};
      for (const path of pages) {
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
      expect(found).to.deep.equal(Object.fromEntries(pages.map((path) => [path, []])));
    });
});
