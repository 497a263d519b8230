import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import type { NewActivity } from '../../src/activity/activity.ts';
import { readActivityPage } from '../../src/activity/page.ts';
import { type ActivityStream, openActivityStream } from '../../src/activity/stream.ts';
import { insertAgents } from '../../src/agents/insert-agents.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type FeedProcess, type FeedSetting, openFeedSetting, record, type Somebody } from './setting.ts';
import { type Client, connect, type StreamServer, serveStream } from './stream-client.ts';

describe('the feed of one persona', () => {
  const personas = loadPersonas();
  const [painter, developer] = ['ai-artist', 'indie-game-developer'] as const;
  let setting: FeedSetting;
  let process: FeedProcess;
  let ada: Somebody;
  let ben: Somebody;

  before(async () => {
    setting = await openFeedSetting();
    process = await setting.openProcess();
    [ada, ben] = [await makeAgent(painter), await makeAgent(developer)];
  });
  beforeEach(() => process.orm.em.execute('truncate activities restart identity'));
  after(() => setting.close());

  async function makeAgent(personaId: string): Promise<Somebody> {
    const profiles = profilesFor({ personas, personaId, count: 1, seed: 'feed' });
    const [id] = await insertAgents(process.database, profiles);
    if (id === undefined) throw new Error('The agent was not inserted.');
    return { id, name: personaId };
  }
  const likes = (agent: Somebody, count: number): NewActivity[] =>
    Array.from({ length: count }, (_, place) => ({ agent, type: 'like', message: `${agent.name} ${place}` }));

  it('names the persona of whoever acted, and none where it was nobody', async () => {
    await record(process.quietLog, [
      ...likes(ada, 1),
      { agent: null, type: 'paused', message: 'The fleet was paused' },
    ]);
    const all = await process.feed.after({}, 0, 10);
    expect(all.map(({ personaId }) => personaId)).to.deep.equal([painter, null]);
  });

  const isPagedToItsBeginning = async () => {
    const mixed = Array.from({ length: 60 }, () => [...likes(ben, 7), ...likes(ada, 1)]).flat();
    await record(process.quietLog, mixed);
    const seen: number[] = [];
    for (let before: number | null = null, pages = 0; pages === 0 || before !== null; pages += 1) {
      const page = await readActivityPage(process.feed, { personaId: painter }, { before, limit: 8 });
      seen.push(...page.items.map(({ id }) => id));
      before = page.nextCursor;
    }
    expect(seen).to.deep.equal(Array.from({ length: 60 }, (_, place) => 480 - place * 8));

    const bounds = { before: null, limit: 8 };
    const none = { items: [], nextCursor: null };
    const filters = { personaId: painter, types: ['post'] } as const;
    expect(await readActivityPage(process.feed, filters, bounds)).to.deep.equal(none);
    const others = { personaId: painter, agentId: ben.id };
    expect(await readActivityPage(process.feed, others, bounds)).to.deep.equal(none);
  };

  it('is paged to its beginning, among many of others, and together with the other filters', () =>
    isPagedToItsBeginning());

  it('finds the oldest of a persona of few agents in one page', async () => {
    await record(process.quietLog, [...likes(ada, 1), ...likes(ben, 10_050)]);
    const page = await readActivityPage(process.feed, { personaId: painter }, { before: null, limit: 2 });
    expect(page.items.map(({ id }) => id)).to.deep.equal([1]);
    expect(page.nextCursor).to.equal(null);
  });

  describe('of which there are many agents', () => {
    before(async () => {
      const crowd = profilesFor({ personas, personaId: painter, count: 40, seed: 'crowd' });
      await insertAgents(process.database, crowd);
    });

    it('is paged to its beginning all the same', () => isPagedToItsBeginning());

    it('is looked for so far and no further in one page, which then says where to go on', async () => {
      await record(process.quietLog, [...likes(ada, 1), ...likes(ben, 10_050)]);
      const first = await readActivityPage(process.feed, { personaId: painter }, { before: null, limit: 1 });
      expect(first).to.deep.equal({ items: [], nextCursor: 52 });
      const { items } = await readActivityPage(
        process.feed,
        { personaId: painter },
        { before: first.nextCursor, limit: 1 },
      );
      expect(items.map(({ id }) => id)).to.deep.equal([1]);
    });
  });

  describe('as a stream', () => {
    let stream: ActivityStream;
    let server: StreamServer;
    let client: Client | undefined;

    afterEach(async () => {
      client?.leave();
      await server.close();
    });

    it('brings what was missed, in memory or not, and what is new', async () => {
      await record(process.log, [...likes(ben, 600), ...likes(ada, 1), ...likes(ben, 600)]);
      const { feed, pubsub } = await setting.openProcess();
      stream = await openActivityStream({ feed, subscriber: pubsub, logger: silentLogger() });
      server = await serveStream(feed, stream);
      await record(process.log, [...likes(ada, 1), ...likes(ben, 1)]);
      client = await connect(`${server.url}?personaId=${painter}&after=0`, {});
      expect((await client.take(2)).map(({ id }) => id)).to.deep.equal([601, 1202]);
      await record(process.log, [...likes(ben, 1), ...likes(ada, 1)]);
      const [last] = await client.take(1);
      expect(last).to.include({ id: 1205, personaId: painter });
    });
  });
});
