import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { agentPageSchema } from '../../src/api/agents.ts';
import { fleetSchema } from '../../src/api/fleet.ts';
import { promptStateSchema } from '../../src/api/prompts.ts';
import { tickPageSchema } from '../../src/api/ticks.ts';
import { planText } from '../mind/servers/model-server.ts';
import { makeAgent } from '../support/agents.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { markAsAgent } from '../support/direction.ts';
import { eventually } from '../support/eventually.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword } from '../support/web.ts';
import { startTrialFleet, type TrialFleet } from '../visit/trial-fleet.ts';

const answer = 'I like how the small gear meshes.';

describe('the dashboard with a worker behind it that asks a model', function () {
  this.timeout(90_000);

  let fleet: TrialFleet;
  let dashboard: DashboardPage;

  before(async function () {
    this.timeout(120_000);
    [fleet] = await Promise.all([
      startTrialFleet({
        answerTo: ({ prompt }) => (prompt.includes('<question>') ? JSON.stringify({ answer }) : planText),
        prepare: async ({ sandbox, web }) => {
          const painter = { agentId: null, username: 'painter', name: 'Pia', personaId: null };
          const user = await sandbox.store.addUser(painter);
          for (const title of ['Clockwork study', 'Kite', 'Boats'])
            await sandbox.store.publish(user, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
          // Agents keep back with what a newcomer posts.
          await markAsAgent(web.context.database, 'painter');
        },
      }),
      buildDashboard(),
    ]);
    dashboard = await DashboardPage.open(await sharedBrowser(), fleet.web.url);
    dashboard.page.setDefaultTimeout(30_000);
    await dashboard.enter(adminPassword, '/forecast');
  });
  after(async () => {
    await dashboard?.close();
    await fleet?.[Symbol.asyncDispose]();
  });

  const to = async (slider: Locator, words: string): Promise<void> => {
    await slider.focus();
    await dashboard.page.keyboard.press('Home');
    while ((await slider.getAttribute('aria-valuetext')) !== words)
      await dashboard.page.keyboard.press('ArrowRight');
  };

  it('forecasts, says how far it is, is called off, forecasts less, and starts what it forecast', async () => {
    const { page } = dashboard;
    const form = page.getByRole('form', { name: 'Suppose' });
    const slider = (name: string) => form.getByRole('slider', { name });
    await to(slider('Days'), '14 days');
    await to(slider('New people a day'), '50 newcomers');
    await form.getByRole('button', { name: 'Forecast 14 days' }).press('Enter');
    const progress = page.getByRole('progressbar', { name: 'Progress of the forecast' });
    await eventually('some progress on the page', async () =>
      Number(await progress.getAttribute('value')) > 0 ? true : undefined,
    );
    await form.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByText('An operator has called it off.').waitFor();

    await to(slider('Agents'), '5 agents');
    await to(slider('Days'), '1 day');
    await to(slider('New people a day'), '2 newcomers');
    await to(slider('Budget a day'), '$2.00');
    await form.getByRole('button', { name: 'Forecast 1 day' }).press('Enter');
    const outcome = page.getByRole('region', { name: '5 agents, 1 day' });
    await outcome.waitFor();
    expect(await outcome.innerText())
      .to.match(/\$[\d.]+ a day/)
      .and.include('with gpt-4o-mini');
    await page.getByRole('region', { name: 'The gallery as it fills' }).waitFor();
    await page.getByRole('button', { name: 'Start this fleet' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Start 5 agents?' });
    expect(await dialog.innerText()).to.include('The whole fleet’s budget becomes $2.00 a day.');
    await dialog.getByRole('button', { name: 'Start 5' }).press('Enter');
    await page.getByText('5 made, 5 started.').waitFor();
    const { items } = await fleet.web.ask(agentPageSchema, 'GET', '/api/agents');
    expect(items.map(({ status }) => status)).to.deep.equal(Array.from({ length: 5 }, () => 'running'));
    const { limits } = await fleet.web.ask(fleetSchema, 'GET', '/api/fleet');
    expect(limits.dailyCostUsd).to.equal(2);
    await fleet.web.call('POST', '/api/fleet/stop');
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('asks an agent, which answers by the model and says what that took', async () => {
    const agent = await makeAgent(fleet.web, { name: 'Ida Gears' });
    await dashboard.goTo(`/agents/${agent.id}`);
    const panel = dashboard.page.getByRole('region', { name: 'Interview' });
    await panel.getByLabel('Ask it something').fill('What do you like?');
    await panel.getByRole('button', { name: 'Ask' }).press('Enter');
    await panel.getByText(answer).waitFor();
    expect(await panel.innerText()).to.match(/gpt-4o-mini · 210 tokens in, 40 out · .*\d/);
    expect(fleet.server.asked.at(-1)?.prompt).to.include('What do you like?').and.include('Ida Gears');
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('decides a visit again by an earlier version of the prompt', async () => {
    const { web, server } = fleet;
    const { text } = await web.ask(promptStateSchema, 'GET', '/api/prompts/visit');
    for (const manner of ['backwards', 'like a lighthouse']) {
      await web.call('PATCH', '/api/prompts/visit', {
        body: { text: text.replace('Write plainly', `Write ${manner}`) },
      });
      const published = await web.call('POST', '/api/prompts/visit/publish', { body: { note: manner } });
      expect(published.status, published.text).to.equal(200);
    }
    const appetite = { likeProbability: 1, commentProbability: 1, postProbability: 0 };
    const agent = await makeAgent(web, { name: 'Otto Again', ...appetite });
    await dashboard.goTo(`/agents/${agent.id}`);
    await dashboard.button('Start').press('Enter');
    const tick = await eventually(
      'a visit that asked the model',
      async () => {
        const { items } = await web.ask(tickPageSchema, 'GET', `/api/agents/${agent.id}/ticks`);
        const decided = items.find(({ model, finishedAt }) => model !== null && finishedAt !== null);
        if (decided === undefined) await web.call('POST', `/api/agents/${agent.id}/tick`);
        return decided;
      },
      60_000,
    );
    await web.call('POST', `/api/agents/${agent.id}/stop`);
    await dashboard.goTo(`/ticks/${tick.id}`);
    const form = dashboard.page.getByRole('form', { name: 'Run again' });
    await form.getByLabel('Version of the prompt').selectOption({ label: 'Version 1: backwards' });
    await form.getByLabel('Model').fill('gpt-4.1-mini');
    await form.getByRole('button', { name: 'Run again' }).press('Enter');
    const now = dashboard.page.getByRole('region', { name: 'Now', exact: true });
    expect(await now.innerText()).to.include('gpt-4.1-mini · 210 tokens in, 40 out');
    const asked = server.asked.at(-1);
    expect(asked?.prompt).to.include('Write backwards').and.not.include('like a lighthouse');
    expect(asked?.body.model).to.equal('gpt-4.1-mini');
    expect(dashboard.faults).to.deep.equal([]);
  });
});
