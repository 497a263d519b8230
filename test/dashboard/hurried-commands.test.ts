import { expect } from 'chai';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { fixtureAgentId } from './fixture-data.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard commands given in a hurry', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  const enter = async (path: string): Promise<void> => {
    ({ server, dashboard } = await stage.open());
    for (const agent of server.agents) agent.status = 'running';
    await stage.enter(path);
  };
  /** Holds requests of one path back on their way to the server. @returns what lets them go */
  const hold = async (path: string): Promise<() => void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await dashboard.page.route(`**${path}`, async (route) => {
      await promise;
      await route.continue();
    });
    return resolve;
  };
  const routes = () => server.commands.map(({ route }) => route);
  const ofAgent = (command: string) => `/api/agents/${fixtureAgentId(0)}/${command}`;

  it('wait for the one before on the page of an agent, and none is lost or sent twice', async () => {
    await enter(`/agents/${fixtureAgentId(0)}`);
    const release = await hold(ofAgent('pause'));
    await dashboard.button('Pause').click();
    await dashboard.button('Pause').click();
    await dashboard.button('Stop').click();
    const stop = dashboard.button('Stop').and(dashboard.page.locator('[aria-busy="true"]'));
    await stop.waitFor();
    expect(routes()).to.deep.equal([]);
    release();
    await dashboard.button('Start').waitFor();
    expect(routes()).to.deep.equal([`POST ${ofAgent('pause')}`, `POST ${ofAgent('stop')}`]);
  });

  it('can be taken back as soon as the page shows what came of them, though more is still being read', async () => {
    await enter('/agents');
    const agent = dashboard.agent(server.agents[0]?.username ?? '');
    const release = await hold('/api/fleet');
    await agent.button('Pause').click();
    await agent.hasStatus('paused');
    await agent.button('Resume').click();
    release();
    await agent.hasStatus('running');
  });

  it('say which was refused, though another was given after it', async () => {
    await enter(`/agents/${fixtureAgentId(0)}`);
    server.refuseNextCommand = { code: 'FLEET_PAUSED', detail: 'The fleet is paused.' };
    const release = await hold(ofAgent('pause'));
    await dashboard.button('Pause').click();
    await dashboard.button('Stop').click();
    release();
    await dashboard.button('Start').waitFor();
    expect(await dashboard.alert.textContent()).to.include('could not be paused');
  });

  it('wait for the one before in the list of agents', async () => {
    await enter('/agents');
    const agent = dashboard.agent(server.agents[0]?.username ?? '');
    const release = await hold(ofAgent('pause'));
    await agent.button('Pause').click();
    await agent.button('Stop').click();
    release();
    await agent.hasStatus('idle');
    expect(routes()).to.deep.equal([`POST ${ofAgent('pause')}`, `POST ${ofAgent('stop')}`]);
  });

  it('wait for the one before where they reach the whole fleet', async () => {
    await enter('/');
    const release = await hold('/api/fleet/pause');
    await dashboard.button('Pause all').click();
    await dashboard.button('Stop all').click();
    await dashboard.page.getByRole('dialog').getByRole('button', { name: /^Stop/ }).click();
    await dashboard.button('Stop all').and(dashboard.page.locator('[aria-busy="true"]')).waitFor();
    release();
    await dashboard.page.getByRole('status').filter({ hasText: 'agents stopped.' }).waitFor();
    expect(routes()).to.deep.equal(['POST /api/fleet/pause', 'POST /api/fleet/stop']);
  });

  it('in the palette say that the server has not answered yet', async () => {
    await enter('/');
    const release = await hold('/api/fleet/pause');
    await dashboard.page.keyboard.press('ControlOrMeta+k');
    await dashboard.page.getByRole('combobox', { name: 'Page, command or agent' }).fill('pause all');
    await dashboard.page.keyboard.press('Enter');
    const dialog = dashboard.page.getByRole('dialog', { name: 'Go to or do' });
    await dialog.getByRole('status').filter({ hasText: 'waiting for the server' }).waitFor();
    release();
    await dialog.waitFor({ state: 'detached' });
    expect(routes()).to.deep.equal(['POST /api/fleet/pause']);
  });
});
