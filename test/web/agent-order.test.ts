import { expect } from 'chai';
import type { z } from 'zod';
import { agentSorts, sortDirections } from '../../src/api/agent-order.ts';
import { agentPageSchema } from '../../src/api/agents.ts';
import { statement } from '../../src/db/sql.ts';
import { makeAgent } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const setFigures = statement(
  'test-set-figures',
  `update agents a set total_posts = o.place % 4, total_likes = 100 - o.place,
     last_action_at = case when o.place % 3 = 0 then null else '2026-03-01T12:00:00.123456Z'::timestamptz + o.place * interval '1 second' end
   from (select id, row_number() over (order by id)::int as place from agents) o where o.id = a.id`,
);
const setSums = statement(
  'test-set-sums',
  `insert into daily_usage (day, agent_id, cost_usd, failed_visits, comments_to_people)
   select (now() at time zone 'UTC')::date - ago, id, 0.1 * place, place % 2, place % 3
   from (select id, row_number() over (order by id)::int as place from agents) o, generate_series(0, 8, 4) ago
   where place > 3`,
);

describe('the order of agents over HTTP', () => {
  let web: TestWeb;
  /** Usernames, the oldest first. */
  const made: string[] = [];

  before(async () => {
    web = await startWeb();
    for (const name of ['Zoë', 'ada', 'Ada', 'bo', 'Éva', 'Carl', 'dev', 'Finn', '100 %'])
      made.push((await makeAgent(web, { name })).username);
    await web.context.database.rows(setFigures, []);
    await web.context.database.rows(setSums, []);
  });
  after(() => web?.close());

  const read = (query: Readonly<Record<string, string>>) =>
    web.ask(agentPageSchema, 'GET', `/api/agents?${new URLSearchParams(query)}`);
  /** Every agent, a page at a time. */
  const all = async (query: Readonly<Record<string, string>>) => {
    const items = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: z.infer<typeof agentPageSchema> = await read(cursor === '' ? query : { ...query, cursor });
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };

  for (const sort of agentSorts)
    it(`by ${sort} has everybody once, whatever the length of a page, and is turned round by its direction`, async () => {
      const ways = await Promise.all(
        sortDirections.map(async (direction) =>
          (await all({ sort, direction, limit: '2' })).map(({ username }) => username),
        ),
      );
      expect(ways[0]?.toSorted()).to.deep.equal(made.toSorted());
      expect(ways[0]?.toReversed()).to.deep.equal(ways[1]);
      const whole = await all({ sort, direction: 'asc' });
      expect(whole.map(({ username }) => username)).to.deep.equal(ways[0]);
    });

  it('begins with the most, and those with as many by their age', async () => {
    const byPosts = await all({ sort: 'posts' });
    expect(byPosts.map(({ totalPosts }) => totalPosts)).to.deep.equal([3, 3, 2, 2, 1, 1, 1, 0, 0]);
    const byCost = await all({ sort: 'cost', limit: '4' });
    // Of the days 0, 4 and 8 ago, the last is no part of the week.
    expect(byCost.map(({ lastWeek }) => Number(lastWeek.costUsd.toFixed(6)))).to.deep.equal([
      1.8, 1.6, 1.4, 1.2, 1, 0.8, 0, 0, 0,
    ]);
    const byPeople = (await all({ sort: 'people' })).map(({ lastWeek }) => lastWeek.commentsToPeople);
    expect(byPeople).to.deep.equal([4, 4, 2, 2, 0, 0, 0, 0, 0]);
    const failed = (await all({ sort: 'failedVisits' })).map(({ lastWeek }) => lastWeek.failedVisits);
    expect(failed).to.deep.equal([2, 2, 2, 0, 0, 0, 0, 0, 0]);
    const acted = (await all({ sort: 'lastActed', limit: '3' })).map(({ lastActionAt }) => lastActionAt);
    expect(acted.slice(-3)).to.deep.equal([null, null, null]);
  });

  it('takes names in any case together, and keeps to search and filters', async () => {
    const names = (await all({ sort: 'name' })).map(({ name }) => name.toLowerCase());
    expect(names[0]).to.equal('100 %');
    expect(names.indexOf('bo') - names.lastIndexOf('ada')).to.equal(1);
    expect((await all({ sort: 'likes', q: 'AD', limit: '1' })).map(({ name }) => name)).to.deep.equal([
      'ada',
      'Ada',
    ]);
    expect((await all({ sort: 'name', q: '%' })).map(({ name }) => name)).to.deep.equal(['100 %']);
    expect((await all({ sort: 'name', q: '0 %' })).map(({ name }) => name)).to.deep.equal(['100 %']);
    expect(await all({ sort: 'name', status: 'running' })).to.deep.equal([]);
  });

  it('refuses a cursor of another order, and one that is made up', async () => {
    const { nextCursor } = await read({ sort: 'likes', limit: '1' });
    const cursor = nextCursor ?? '';
    for (const query of [
      { cursor },
      { sort: 'likes', cursor: cursor.split(',')[0] ?? '' },
      { sort: 'likes', cursor: `${cursor.split(',')[0]},1e999999` },
      { sort: 'likes', cursor: `${cursor.split(',')[0]},NaN` },
      { sort: 'name', cursor: 'nonsense,ada' },
    ]) {
      const problem = await web.refusal('GET', `/api/agents?${new URLSearchParams(query)}`);
      expect(problem.code).to.equal('VALIDATION_FAILED');
      expect(problem.errors?.[0]?.path).to.equal('cursor');
    }
    expect((await web.refusal('GET', '/api/agents?sort=age')).code).to.equal('VALIDATION_FAILED');
  });
});
