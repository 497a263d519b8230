import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { seriousFindings } from './accessibility.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard palette', () => {
  const stage = fixtureStage();

  async function open() {
    const opened = await stage.open();
    await stage.enter();
    const { page } = opened.dashboard;
    const palette = page.getByRole('dialog', { name: 'Go to or do' });
    return { ...opened, page, palette, options: palette.getByRole('option') };
  }

  it('goes to pages and agents by a few typed letters, with the keyboard alone', async () => {
    const { server, dashboard, page, palette, options } = await open();
    const [agent] = server.agents;
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('cos');
    expect(await options.allInnerTexts()).to.have.length(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/costs');
    await palette.waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type(agent?.name ?? '');
    await options.filter({ hasText: `@${agent?.username}` }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/agents/${agent?.id}`);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('gives commands that take nothing away, and says how many agents they are for', async () => {
    const { server, page, palette, options } = await open();
    const running = server.agents.filter(({ status }) => status === 'running').length;
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('pause');
    expect((await options.innerText()).replace(/\s+/g, ' ')).to.equal(`Pause all ${running} agents`);
    await page.keyboard.press('Enter');
    await eventually('the command', () =>
      server.commands.find(({ route }) => route === 'POST /api/fleet/pause'),
    );
    await palette.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('stop');
    await page.getByText('Nothing is called so.').waitFor();
  });

  it('says in its place why a command was refused', async () => {
    const { server, page, palette } = await open();
    const detail = 'The fleet is paused. Resume it first.';
    server.refuseNextCommand = { code: 'FLEET_PAUSED', detail };
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('pause all');
    await page.keyboard.press('Enter');
    await palette.getByRole('alert').getByText(detail).waitFor();
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
  });

  it('gives the focus back where it is left, and can be read by everybody', async () => {
    const { page, palette } = await open();
    const feed = page.getByRole('button', { name: 'Pause feed' });
    await feed.focus();
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    expect(await seriousFindings(page, 'palette', 'dialog')).to.deep.equal([]);
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    expect(await feed.evaluate((element) => element.matches(':focus'))).to.equal(true);
  });

  it('leaves a slash to whoever types, and goes to the search of a page with it otherwise', async () => {
    const { dashboard, page } = await open();
    await dashboard.goTo('/agents');
    const search = page.getByRole('searchbox', { name: 'Search by name or username' });
    await search.waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await search.inputValue()).to.equal('a/b');
  });
});
