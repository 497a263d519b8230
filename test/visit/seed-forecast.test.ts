import { expect } from 'chai';
import { trialSchema } from '../../src/api/models.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { startWebOn, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

describe('a seeding before its button', () => {
  let sandbox: TestSandbox;
  let web: TestWeb;
  let worker: TestWorker;
  let database: Lent;
  let redis: Lent;

  before(async function () {
    this.timeout(60_000);
    sandbox = await startSandbox();
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    const options = { databaseUrl: database.url, redisUrl: redis.url, environment: sandbox.environment };
    web = await startWebOn(options);
    worker = await startWorker(options);
  });
  after(async () => {
    await worker?.close();
    await web?.close();
    await sandbox?.close();
    await Promise.all([database?.release(), redis?.release()]);
  });

  const forecastOf = async (body: object) => {
    const begun = await web.call('POST', '/api/agents/seed/forecast', { body });
    expect(begun.status, begun.text).to.equal(202);
    const { trialId } = JSON.parse(begun.text);
    return eventually('the end of a forecast', async () => {
      const found = await web.ask(trialSchema, 'GET', `/api/trials/${trialId}`);
      return found.status === 'done' || found.status === 'failed' ? found : undefined;
    });
  };

  it('says what its agents would do and cost, and makes none', async function () {
    this.timeout(60_000);
    const counts = { 'ai-artist': 60, 'ux-designer': 40 };
    const { forecast, status, reason } = await forecastOf({ counts, days: 1, level: 'visitor' });
    expect(status, String(reason)).to.equal('done');
    expect(forecast).to.include({ agents: 100, simulated: 40, days: 1, model: 'gpt-4o-mini' });
    expect(forecast?.personas).to.deep.equal([
      { personaId: 'ai-artist', agents: 60 },
      { personaId: 'ux-designer', agents: 40 },
    ]);
    // A visitor comes about once a day, and each comes at once when it is started.
    expect(forecast?.perDay.visits).to.be.within(50, 600);
    expect(forecast?.perDay.costUsd).to.be.above(0);
    expect(forecast?.realism.length).to.be.above(5);
    const agents = await web.call('GET', '/api/agents');
    expect(JSON.parse(agents.text).items).to.deep.equal([]);
  });
});
