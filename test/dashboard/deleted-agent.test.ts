import { expect } from 'chai';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard page of an agent that was deleted', () => {
  const stage = fixtureStage();

  it('is reached from what it did, keeps that, and offers no command', async () => {
    const { server, dashboard } = await stage.open();
    const [agent] = server.agents;
    if (agent === undefined) throw new Error('The fixture makes no agents.');
    agent.deletedAt = new Date(Date.now() - 7_200_000).toISOString();
    server.publish({ type: 'comment', message: 'said something', agentId: fixtureAgentId(0) });
    await stage.enter();
    await dashboard.activities.first().getByRole('link', { name: agent.name }).click();

    await dashboard.page.getByText(/^This agent was deleted 2h ago; what it did stays\.$/).waitFor();
    await dashboard.activity('said something').waitFor();
    expect(
      await dashboard.page.getByRole('button', { name: /^(Pause|Start|Stop|Retire)(?! feed)/ }).count(),
    ).to.equal(0);
    expect(dashboard.faults).to.deep.equal([]);
  });
});
