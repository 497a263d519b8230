import { expect } from 'chai';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { type FixtureServer, fixturePassword } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard session', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  beforeEach(async () => {
    ({ server, dashboard } = await stage.open());
  });

  it('asks for the password, says when it is wrong, and opens with the right one', async () => {
    await dashboard.goTo('/');
    await dashboard.logIn('a wrong guess');
    expect(await dashboard.alert.textContent()).to.equal('That password is not right.');
    await dashboard.logIn(fixturePassword);
    await dashboard.summary.waitFor();
    expect(dashboard.address).to.equal('/');
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('leads back to where one was after a session ended in the middle', async () => {
    await dashboard.page.clock.install();
    await stage.enter('/?kind=post');
    server.endSessions();
    await dashboard.page.clock.fastForward(5000);
    await dashboard.page.getByText('Your session has ended').waitFor();
    expect(dashboard.address).to.match(/^\/login\?/);
    await dashboard.logIn(fixturePassword);
    await dashboard.summary.waitFor();
    expect(dashboard.address).to.equal('/?kind=post');
  });

  it('notices an ended session when a command is refused because of it', async () => {
    await dashboard.enter(fixturePassword, '/agents');
    await dashboard.agent('ada_fern').button('Pause').focus();
    server.endSessions();
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByText('Your session has ended').waitFor();
  });

  it('logs out, and shows nothing of the fleet afterwards', async () => {
    await dashboard.enter(fixturePassword);
    await dashboard.page.getByRole('button', { name: 'Log out' }).click();
    await dashboard.page.getByLabel('Password', { exact: true }).waitFor();
    await dashboard.goTo('/');
    await dashboard.page.getByLabel('Password', { exact: true }).waitFor();
    expect(await dashboard.summary.count()).to.equal(0);
  });

  it('never leads to another site, whatever the link to the login asks for', async () => {
    await dashboard.enter(fixturePassword, '/login?next=%2F%2Fevil.example%2F');
    expect(new URL(dashboard.page.url()).origin).to.equal(server.origin);
  });

  it('protects everything that changes something with its own header', async () => {
    await dashboard.enter(fixturePassword, '/agents');
    await dashboard.agent('ada_fern').button('Pause').click();
    await dashboard.agent('ada_fern').hasStatus('paused');
    expect(server.commands).to.deep.equal([
      { route: 'POST /api/session', requestedWith: 'fleet-dashboard' },
      { route: `POST /api/agents/${fixtureAgentId(0)}/pause`, requestedWith: 'fleet-dashboard' },
    ]);
  });
});
