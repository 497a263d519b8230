import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';
import { buildDashboard } from '../support/dashboard-build.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { someDeeds } from './fixture-deeds.ts';
import { fixtureForecast } from './fixture-forecast.ts';
import { FixtureServer, fixturePassword } from './fixture-server.ts';
import { fixtureTick, fixtureTickId } from './fixture-tick.ts';
import { fixtureDecidedAgain, fixtureInterview } from './fixture-trials.ts';

/** More controls than any page has before the one that is looked for. */
const mostTabs = 120;
const phone = { width: 375, height: 740 };
/** A tablet upright. */
const tablet = { width: 768, height: 1024 };
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
  const fits = async () => expect(await overflow(), page.url()).to.be.at.most(0);
  /** Of each row or head that a selector finds: whether the face stands before the name, at the same height. */
  const facesAt = async (selector: string) =>
    z.array(z.string()).parse(
      await page.evaluate(`[...document.querySelectorAll('${selector}')].map((place) => {
        const face = place.querySelector('[class*="face"]').getBoundingClientRect();
        const name = place.querySelector('a[class*="name"], h1').getBoundingClientRect();
        return face.right <= name.left && face.top < name.bottom && name.top < face.bottom ? 'beside' : 'apart';
      })`),
    );

  const focusedName = async () =>
    z.string().parse(
      await page.evaluate(`(() => {
        const control = document.activeElement;
        return (control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent).trim();
      })()`),
    );
  /** Goes on from control to control until one is called so. */
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < mostTabs; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focusedName()) === name) return;
    }
    throw new Error(`Nobody gets to “${name}” by keyboard.`);
  };
  const press = async (name: string): Promise<void> => {
    await tabTo(name);
    await page.keyboard.press('Enter');
  };

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

  it('leads through first use, forecast, trace, run again, interview and settings by keyboard alone, on a tablet upright', async function () {
    this.timeout(90_000);
    await page.setViewport(tablet);
    await goTo('/begin');
    await sees('Forecast a week');
    await fits();
    server.trialOfForecast = fixtureForecast;
    await press('Forecast a week');
    await sees('Forecast 7 days');
    await tabTo('Agents');
    await page.keyboard.press('ArrowRight');
    await press('Forecast 7 days');
    await sees('38 min');
    await fits();
    await press('Start this fleet');
    await sees('Start 30 agents?');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    expect(await focusedName()).to.equal('Start this fleet');

    const thought = 'A kite! I would fly it.';
    server.trialOfVisit = fixtureDecidedAgain({ thought, actions: [] });
    server.ticks.set(fixtureTickId, fixtureTick(fixtureAgentId(0)));
    await goTo(`/ticks/${fixtureTickId}`);
    await sees('What moved it');
    await fits();
    await press('Run again');
    await sees(thought);
    await fits();

    const interview = fixtureInterview(fixtureAgentId(0));
    server.trialOfInterview = interview;
    await goTo(`/agents/${server.agents[0]?.id}`);
    await sees('Interview');
    await tabTo('Ask it something');
    await page.keyboard.type('What do you like?');
    await press('Ask');
    await sees(interview.answer);
    await fits();

    await goTo('/settings');
    await sees('Tokens a day');
    await fits();
    await press('Change: Tokens a day');
    await page.waitForSelector('input[aria-label="Tokens a day"]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('input[aria-label="Tokens a day"]', { hidden: true });
    expect(await focusedName()).to.equal('Change: Tokens a day');
  });

  it('keeps each face beside its name, and everything within the width, on a phone', async function () {
    this.timeout(60_000);
    await page.setViewport(phone);
    await goTo('/agents');
    await sees('Ada Fern');
    expect(await facesAt('tr[data-agent]')).to.deep.equal(server.agents.map(() => 'beside'));
    await fits();
    await goTo(`/agents/${server.agents[0]?.id}`);
    await sees('The fog came first.');
    expect(await facesAt('section[aria-label="The agent at a glance"]')).to.deep.equal(['beside']);
    await fits();
    for (const path of ['/', '/settings']) {
      await goTo(path);
      await page.waitForSelector('main');
      await fits();
    }
  });
});
