import { expect } from 'chai';
import { z } from 'zod';
import { seedAgents } from '../../src/agents/commands/seed.ts';
import { statement } from '../../src/db/sql.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const lines = 'application/x-ndjson';
const linesSchema = z.array(
  z.union([
    z.strictObject({ progress: z.strictObject({ done: z.int(), total: z.int() }) }),
    z.strictObject({ result: z.record(z.string(), z.number()) }),
    z.strictObject({ problem: z.looseObject({ code: z.string(), status: z.int() }) }),
  ]),
);
const seedResult = z.strictObject({ created: z.int(), existing: z.int() });

const readAgents = statement<{ username: string; seedKey: string }>(
  'test-agents',
  'select username, seed_key as "seedKey" from agents where deleted_at is null order by seed_key',
);
const countAgents = statement<{ count: number }>('test-count', 'select count(*)::int as count from agents');
const refuseStarts = statement(
  'test-refuse-starts',
  `alter table agents add constraint test_no_starts check (status <> 'running' or persona_id <> 'ux-designer')`,
);
const allowStarts = statement('test-allow-starts', 'alter table agents drop constraint test_no_starts');

const leaveCatalogue = statement('test-leave-catalogue', "update agents set persona_id = 'long-gone'");

describe('commands on many agents over HTTP', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  beforeEach(async () => {
    await web.reset();
  });

  const seed = (body: unknown) => web.ask(seedResult, 'POST', '/api/agents/seed', { body });
  const inLines = async (path: string, body: unknown) => {
    const answer = await web.call('POST', path, { body, headers: { accept: lines } });
    expect(answer.headers).to.include({
      'content-type': lines,
      'cache-control': 'no-cache, no-transform',
    });
    expect(answer.text.endsWith('\n')).to.equal(true);
    return linesSchema.parse(
      answer.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  };
  const agents = () => web.context.database.rows(readAgents, []);

  it('refuses a persona that nobody knows, and says which there are', async () => {
    await seed({ count: 3, seed: 'x' });
    for (const command of ['start', 'pause', 'resume', 'stop']) {
      const refused = await web.refusal('POST', `/api/fleet/${command}`, { body: { personaId: 'nonsense' } });
      expect(refused).to.include({ status: 422, code: 'PERSONA_UNKNOWN' });
      expect(refused.detail).to.match(/no persona "nonsense".*ux-designer/);
    }
  });

  it('still commands agents of a persona that has left the catalogue', async () => {
    await seed({ count: 1, seed: 'x', personaId: 'ux-designer' });
    await web.context.database.rows(leaveCatalogue, []);

    const changed = await web.ask(z.strictObject({ changed: z.int() }), 'POST', '/api/fleet/start', {
      body: { personaId: 'long-gone' },
    });
    expect(changed).to.deep.equal({ changed: 1 });
  });

  it('seeds the same agents for the same seed, and none twice', async () => {
    expect(await seed({ count: 30, seed: 'x' })).to.deep.equal({ created: 30, existing: 0 });
    const first = await agents();
    expect(await seed({ count: 30, seed: 'x' })).to.deep.equal({ created: 0, existing: 30 });
    expect(await agents()).to.deep.equal(first);
    expect(await seed({ count: 40, seed: 'x' })).to.deep.equal({ created: 10, existing: 30 });
    expect(await seed({ count: 5, seed: 7 })).to.deep.equal({ created: 5, existing: 0 });
    expect(await seed({ count: 5, personaId: 'ux-designer', seed: 'x' })).to.deep.equal({
      created: 5,
      existing: 0,
    });
    expect(new Set((await agents()).map(({ username }) => username)).size).to.equal(50);
  });

  it('seeds once, however many ask at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => seed({ count: 50 })));

    expect(results.reduce((sum, { created }) => sum + created, 0)).to.equal(50);
    expect(await web.context.database.rows(countAgents, [])).to.deep.equal([{ count: 50 }]);
  });

  it('completes a seeding that was cut off half-way', async function () {
    this.timeout(30_000);
    const cutOff = seedAgents(web.context, { count: 2500, seed: 'cut' }, ({ done }) => {
      if (done >= 2000) throw new Error('The process died.');
    });
    const reason = await cutOff.then(
      () => null,
      (error: unknown) => error,
    );
    expect(reason).to.be.an('error').with.property('message', 'The process died.');
    expect(await web.context.database.rows(countAgents, [])).to.deep.equal([{ count: 2000 }]);

    expect(await seed({ count: 2500, seed: 'cut' })).to.deep.equal({ created: 500, existing: 2000 });

    expect(await web.context.queues.accounts.getJobCountByTypes('waiting')).to.equal(2500);
  });

  it('tells how far it has come to whoever asks for lines', async function () {
    this.timeout(30_000);
    expect(await inLines('/api/agents/seed', { count: 1500 })).to.deep.equal([
      { progress: { done: 1000, total: 1500 } },
      { progress: { done: 1500, total: 1500 } },
      { result: { created: 1500, existing: 0 } },
    ]);
    expect(await inLines('/api/fleet/start', {})).to.deep.equal([
      { progress: { done: 500, total: 1500 } },
      { progress: { done: 1000, total: 1500 } },
      { progress: { done: 1500, total: 1500 } },
      { result: { changed: 1500 } },
    ]);
    expect(await web.context.queues.ticks.getJobSchedulersCount()).to.equal(1500);
    expect(await inLines('/api/fleet/resume', {})).to.deep.equal([{ result: { changed: 0 } }]);
    expect((await inLines('/api/fleet/stop', {})).at(-1)).to.deep.equal({ result: { changed: 1500 } });
    expect(await web.context.queues.ticks.getJobSchedulersCount()).to.equal(0);
  });

  it('refuses with the proper status what fails before it has come anywhere', async () => {
    const problem = await web.refusal('POST', '/api/agents/seed', {
      body: { count: 5, personaId: 'nobody' },
      headers: { accept: lines },
    });

    expect(problem).to.include({ status: 422, code: 'PERSONA_UNKNOWN' });
  });

  it('ends with a problem what fails on the way, and keeps what was done', async function () {
    this.timeout(30_000);
    await seed({ count: 500, personaId: 'ai-artist' });
    await seed({ count: 1, personaId: 'ux-designer' });
    await web.context.database.rows(refuseStarts, []);

    const told = await inLines('/api/fleet/start', {});
    await web.context.database.rows(allowStarts, []);

    expect(told[0]).to.deep.equal({ progress: { done: 500, total: 501 } });
    expect(told.at(-1)).to.have.nested.property('problem.code', 'INTERNAL');
    expect(JSON.stringify(told)).to.not.include('test_no_starts');
    expect(web.errors.join()).to.include('test_no_starts');
    const page = z.object({ items: z.array(z.object({ personaId: z.string() })) });
    const idle = await web.ask(page, 'GET', '/api/agents?status=idle');
    expect(idle.items).to.deep.equal([{ personaId: 'ux-designer' }]);
  });

  it('goes on when the one who asked has gone', async () => {
    const leaving = new AbortController();
    const asked = web.call('POST', '/api/agents/seed', {
      body: { count: 3000 },
      headers: { accept: lines },
      signal: leaving.signal,
    });
    const gone = asked.catch((error: unknown) => error);
    const { database } = web.context;
    let count = 0;
    while (count === 0) count = (await database.rows(countAgents, []))[0]?.count ?? 0;
    leaving.abort();
    expect(await gone).to.be.an('error');

    while (count < 3000) count = (await database.rows(countAgents, []))[0]?.count ?? 0;
    expect(count).to.equal(3000);
  });

  for (const [what, body, path] of [
    ['no count', {}, 'count'],
    ['a count of 0', { count: 0 }, 'count'],
    ['a count above 100,000', { count: 100_001 }, 'count'],
    ['a count as a text', { count: '5' }, 'count'],
    ['a seed with a NUL character', { count: 1, seed: 'a\0' }, 'seed'],
    ['a seed with half a character', { count: 1, seed: '\udc00' }, 'seed'],
    ['an unknown field', { count: 1, personas: [] }, 'personas'],
  ] as const) {
    it(`refuses a seeding with ${what}`, async () => {
      const problem = await web.refusal('POST', '/api/agents/seed', { body });

      expect(problem).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      expect(problem.errors?.map((fault) => fault.path)).to.include(path);
    });
  }
});
