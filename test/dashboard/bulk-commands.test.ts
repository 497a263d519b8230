import { expect } from 'chai';
import { withoutGone } from '../../src/dashboard/agents/selection.ts';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import { someAgents } from './fixture-data.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('selection of agents', () => {
  const agents = someAgents(5, Date.now());
  const selectionOf = (chosen: typeof agents) => new Map(chosen.map((agent) => [agent.id, agent]));
  const names = (selection: ReadonlyMap<string, { readonly name: string }>) =>
    [...selection.values()].map(({ name }) => name);

  it('loses who has left the part of the list that was read, and keeps who lies below it', () => {
    const [ada, bo, carmen, ...below] = agents;
    if (ada === undefined || bo === undefined || carmen === undefined)
      throw new RangeError('Too few agents.');
    const selected = selectionOf(agents);
    const partly = withoutGone(selected, { rows: [ada, carmen], nextCursor: carmen.id });
    expect(names(partly)).to.deep.equal([ada, carmen, ...below].map(({ name }) => name));
    const whole = withoutGone(selected, { rows: [ada, carmen], nextCursor: null });
    expect(names(whole)).to.deep.equal([ada.name, carmen.name]);
    expect(withoutGone(selected, { rows: agents, nextCursor: null })).to.equal(selected);
  });
});

describe('dashboard commands on many agents', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  const enter = async (agents: number, path = '/agents'): Promise<void> => {
    ({ server, dashboard } = await stage.open({ agents }));
    await stage.enter(path);
    await dashboard.agents.first().waitFor();
  };

  it('report what became of a deletion, though nobody of the selection is left', async () => {
    await enter(6);
    await dashboard.page.getByLabel('Select all that are listed').check();
    await dashboard.page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click();
    const dialog = dashboard.page.getByRole('dialog', { name: 'Retire 6 agents, or delete them?' });
    expect(await dialog.textContent()).to.include('Ada Fern, Bo Lindqvist, Carmen Ibarra and 3 more.');
    await dialog.getByRole('button', { name: 'Delete 6' }).click();
    await dashboard.page.getByRole('status').filter({ hasText: '6 agents deleted.' }).waitFor();
    await dashboard.page.getByRole('toolbar').waitFor({ state: 'detached' });
    expect(server.agents).to.have.length(0);
    await dashboard.button('Dismiss').click();
    await dashboard.page.getByText('6 agents deleted.').waitFor({ state: 'detached' });
  });

  it('are about those alone who are still listed', async () => {
    await dashboardWithClock();
    await dashboard.page.getByLabel('Select all that are listed').check();
    const listed = server.agents.filter(({ status }) => status === 'running').length;
    await dashboard.page.getByText(`${listed} agents selected`).waitFor();
    const [first] = server.agents;
    if (first !== undefined) first.status = 'idle';
    await dashboard.page.clock.fastForward(6_000);
    await dashboard.page.getByText(`${listed - 1} agents selected`).waitFor();
    await dashboard.page.getByText(`${listed - 1} agents match`).waitFor();
  });

  it('name the exact number, and who was never in sight', async () => {
    await enter(1_934);
    await dashboard.page.getByLabel('Select all that are listed').check();
    await dashboard.button('Select all that match').click();
    await dashboard.page.getByText('1,934 agents selected').waitFor();
    await dashboard.page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click();
    const dialog = dashboard.page.getByRole('dialog', { name: 'Retire 1,934 agents, or delete them?' });
    expect(await dialog.textContent()).to.include(
      'and 1,931 more, 1,834 of them further down than was read.',
    );
    await dashboard.page.keyboard.press('Escape');
    const opener = dashboard.page.getByRole('toolbar').getByRole('button', { name: 'Delete' });
    await eventually('the focus where it was', async () =>
      (await opener.evaluate((element) => element.matches(':focus'))) ? true : undefined,
    );
  });

  async function dashboardWithClock(): Promise<void> {
    ({ server, dashboard } = await stage.open({ agents: 12 }));
    await dashboard.page.clock.install();
    await stage.enter('/agents?status=running');
    await dashboard.agents.first().waitFor();
  }
});
