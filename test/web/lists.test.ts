import { expect } from 'chai';
import { z } from 'zod';
import { statement } from '../../src/db/sql.ts';
import { agentSchema, makeAgent } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const pageSchema = z.object({ items: z.array(agentSchema), nextCursor: z.string().nullable() });

const analyze = statement('test-analyze', 'analyze agents');
const countScans = statement<{ scans: string }>(
  'test-index-scans',
  "select idx_scan as scans from pg_stat_user_indexes where indexrelname = 'agents_search_index'",
);
const flushStatistics = statement('test-flush-statistics', 'select pg_stat_force_next_flush()');

const selectNames = statement<{ name: string; username: string; personaId: string }>(
  'test-names',
  'select name, username, persona_id as "personaId" from agents where deleted_at is null order by id desc',
);

describe('lists of agents over HTTP', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  const page = (query: Readonly<Record<string, string | number>>) => {
    const text = Object.entries(query).map(([name, value]) => [name, String(value)]);
    return web.ask(pageSchema, 'GET', `/api/agents?${new URLSearchParams(text)}`);
  };
  const usernames = async (query: Readonly<Record<string, string | number>>) =>
    (await page(query)).items.map(({ username }) => username);
  /** Every page after a cursor, put together. */
  const rest = async (query: Readonly<Record<string, string | number>>) => {
    const items = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const next: z.infer<typeof pageSchema> = await page(cursor === '' ? query : { ...query, cursor });
      items.push(...next.items);
      cursor = next.nextCursor;
    }
    return items.map(({ username }) => username);
  };

  describe('with a handful of agents', () => {
    const made: string[] = [];

    beforeEach(async () => {
      await web.reset();
      made.length = 0;
      for (let index = 0; index < 12; index += 1) {
        const personaId = index % 3 === 0 ? 'ux-designer' : 'ai-artist';
        const agent = await makeAgent(web, { personaId, name: `Number ${index}` });
        if (index % 2 === 0) await web.call('POST', `/api/agents/${agent.id}/start`);
        made.unshift(agent.username);
      }
    });

    it('begin with the newest and end without a cursor', async () => {
      expect(await page({ limit: 12 })).to.have.property('nextCursor', null);
      expect(await page({ limit: 11 }))
        .to.have.property('nextCursor')
        .that.is.a('string');
      expect(await usernames({})).to.deep.equal(made);
      for (const limit of [1, 5, 6, 11]) expect(await rest({ limit })).to.deep.equal(made);
    });

    it('stay right while agents come and go between pages', async () => {
      const first = await page({ limit: 4 });
      const last = first.items.at(-1);
      const [, fifth] = (await page({ limit: 6 })).items.slice(3);
      // New ones come at the front; the one that the cursor names goes, and one that was still to come.
      await makeAgent(web);
      await web.call('DELETE', `/api/agents/${last?.id}`);
      await web.call('DELETE', `/api/agents/${fifth?.id}`);
      await makeAgent(web);

      const others = await rest({ limit: 4, cursor: first.nextCursor ?? '' });

      expect(others).to.deep.equal(made.slice(5));
    });

    it('follow filters that combine, on every page', async () => {
      const numbers = (wanted: (index: number) => boolean) =>
        made.filter((_, place) => wanted(made.length - 1 - place));

      expect(await rest({ limit: 2, status: 'running' })).to.deep.equal(numbers((n) => n % 2 === 0));
      expect(await rest({ limit: 2, personaId: 'ux-designer' })).to.deep.equal(numbers((n) => n % 3 === 0));
      expect(await rest({ limit: 1, personaId: 'ux-designer', status: 'idle' })).to.deep.equal(
        numbers((n) => n % 6 === 3),
      );
      expect(await rest({ limit: 1, q: 'number 1', status: 'running' })).to.deep.equal(
        numbers((n) => n === 10),
      );
      expect(await rest({ limit: 1, q: 'NUMBER 1', personaId: 'ai-artist' })).to.deep.equal(
        numbers((n) => [1, 10, 11].includes(n)),
      );
      expect(await usernames({ personaId: 'nobody' })).to.deep.equal([]);
      expect(await usernames({ status: 'error' })).to.deep.equal([]);
    });
  });

  describe('with odd names', () => {
    before(async () => {
      await web.reset();
      await makeAgent(web, { username: 'plain_one', name: 'Ada 100% Real' });
      await makeAgent(web, { username: 'plainxone', name: 'Ada 1000 Real' });
      await makeAgent(web, { username: 'back_slash', name: 'Left \\ Edge' });
      await makeAgent(web, { username: 'umlaut_user', name: 'Žofie Müller' });
      await makeAgent(web, { username: 'quoted', name: "O'Hara; drop" });
    });

    for (const [q, wanted] of [
      ['ada', ['plainxone', 'plain_one']],
      ['aDa 100', ['plainxone', 'plain_one']],
      ['100%', ['plain_one']],
      ['plain_one', ['plain_one']],
      ['_one', ['plain_one']],
      ['_o', []],
      ['_on', ['plain_one']],
      ['Left \\', ['back_slash']],
      ['müller', ['umlaut_user']],
      ['Žofie', ['umlaut_user']],
      ["o'hara; DROP", ['quoted']],
      ['  quoted ', ['quoted']],
      ['UMLAUT_', ['umlaut_user']],
      ['nobody has this', []],
      ['r', ['plainxone', 'plain_one']],
      ['on', ['plain_one']],
      ['Zo', []],
      ['mü', ['umlaut_user']],
      ['a', ['plainxone', 'plain_one']],
    ] as const) {
      it(`a search for ${JSON.stringify(q)} finds ${wanted.join(', ') || 'nothing'}`, async () => {
        expect(await usernames({ q })).to.deep.equal(wanted);
        expect(await rest({ q, limit: 1 })).to.deep.equal(wanted);
      });
    }
  });

  describe('with 20,000 agents', () => {
    before(async function () {
      this.timeout(60_000);
      await web.reset();
      await makeAgent(web, { username: 'needle_in_hay', name: 'Xyzzy Quux' });
      await web.context.agents.seed({ count: 20_000, seed: 'big' });
      await web.context.database.rows(analyze, []);
    });

    after(() => web.reset());

    it('answer a search for a rare name from the index', async () => {
      const scans = async () => {
        await web.context.database.rows(flushStatistics, []);
        return Number((await web.context.database.rows(countScans, []))[0]?.scans);
      };
      const before = await scans();

      expect(await usernames({ q: 'xyz' })).to.deep.equal(['needle_in_hay']);
      expect(await usernames({ q: 'dle_in' })).to.deep.equal(['needle_in_hay']);

      expect(await scans()).to.be.at.least(before + 2);
    });

    it('find by whichever way what looking at every agent finds', async function () {
      this.timeout(30_000);
      const everybody = await web.context.database.rows(selectNames, []);
      const matching = (fits: (text: string) => boolean) =>
        everybody.filter(({ name, username }) => fits(`${name} ${username}`.toLowerCase()));
      for (const [q, fits] of [
        // Common, so that the newest agents are enough; rare; of the beginning of a word; and filtered.
        ['ar', (text) => /(^| |_)ar/.test(text)],
        ['q', (text) => /(^| |_)q/.test(text)],
        ['MAR', (text) => text.includes('mar')],
        ['a_', (text) => /(^| |_)a_/.test(text)],
        ['ann', (text) => text.includes('ann')],
      ] as const satisfies readonly (readonly [string, (text: string) => boolean])[]) {
        const wanted = matching(fits);
        expect(await rest({ q, limit: 150 }), q).to.deep.equal(wanted.map(({ username }) => username));
        const ofPersona = wanted.filter(({ personaId }) => personaId === 'ai-artist');
        expect(await rest({ q, limit: 50, personaId: 'ai-artist' }), q).to.deep.equal(
          ofPersona.map(({ username }) => username),
        );
      }
    });
  });

  for (const [query, path] of [
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['status=sleeping', 'status'],
    ['cursor=x', 'cursor'],
    ['q=', 'q'],
    ['q=%20', 'q'],
    ['q=a%00b', 'q'],
    [`q=${'x'.repeat(101)}`, 'q'],
    ['personaId=%00', 'personaId'],
    ['sort=age', 'sort'],
    ['__proto__=1', '__proto__'],
  ] as const) {
    it(`refuse ?${query.slice(0, 20)}`, async () => {
      const problem = await web.refusal('GET', `/api/agents?${query}`);

      expect(problem).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      expect(problem.errors?.map((fault) => fault.path)).to.deep.equal([path]);
    });
  }
});
