import { expect } from 'chai';
import { z } from 'zod';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { fixtureAgentId } from './fixture-data.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

const focusSchema = z.object({ name: z.string(), inForm: z.boolean(), isCovered: z.boolean() });

/** What has the focus, and whether something else lies over its middle. */
const focusOnPage = `(() => {
  const element = document.activeElement;
  const { left, top, width, height } = element.getBoundingClientRect();
  const upmost = document.elementFromPoint(left + width / 2, top + height / 2);
  const bar = [...document.querySelectorAll('form *')].find((one) => getComputedStyle(one).position === 'sticky');
  return {
    name: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    inForm: element.closest('form') !== null,
    isCovered: bar !== undefined && !bar.contains(element) && upmost !== null && bar.contains(upmost),
  };
})()`;

describe('dashboard form of an agent, typed into', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;
  const id = fixtureAgentId(0);

  beforeEach(async () => {
    ({ server, dashboard } = await stage.open());
    await stage.enter(`/agents/${id}/edit`);
    await dashboard.page.getByLabel('Name', { exact: true }).waitFor();
  });

  const field = (label: string) => dashboard.page.getByLabel(label, { exact: true });

  it('asks before what was typed is lost, and keeps it for who stays', async () => {
    await field('Vibe').fill('calm and exact');
    await dashboard.follow('Cancel');
    const question = dashboard.page.getByRole('dialog', { name: 'Leave without saving?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await field('Vibe').inputValue()).to.equal('calm and exact');
    await dashboard.follow('Cancel');
    await question.getByRole('button', { name: 'Leave' }).click();
    await dashboard.page.getByRole('heading', { level: 1, name: 'Ada Fern' }).waitFor();
  });

  it('lets one leave without a question where nothing was changed', async () => {
    await dashboard.follow('Cancel');
    await dashboard.page.getByRole('heading', { level: 1, name: 'Ada Fern' }).waitFor();
  });

  it('shows durations in the unit that people say them in, and sends seconds', async () => {
    expect(await field('Shortest interval').inputValue()).to.equal('1');
    expect(await field('Shortest interval, unit').inputValue()).to.equal('minutes');
    expect(await field('Longest interval').inputValue()).to.equal('10');
    await field('Longest interval, unit').selectOption('hours');
    await field('Longest interval').fill('1.5');
    await dashboard.button('Save changes').click();
    await dashboard.page.waitForURL(`**/agents/${id}`);
    expect(server.agents[0]?.maxActionIntervalSeconds).to.equal(5400);
  });

  for (const [screen, width, height] of [
    ['a low window', 1280, 560],
    ['a phone', 390, 700],
  ] as const)
    it(`keeps whatever has the focus clear of the bar of buttons, by keyboard on ${screen}`, async function () {
      this.timeout(60_000);
      const { page } = dashboard;
      await page.setViewportSize({ width, height });
      await field('Name').focus();
      const seen: string[] = [];
      for (let steps = 0; steps < 80; steps += 1) {
        await page.keyboard.press('Tab');
        const { name, inForm, isCovered } = focusSchema.parse(await page.evaluate(focusOnPage));
        if (!inForm) break;
        seen.push(name);
        expect(isCovered, name).to.equal(false);
      }
      expect(seen.filter((name) => name === 'slider').length).to.be.above(2);
    });

  it('finds fault with a number out of range, in words, instead of changing it', async () => {
    await field('Actions a day').fill('-5');
    await field('Speed in peak hours').fill('0');
    await dashboard.button('Save changes').click();
    await dashboard.page.getByText('must be at least 0', { exact: true }).waitFor();
    await dashboard.page.getByText('must be at least 0.05', { exact: true }).waitFor();
    expect(await field('Actions a day').inputValue()).to.equal('-5');
    await field('Name').fill(' ');
    await dashboard.button('Save changes').click();
    await dashboard.page.getByText('must not be empty', { exact: true }).waitFor();
    // Looking for others like it changes nothing.
    const changes = server.commands.filter(({ route }) => route !== 'POST /api/agents/alike');
    expect(changes).to.deep.equal([]);
  });
});
