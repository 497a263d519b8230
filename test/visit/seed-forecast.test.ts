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
    return endOf(trialId);
  };
  const endOf = (trialId: string) =>
    eventually('the end of a forecast', async () => {
      const found = await web.ask(trialSchema, 'GET', `/api/trials/${trialId}`);
      return found.finishedAt === null ? undefined : found;
    });

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

  it('supposes a pace, a model, a budget and people, and shows the gallery as it fills', async function () {
    this.timeout(60_000);
    const { forecast, status, reason } = await forecastOf({
      count: 12,
      days: 1,
      pace: 2,
      model: 'gpt-4o',
      dailyCostUsd: 0.01,
      newcomersPerDay: 8,
    });
    expect(status, String(reason)).to.equal('done');
    expect(forecast).to.include({ agents: 12, simulated: 12, pace: 2, model: 'gpt-4o' });
    expect(forecast?.budget).to.include({ dailyCostUsd: 0.01, daysReached: 1 });
    expect(forecast?.budget?.costUsdPerDay).to.be.closeTo(0.01, 1e-9);
    expect(forecast?.budget?.firstReachedAt).to.match(/^2026-06-01T/);
    expect(forecast?.people?.newcomersPerDay).to.equal(8);
    expect(forecast?.people?.firstPosts).to.be.above(0);
    expect(forecast?.requests?.peakPerMinute).to.be.above(forecast?.requests?.perMinute ?? 0);
    const pictures = forecast?.timeLapse?.pictures ?? [];
    expect(pictures.map(({ isAgent }) => isAgent))
      .to.include(true)
      .and.include(false);
    expect(pictures.length).to.be.within(5, 80);
    expect(pictures.map(({ at }) => at)).to.deep.equal(
      pictures.map(({ at }) => at).toSorted((one, other) => one - other),
    );
    expect(pictures.some(({ comments, at }) => comments.some((minute) => minute >= at))).to.equal(true);
  });

  it('names the models that have a price where the one that was asked for has none', async () => {
    const { status, reason } = await forecastOf({ count: 2, days: 1, model: 'nobody-knows-it' });
    expect(status).to.equal('failed');
    expect(reason).to.include('"nobody-knows-it"').and.include('gpt-4o-mini');
  });

  it('says how far it is, and is called off within moments', async function () {
    this.timeout(60_000);
    const body = { count: 30, days: 14, newcomersPerDay: 40 };
    const begun = await web.call('POST', '/api/agents/seed/forecast', { body });
    const { trialId } = JSON.parse(begun.text);
    const path = `/api/trials/${trialId}`;
    await eventually('some progress', async () => {
      const { progress } = await web.ask(trialSchema, 'GET', path);
      return (progress ?? 0) > 0 || undefined;
    });
    const cancelled = await web.ask(trialSchema, 'DELETE', path);
    expect(cancelled).to.include({ status: 'cancelled', forecast: null });
    const ended = await endOf(trialId);
    expect(ended).to.include({ status: 'cancelled', reason: 'An operator has called it off.' });
    expect(await web.ask(trialSchema, 'DELETE', path)).to.deep.equal(ended);
  });

  it('is refused where it is too large, and starts what it makes only where that is asked for', async () => {
    const tooLarge = [
      { days: 15 },
      { pace: 21 },
      { newcomersPerDay: 201 },
      { dailyCostUsd: 0 },
      { model: '' },
    ];
    for (const supposed of tooLarge) {
      const refused = await web.call('POST', '/api/agents/seed/forecast', {
        body: { count: 2, ...supposed },
      });
      expect(refused.status, JSON.stringify(supposed)).to.equal(422);
    }
    const seed = async (body: object) =>
      JSON.parse(
        (await web.call('POST', '/api/agents/seed', { body: { count: 2, seed: 's', ...body } })).text,
      );
    expect(await seed({})).to.deep.equal({ created: 2, existing: 0 });
    expect(await seed({ count: 3, start: true })).to.deep.equal({ created: 1, existing: 2, started: 3 });
    expect(await seed({ count: 3, start: true })).to.deep.equal({ created: 0, existing: 3, started: 0 });
  });

  it('is preceded by a look at the gallery, which says what can be read of it', async () => {
    const begun = await web.call('POST', '/api/trials/gallery', {});
    expect(begun.status).to.equal(202);
    const { status, gallery } = await endOf(JSON.parse(begun.text).trialId);
    expect({ status, gallery }).to.deep.equal({
      status: 'done',
      gallery: { items: 0, unreadable: 0, faults: [] },
    });
  });
});
