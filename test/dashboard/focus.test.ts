import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard by keyboard', () => {
  const stage = fixtureStage();
  let dashboard: DashboardPage;

  beforeEach(async () => {
    ({ dashboard } = await stage.open());
    await stage.enter(`/agents/${fixtureAgentId(0)}`);
  });

  const hasFocus = (element: Locator) =>
    eventually('the focus', async () =>
      (await element.evaluate((node) => node.matches(':focus'))) ? true : undefined,
    );

  it('keeps the focus on a command that becomes another, and says what became of it', async () => {
    await dashboard.button('Pause').focus();
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByRole('status').filter({ hasText: 'Ada Fern was paused.' }).waitFor();
    await hasFocus(dashboard.button('Resume'));
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByRole('status').filter({ hasText: 'Ada Fern was resumed.' }).waitFor();
    await hasFocus(dashboard.button('Pause'));
    await dashboard.button('Stop').focus();
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByRole('status').filter({ hasText: 'Ada Fern was stopped.' }).waitFor();
    await hasFocus(dashboard.button('Stop'));
  });

  it('gives the focus back to what opened a dialog', async () => {
    const opener = dashboard.page.getByRole('button', { name: 'Retire or delete Ada Fern' });
    await opener.focus();
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByRole('dialog').waitFor();
    await dashboard.page.keyboard.press('Escape');
    await dashboard.page.getByRole('dialog').waitFor({ state: 'detached' });
    await hasFocus(opener);
  });

  it('gives the focus back to what opened a form in its place, whether by Escape or by a button', async () => {
    await dashboard.goTo('/settings');
    const { page } = dashboard;
    const isFocused = (control: Locator) => control.and(page.locator(':focus')).waitFor();
    const pencil = dashboard.button('Change: Tokens a day');
    await pencil.press('Enter');
    await isFocused(page.getByRole('textbox', { name: 'Tokens a day' }));
    await page.keyboard.press('Escape');
    await isFocused(pencil);
    await pencil.press('Enter');
    await dashboard.button('Cancel').press('Enter');
    await isFocused(pencil);
    const price = page.getByRole('region', { name: 'Models' }).getByRole('button', { name: 'Change' });
    await price.press('Enter');
    await isFocused(page.getByLabel('Input, a million tokens'));
    await page.keyboard.press('Escape');
    await isFocused(price);
  });

  it('offers a visit only to an agent that makes one', async () => {
    const visit = dashboard.button('Visit now');
    expect(await visit.getAttribute('aria-disabled')).to.equal('false');
    await dashboard.button('Stop').click();
    await dashboard.button('Start').waitFor();
    expect(await visit.getAttribute('aria-disabled')).to.equal('true');
  });
});
