import { expect } from 'chai';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard table of agents', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  const enter = async (agents: number): Promise<void> => {
    ({ server, dashboard } = await stage.open({ agents }));
    await stage.enter('/agents');
    await dashboard.agents.first().waitFor();
  };

  it('draws only what is in sight of 100,000 agents, and reads on as it is scrolled', async () => {
    await enter(100_000);
    expect(await dashboard.agents.count()).to.be.lessThan(60);
    await dashboard.page.getByText('100,000 in the fleet').waitFor();
    const list = dashboard.page.locator('[class*="scroller"]');
    const readTo = async () => {
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      const last = await dashboard.agents.last().getAttribute('aria-rowindex');
      return Number(last) >= 500 || undefined;
    };
    await eventually('row 500', readTo, 15_000);
    expect(await dashboard.agents.count()).to.be.lessThan(60);
  });

  it('says of an agent that runs and does nothing why that is, and does not show it as one that acts', async () => {
    ({ server, dashboard } = await stage.open());
    const statusReason =
      "The agent has used up today's 100 actions: until 00:00 UTC there is only looking around.";
    const sleepingUntil = new Date(Date.now() + 3_600_000).toISOString();
    server.agents.forEach((agent, index) => {
      server.agents[index] = {
        ...agent,
        status: 'running',
        ...(index === 0 && { statusReason, sleepingUntil }),
      };
    });
    await stage.enter('/agents');
    const held = dashboard.agent('ada_fern').root;
    await held.getByText('Running, asleep', { exact: true }).waitFor();
    await held.getByText(statusReason).waitFor();
    const other = dashboard.agent('carmen_makes').root;
    await other.getByText('Running', { exact: true }).waitFor();
    await dashboard.page.getByRole('link', { name: 'Ada Fern', exact: true }).click();
    const head = dashboard.page.getByRole('region', { name: 'The agent at a glance' });
    await head.getByText('Running, asleep', { exact: true }).waitFor();
    await head.getByText(statusReason).waitFor();
  });

  it('keeps search and filters in the address', async () => {
    await enter(30);
    await dashboard.page.getByRole('searchbox', { name: 'Search by name or username' }).fill('carmen');
    await dashboard.agent('ada_fern').root.waitFor({ state: 'detached' });
    await dashboard.agent('carmen_makes').root.waitFor();
    expect(dashboard.address).to.equal('/agents?q=carmen');
    expect(await dashboard.agents.count()).to.equal(1);
    await dashboard.page.getByLabel('Status').selectOption('error');
    await dashboard.page.getByText('No agent matches').waitFor();
    expect(dashboard.address).to.equal('/agents?q=carmen&status=error');
    await dashboard.goTo('/agents?status=idle');
    await dashboard.agent('finn_flows').root.waitFor();
    expect(await dashboard.agent('ada_fern').root.count()).to.equal(0);
  });

  it('lets one type on while the rows follow, and shows all again when nobody matches', async () => {
    await enter(30);
    const search = dashboard.page.getByRole('searchbox', { name: 'Search by name or username' });
    await search.focus();
    await dashboard.page.keyboard.type('carm');
    await dashboard.agent('ada_fern').root.waitFor({ state: 'detached' });
    await dashboard.page.keyboard.type('enx');
    await dashboard.page.getByText('No agent matches').waitFor();
    expect(await search.inputValue()).to.equal('carmenx');
    await dashboard.follow('Show all agents');
    await dashboard.agent('ada_fern').root.waitFor();
    expect(await search.inputValue()).to.equal('');
    expect(dashboard.address).to.equal('/agents');
  });

  it('takes a command by keyboard and keeps the focus where it was', async () => {
    await enter(6);
    const ada = dashboard.agent('ada_fern');
    await ada.button('Pause').focus();
    await dashboard.page.keyboard.press('Enter');
    await ada.hasStatus('paused');
    await dashboard.page.keyboard.press('Enter');
    await ada.hasStatus('running');
    await ada.button('Stop').click();
    await ada.hasStatus('idle');
    expect(await ada.button('Stop').getAttribute('aria-disabled')).to.equal('true');
    expect(server.agents[0]?.status).to.equal('idle');
  });

  it('says why a command was refused and then shows what is true', async () => {
    await enter(6);
    const ada = dashboard.agent('ada_fern');
    await ada.hasStatus('running');
    const detail = 'Ada Fern is idle; pause needs an agent that is running.';
    server.refuseNextCommand = { code: 'AGENT_TRANSITION_REFUSED', detail };
    const truth = server.agents[0];
    if (truth !== undefined) truth.status = 'idle';
    await ada.button('Pause').click();
    expect(await ada.refusal.textContent()).to.include(detail);
    await ada.hasStatus('idle');
    await ada.button('Start').click();
    await ada.hasStatus('running');
    expect(await ada.refusal.count()).to.equal(0);
  });

  it('commands a selection at once, and says how many refused and why, and who stays as before', async () => {
    await enter(6);
    await dashboard.agent('ada_fern').checkbox.check();
    await dashboard.agent('bo_lindqvist').checkbox.check();
    const bar = dashboard.page.getByRole('toolbar', { name: 'Selected agents' });
    await bar.getByText('2 agents selected').waitFor();
    const detail = 'The fleet is paused. Resume it first.';
    server.refuseNextCommand = { code: 'FLEET_PAUSED', detail };
    await bar.getByRole('button', { name: 'Pause' }).click();
    await dashboard.page.getByText(`0 agents paused. 2 agents refused: ${detail}`).waitFor();
    expect(server.commands.map(({ route }) => route)).to.deep.equal(['POST /api/agents/command']);
    await dashboard.page.getByLabel('Select all that are listed').check();
    await bar.getByText('6 agents selected').waitFor();
    const idle = server.agents.filter(({ status }) => status === 'idle').length;
    expect(idle).to.equal(1);
    await bar.getByRole('button', { name: 'Stop' }).click();
    await dashboard.page.getByText('5 agents stopped. 1 agent stays as before.').waitFor();
    await dashboard.agent('ada_fern').hasStatus('idle');
  });

  it('selects what matches beyond the rows that were read', async () => {
    await enter(500);
    await dashboard.page.getByLabel('Select all that are listed').check();
    await dashboard.page.getByText('100 agents selected').waitFor();
    await dashboard.button('Select all that match').click();
    await dashboard.page.getByText('500 agents selected').waitFor();
  });
});
