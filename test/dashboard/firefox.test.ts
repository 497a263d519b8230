import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';
import { buildDashboard } from '../support/dashboard-build.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { someDeeds } from './fixture-deeds.ts';
import { FixtureServer, fixturePassword } from './fixture-server.ts';
import { fixtureTick } from './fixture-tick.ts';

const phone = { width: 375, height: 740 };
const desktop = { width: 1280, height: 860 };

describe('the dashboard in Firefox', () => {
  let browser: Browser | undefined;
  let server: FixtureServer;
  let page: Page;

  before(async function () {
    this.timeout(120_000);
    const executable = await findFirefox();
    // Debian has it as firefox-esr. Where there is none, these tests are listed as not run.
    if (executable === null) return this.skip();
    server = new FixtureServer();
    server.deeds = someDeeds();
    [browser] = await Promise.all([launchFirefox(executable), buildDashboard(), server.listen()]);
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const goTo = (path: string) => page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
  const sees = (text: string) =>
    page.waitForSelector(`::-p-text(${text})`, { visible: true, timeout: 20_000 });
  /** Pixels by which the page is broader than its window. */
  const overflow = async () =>
    z
      .number()
      .parse(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      );
  /** Of each row or head that a selector finds: whether the face stands before the name, at the same height. */
  const facesAt = async (selector: string) =>
    z.array(z.string()).parse(
      await page.evaluate(`[...document.querySelectorAll('${selector}')].map((place) => {
        const face = place.querySelector('[class*="face"]').getBoundingClientRect();
        const name = place.querySelector('a[class*="name"], h1').getBoundingClientRect();
        return face.right <= name.left && face.top < name.bottom && name.top < face.bottom ? 'beside' : 'apart';
      })`),
    );

  it('lets one in, and shows what happens as it happens', async function () {
    this.timeout(60_000);
    await page.setViewport(desktop);
    await goTo('/');
    await page.waitForSelector('input[type="password"]');
    await page.type('input[type="password"]', fixturePassword);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-state="live"]', { timeout: 20_000 });
    server.publish({ type: 'comment', message: 'commented: The edges are soft.' });
    await sees('The edges are soft.');
  });

  it('shows agents, one agent, a visit and the settings', async function () {
    this.timeout(60_000);
    await goTo('/agents?sort=name');
    await sees('Ada Fern');
    await goTo(`/agents/${server.agents[0]?.id}`);
    await sees('The fog came first.');
    const tick = fixtureTick(fixtureAgentId(0));
    server.ticks.set(tick.id, tick);
    await goTo(`/ticks/${tick.id}`);
    await page.waitForSelector('h1');
    await goTo('/settings');
    await page.waitForSelector('h1');
  });

  it('keeps each face beside its name, and everything within the width, on a phone', async function () {
    this.timeout(60_000);
    await page.setViewport(phone);
    await goTo('/agents');
    await sees('Ada Fern');
    expect(await facesAt('tr[data-agent]')).to.deep.equal(server.agents.map(() => 'beside'));
    await goTo(`/agents/${server.agents[0]?.id}`);
    await sees('The fog came first.');
    expect(await facesAt('section[aria-label="The agent at a glance"]')).to.deep.equal(['beside']);
    for (const path of ['/agents', `/agents/${server.agents[0]?.id}`, '/', '/settings']) {
      await goTo(path);
      await page.waitForSelector('main');
      expect(await overflow(), path).to.be.at.most(0);
    }
  });
});
