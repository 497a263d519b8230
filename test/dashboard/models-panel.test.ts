import { expect } from 'chai';
import {
  completion,
  type ModelServer,
  send,
  startModelServer,
  toolCall,
} from '../mind/servers/model-server.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword, startWeb, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

describe('the models on the page of costs', function () {
  this.timeout(90_000);

  let sandbox: TestSandbox;
  let server: ModelServer;
  let web: TestWeb;
  let worker: TestWorker;
  let dashboard: DashboardPage;

  before(async () => {
    await buildDashboard();
    sandbox = await startSandbox();
    server = await startModelServer((_asked, response) => send(response, completion(toolCall())));
    const environment = {
      ...sandbox.environment,
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-of-the-tests',
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'house-model',
    };
    web = await startWeb({ environment });
    const { database, redis } = web.context.config;
    worker = await startWorker({ databaseUrl: database.url, redisUrl: redis.url, environment });
    dashboard = await DashboardPage.open(await sharedBrowser(), web.url);
    await dashboard.enter(adminPassword);
  });
  after(async () => {
    await dashboard?.close();
    await worker?.close();
    await web?.close();
    await server?.close();
    await sandbox?.close();
  });

  it('are named, with a price that is asked for', async () => {
    await dashboard.goTo('/costs');
    const panel = dashboard.page.getByRole('region', { name: 'Models' });
    await panel.getByText('house-model').first().waitFor();

    expect(await panel.getByRole('button', { name: 'Try the models' }).isEnabled()).to.equal(true);
    await panel
      .getByText(
        'Pictures are measured, which costs nothing, because nobody has said that house-model sees; VISION_MODEL ' +
          'names one that does. With house-model each would be described once, for an unknown number of tokens.',
      )
      .waitFor();
  });

  it('are tried by a worker, with prompt, plan, tokens and time', async () => {
    await dashboard.goTo('/costs');
    await dashboard.page.getByRole('button', { name: 'Try the models' }).click();
    const trial = dashboard.page.getByRole('dialog', { name: 'A trial of the models' });
    const tried = trial.getByRole('region', { name: 'house-model' });
    await tried.waitFor();

    expect(await tried.textContent()).to.match(/tokens in, .* out · price unknown · \d+ ms/);
    await tried.getByText('Prompt').waitFor();
    expect(dashboard.faults).to.deep.equal([]);
  });
});
