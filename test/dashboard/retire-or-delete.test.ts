import { expect } from 'chai';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard question whether to retire or to delete', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;
  let id: string;

  beforeEach(async () => {
    ({ server, dashboard } = await stage.open({ agents: 3 }));
    const [agent] = server.agents;
    if (agent === undefined) throw new Error('The fixture makes no agents.');
    ({ id } = agent);
    await stage.enter(`/agents/${id}`);
    await dashboard.page.getByRole('button', { name: `Retire or delete ${agent.name}` }).click();
  });

  const button = (name: string) => dashboard.page.getByRole('dialog').getByRole('button', { name });
  const given = () => server.commands.map(({ route }) => route);

  it('says what stays behind, and offers first to retire', async () => {
    const dialog = dashboard.page.getByRole('dialog');
    await dialog.waitFor();
    const text = (await dialog.textContent()) ?? '';
    expect(text).to.include('its account stays marked as an AI agent’s');
    expect(text).to.include('Pictures and comments may stay in the gallery');
    expect(text).to.include('when its visit under way has ended');

    expect(await button('Retire').evaluate((element) => element.matches(':focus'))).to.equal(true);
    await dashboard.page.keyboard.press('Enter');

    await eventually('the agent retired', () => server.agents[0]?.status === 'retired' || undefined);
    expect(given()).to.deep.equal([`POST /api/agents/${id}/retire`]);
    await dashboard.page.getByRole('button', { name: 'Restore' }).waitFor();
  });

  it('deletes only where that is chosen', async () => {
    await button('Delete').click();

    await eventually('the agent gone', () => server.agents.length === 2 || undefined);
    expect(given()).to.deep.equal([`DELETE /api/agents/${id}`]);
    await dashboard.page.waitForURL('**/agents');
  });

  it('changes nothing where it is called off', async () => {
    await dashboard.page.keyboard.press('Escape');
    await dashboard.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(given()).to.deep.equal([]);
  });
});
