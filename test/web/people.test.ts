import { expect } from 'chai';
import { listPeople, personSchema } from '../../src/api/people.ts';
import { problemSchema } from '../../src/api/problems.ts';
import { statement } from '../../src/db/sql.ts';
import { makeAgent } from '../support/agents.ts';
import type { HttpAnswer } from '../support/http.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

/** Minutes before now, for the first post, its responses and the second post; null for what did not happen. */
interface Story {
  readonly username: string;
  readonly arm: 'treatment' | 'control' | null;
  readonly firstPost: number | null;
  readonly byPerson?: number;
  readonly byAgent?: number;
  readonly cameBack?: number;
}

const insertPerson = statement(
  'test-web-person',
  `insert into people (key, username, name, posts, arm, randomised_at, first_seen_at, first_post_id, first_post_title,
     first_post_at, second_post_at)
   values (lower($1), $1, $1, 1, $2, now(), now() - interval '1 minute', $1, 'Of ' || $1,
     now() - $3 * interval '1 minute', now() - $4::float8 * interval '1 minute')`,
);
const insertPost = statement(
  'test-web-person-post',
  `insert into gallery_posts (item_id, person, is_first_post, title, posted_at, place, first_person_at, first_person_by,
     first_agent_at, first_agent_by)
   select first_post_id, key, true, first_post_title, first_post_at, 1, now() - $2::float8 * interval '1 minute', 'tom',
     now() - $3::float8 * interval '1 minute', 'ada' from people where username = $1`,
);

const problemOf = ({ text }: HttpAnswer) => problemSchema.parse(JSON.parse(text));

const stories: readonly Story[] = [
  { username: 'Nia', arm: 'treatment', firstPost: 60, byPerson: 30 },
  { username: 'ola', arm: 'treatment', firstPost: 120, byPerson: 20, byAgent: 70, cameBack: 10 },
  { username: 'pim', arm: 'treatment', firstPost: 30 },
  { username: 'quo', arm: 'control', firstPost: 40 },
  { username: 'rex', arm: 'control', firstPost: 40, byPerson: 30 },
  { username: 'vet', arm: null, firstPost: 100 * 1_440 },
];

describe('people over HTTP', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
    for (const { username, arm, firstPost, byPerson = null, byAgent = null, cameBack = null } of stories) {
      await web.context.database.rows(insertPerson, [username, arm, firstPost, cameBack]);
      await web.context.database.rows(insertPost, [username, byPerson, byAgent]);
    }
  });
  after(() => web?.close());

  const list = (query = '') => web.ask(listPeople.answer, 'GET', `/api/people${query}`);
  const names = async (query: string) => (await list(query)).items.map(({ username }) => username);

  it('are listed page by page, the latest first', async () => {
    const first = await list('?limit=4');
    expect(first.items.map(({ username }) => username)).to.deep.equal(['vet', 'rex', 'quo', 'pim']);
    const second = await list(`?limit=4&cursor=${first.nextCursor}`);
    expect(second.items.map(({ username }) => username)).to.deep.equal(['ola', 'Nia']);
    expect(second.nextCursor).to.equal(null);
  });

  it('are listed by arm, and by whether they wait', async () => {
    expect(await names('?arm=control')).to.deep.equal(['rex', 'quo']);
    expect(await names('?waiting=true')).to.deep.equal(['quo', 'pim']);
    expect(await names('?waiting=true&arm=treatment')).to.deep.equal(['pim']);
    expect((await web.call('GET', '/api/people?arm=both')).status).to.equal(422);
  });

  it('say who answered the first post first, and when the second came', async () => {
    const { items } = await list();
    const ola = items.find(({ username }) => username === 'ola');
    expect(ola).to.include({ posts: 1, arm: 'treatment', optedOut: 'no', kind: 'person' });
    expect(ola?.firstPost).to.include({ itemId: 'ola', title: 'Of ola' });
    expect(ola?.firstPost?.firstResponse).to.include({ by: 'agent', username: 'ada' });
    expect(ola?.cameBackAt).to.be.a('string');
    expect(items.find(({ username }) => username === 'pim')?.firstPost?.firstResponse).to.equal(null);
  });

  it('sum up newcomers of the treatment arm alone', async () => {
    const { summary } = await list();
    const { medianFirstResponseSeconds: median, ...counts } = summary;
    expect(counts).to.deep.equal({
      newcomers: 3,
      answered: 2,
      waiting: 1,
      byPeople: 1,
      byAgents: 1,
      cameBack: 1,
      shareOfCommentsToPeople: null,
    });
    expect(median).to.be.closeTo(40 * 60, 1);
  });

  it('opt out and in, whatever the case of the username; each change is reported once', async () => {
    const ask = (method: 'POST' | 'DELETE', username: string) =>
      web.ask(personSchema, method, `/api/people/${username}/opt-out`);
    expect(await ask('POST', 'NIA')).to.include({ username: 'Nia', optedOut: 'yes' });
    expect(await ask('POST', 'nia')).to.include({ optedOut: 'yes' });
    expect(await ask('DELETE', 'Nia')).to.include({ optedOut: 'no' });
    expect(await ask('POST', 'not-seen-yet')).to.include({ optedOut: 'yes', posts: 0, firstPost: null });
    const activities = await web.call('GET', '/api/activity?type=director');
    expect(activities.text.match(/"message":"[^"]+/g)).to.have.lengthOf(3);
    expect(problemOf(await web.call('DELETE', '/api/people/nobody/opt-out')).code).to.equal(
      'PERSON_NOT_FOUND',
    );
  });

  it('may be marked as somebody else’s agents, and agents of the fleet are no people', async () => {
    const { username } = await makeAgent(web);
    const kind = (name: string, body: object) => web.call('PUT', `/api/people/${name}/kind`, { body });
    expect((await kind('quo', { kind: 'marked' })).text).to.include('"kind":"marked"');
    expect(await names('?waiting=true')).to.deep.equal(['pim']);
    expect(problemOf(await kind(username, { kind: 'marked' })).code).to.equal('PERSON_IS_AGENT');
    const optOut = await web.call('POST', `/api/people/${username.toUpperCase()}/opt-out`);
    expect(problemOf(optOut).code).to.equal('PERSON_IS_AGENT');
    expect((await kind('quo', { kind: 'robot' })).status).to.equal(422);
  });
});
