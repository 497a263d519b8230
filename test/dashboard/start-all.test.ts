import { expect } from 'chai';
import type { DashboardPage } from '../support/dashboard-page.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard start of all agents', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  const enterWith = async (agents: number): Promise<void> => {
    ({ server, dashboard } = await stage.open({ agents }));
    for (const agent of server.agents) agent.status = 'idle';
  };

  it('says first whom it starts, how much they will visit, and what that costs', async () => {
    await enterWith(6);
    const spent = { costUsd: 2, inputTokens: 1, outputTokens: 1, imageRuns: 0 };
    server.costs = {
      ...server.costs,
      days: [{ day: '2026-11-01', ...spent, posts: 100, comments: 300, likes: 600 }],
    };
    await stage.enter();
    await dashboard.button('Start all').click();
    const dialog = dashboard.page.getByRole('dialog', { name: 'Start 6 agents?' });
    await dialog.getByText(/about [\d,]+ visits a day, for about \$[\d,.]+ a day/).waitFor();
    expect(await dialog.textContent()).to.include('the daily budget is $5.00');
    expect(server.commands).to.deep.equal([]);
    await dialog.getByRole('button', { name: 'Start 6' }).click();
    await dashboard.page.getByRole('status').filter({ hasText: '6 agents started.' }).waitFor();
  });

  it('says that nobody knows the costs before anything was spent', async () => {
    await enterWith(2);
    await stage.enter();
    await dashboard.button('Start all').click();
    await dashboard.page.getByText('what they cost shows once some were made').waitFor();
  });

  it('has nothing to start in an empty fleet, which leads to making agents', async () => {
    await enterWith(0);
    await stage.enter();
    await dashboard.summary.getByRole('link', { name: 'Seed agents' }).waitFor();
    expect(await dashboard.button('Start all').count()).to.equal(0);
    expect(await dashboard.button('Stop all').count()).to.equal(0);
  });
});
