import { expect } from 'chai';
import fc from 'fast-check';
import { type Activity, type ActivityFilter, activityTypes, matches } from '../../src/activity/activity.ts';
import { eventOf } from '../../src/activity/events.ts';
import { makePartitionsAhead } from '../../src/activity/partitions.ts';
import { createRecentActivities, type RecentActivities } from '../../src/activity/recent.ts';
import { statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { randomFrom } from '../../src/lib/random.ts';
import {
  type FeedProcess,
  type FeedSetting,
  openFeedSetting,
  record,
  somebody,
  thoughts,
} from './setting.ts';

const [ada, ben, cleo] = [somebody('Ada'), somebody('Ben'), somebody('Cleo')] as const;

const selectPrepared = statement<{ name: string }>(
  'test-prepared',
  "select name from pg_prepared_statements where name like 'feed-before-agent-%'",
);

/** Every shape of filter, some of which nothing passes. */
const filters: ActivityFilter[] = [
  {},
  { agentId: ada.id },
  { agentId: newId<'agent'>() },
  { types: ['like'] },
  { types: ['post', 'comment', 'sleeping'] },
  { types: [] },
  { types: activityTypes },
  { agentId: ada.id, types: activityTypes },
  { agentId: ben.id, types: ['thought', 'like'] },
];

describe('the feed', () => {
  let setting: FeedSetting;
  let process: FeedProcess;
  let all: Activity[];

  before(async () => {
    setting = await openFeedSetting();
    process = await setting.openProcess();
    const random = randomFrom('feed');
    const agents = [null, ada, ben, cleo];
    await record(
      process.quietLog,
      thoughts(200).map((thought) => ({
        ...thought,
        agent: agents[random.below(agents.length)] ?? null,
        type: random.pick(activityTypes),
      })),
    );
    all = await process.feed.after({}, 0, 1_000);
  });

  after(async () => {
    await setting.close();
  });

  it('shows an activity as it was recorded', async () => {
    const tickId = newId<'tick'>();
    const before = Date.now();
    const last = await process.feed.lastId();
    await record(process.quietLog, [
      {
        agent: ada,
        tickId,
        type: 'post',
        message: 'Made “Ünïcode” — with\na second line',
        metadata: { imageUrl: '/a.png', runs: 2, first: true, title: null },
      },
      { agent: null, type: 'paused', message: 'The fleet was paused' },
    ]);

    const [post, paused, ...others] = await process.feed.after({}, last, 10);

    expect(others).to.deep.equal([]);
    const { id, createdAt, ...rest } = post ?? {};
    expect(rest).to.deep.equal({
      agentId: ada.id,
      agentName: 'Ada',
      personaId: null,
      tickId,
      type: 'post',
      message: 'Made “Ünïcode” — with\na second line',
      metadata: { imageUrl: '/a.png', runs: 2, first: true, title: null },
    });
    expect(id).to.be.above(last);
    expect(createdAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(createdAt ?? '')).to.be.within(before - 5, Date.now() + 5);
    expect(paused).to.include({ agentId: null, agentName: null, tickId: null, type: 'paused' });
    expect(paused?.metadata).to.deep.equal({});
    await process.orm.em.execute('delete from activities where id > ?', [last]);
  });

  for (const filter of filters) {
    it(`is paged in both directions through ${JSON.stringify(filter)}`, async () => {
      const wanted = all.filter((activity) => matches(activity, filter));
      const [older, newer]: Activity[][] = [[], []];
      for (let page = await process.feed.before(filter, null, 7); page.length > 0; ) {
        expect(page.length).to.be.at.most(7);
        older?.push(...page);
        page = await process.feed.before(filter, page.at(-1)?.id ?? 0, 7);
      }
      for (let page = await process.feed.after(filter, 0, 7); page.length > 0; ) {
        newer?.push(...page);
        page = await process.feed.after(filter, page.at(-1)?.id ?? 0, 7);
      }

      expect(newer).to.deep.equal(wanted);
      expect(older).to.deep.equal(wanted.toReversed());
    });
  }

  it('has a last id, which is 0 where there is nothing', async () => {
    expect(await process.feed.lastId()).to.equal(all.at(-1)?.id);
    const empty = await openFeedSetting();
    const { feed } = await empty.openProcess();
    const ids = [await feed.lastId(), (await feed.before({}, null, 10)).length];
    await empty.close();

    expect(ids).to.deep.equal([0, 0]);
  });

  it('is read by few statements, however long the pages that are asked for', async () => {
    const { feed, database } = await setting.openProcess(1);
    for (let limit = 1; limit <= 50; limit += 7) await feed.before({ agentId: ada.id }, null, limit);
    const prepared = await database.rows(selectPrepared, []);
    expect(prepared).to.have.length(1);
  });
});

describe('the feed over many partitions', () => {
  const million = 1_000_000;
  let setting: FeedSetting;
  let process: FeedProcess;
  let all: Activity[];

  before(async () => {
    setting = await openFeedSetting();
    process = await setting.openProcess();
    // The last of them lie where nobody has made a partition, and others where there is one of their own.
    for (const place of [0, 1, 2, 3, 7, 40]) {
      await process.orm.em.execute(`select setval('activities_id_seq', ${place * million + 5})`);
      await makePartitionsAhead(process.database);
      if (place === 40) await process.orm.em.execute(`select setval('activities_id_seq', 70000000)`);
      await record(process.quietLog, [
        { agent: ada, type: 'like', message: 'liked' },
        { agent: ben, type: place % 2 === 0 ? 'post' : 'error', message: 'made' },
        { agent: null, type: 'paused', message: 'paused' },
      ]);
    }
    all = await process.feed.after({}, 0, 1_000);
  });

  after(() => setting.close());

  it('has all of them', () => {
    expect(all.map(({ id }) => Math.floor(id / million))).to.deep.equal(
      [0, 1, 2, 3, 7, 70].flatMap((place) => [place, place, place]),
    );
  });

  for (const filter of filters) {
    it(`is paged in both directions from anywhere through ${JSON.stringify(filter)}`, async () => {
      // One that knows nothing yet, and one that has read the newest.
      const { feed } = await setting.openProcess();
      const bounds = [0, 5, million + 7, 3 * million, 5 * million, 69 * million, 70_000_002, 900 * million];
      for (const bound of bounds) {
        const wanted = all.filter((activity) => matches(activity, filter));
        const older = wanted.filter(({ id }) => id < bound).toReversed();
        const newer = wanted.filter(({ id }) => id > bound);
        for (const reader of [feed, process.feed]) {
          expect(await reader.before(filter, bound, 4)).to.deep.equal(older.slice(0, 4));
          expect(await reader.after(filter, bound, 4)).to.deep.equal(newer.slice(0, 4));
          expect(await reader.before(filter, bound, 500)).to.deep.equal(older);
          expect(await reader.after(filter, bound, 500)).to.deep.equal(newer);
        }
      }
    });
  }

  it('shows what came after it was first read, however much that was', async () => {
    const { feed } = await setting.openProcess();
    await feed.before({}, null, 1);
    await process.orm.em.execute(`select setval('activities_id_seq', 90000000)`);
    await record(process.quietLog, thoughts(1));

    const [newest] = await feed.before({}, null, 1);
    const [next] = await feed.after({}, 90_000_000, 1);

    expect(newest?.id).to.equal(90_000_001);
    expect(next).to.deep.equal(newest);
    await process.orm.em.execute('delete from activities where id > 90000000');
  });
});

describe('the newest activities in memory', () => {
  /** The id after which everything is added. */
  const start = 100;
  const activity = (id: number, type: Activity['type'] = 'thought'): Activity => ({
    id,
    agentId: null,
    agentName: null,
    personaId: null,
    tickId: null,
    type,
    message: `message ${id}`,
    metadata: {},
    createdAt: '2026-01-01T00:00:00.000Z',
  });

  /** With ids that ascend from `start` and have holes, as rolled-back transactions leave them. */
  const someActivities = fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), liked: fc.boolean() }), { maxLength: 40 })
    .map((entries) =>
      entries.map(({ liked }, index) => {
        const gaps = entries.slice(0, index + 1).map(({ gap }) => gap);
        return activity(
          gaps.reduce((sum, gap) => sum + gap, start),
          liked ? 'like' : 'thought',
        );
      }),
    );

  it('give exactly what the feed would, as far back as they reach', () => {
    fc.assert(
      fc.property(
        someActivities,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 15 }),
        fc.boolean(),
        (added, pageSize, capacity, likesOnly) => {
          const recent = createRecentActivities(start, capacity);
          for (let from = 0; from < added.length; from += pageSize)
            recent.add(added.slice(from, from + pageSize));

          const last = added.at(-1)?.id ?? start;
          expect(recent.lastId).to.equal(last);
          for (let id = start - 1; id <= last + 1; id += 1)
            expectLikeFeed(recent, { added, capacity, id, filter: likesOnly ? { types: ['like'] } : {} });
        },
      ),
    );
  });

  function expectLikeFeed(
    recent: RecentActivities,
    {
      added,
      capacity,
      id,
      filter,
    }: { added: Activity[]; capacity: number; id: number; filter: ActivityFilter },
  ): void {
    const later = added.filter((each) => each.id > id);
    const reachesBack = id >= start && later.length <= capacity;
    const wanted = later.filter((each) => matches(each, filter));
    const events = recent.eventsAfter(id, filter);
    expect(events && { text: events.frame.toString(), upTo: events.upTo }).to.deep.equal(
      reachesBack ? { text: wanted.map(eventOf).join(''), upTo: Math.max(id, recent.lastId) } : null,
    );
  }

  it('come in pieces when there are many, none of them lost between two', () => {
    const recent = createRecentActivities(0, 10_000);
    const all = Array.from({ length: 5_000 }, (_, index) => activity(index + 1));
    recent.add(all);
    const pieces: string[] = [];
    for (let id = 0; id < recent.lastId; ) {
      const events = recent.eventsAfter(id, {});
      if (events === null) throw new Error(`Nothing is known after ${id}.`);
      pieces.push(events.frame.toString());
      id = events.upTo;
    }

    expect(pieces.join('')).to.equal(all.map(eventOf).join(''));
    expect(pieces.length).to.be.above(1);
    for (const piece of pieces) expect(piece.length).to.be.below(70_000);
  });

  it('give all who stand at the same place and want the same one buffer', () => {
    const recent = createRecentActivities(start, 100);
    recent.add([activity(start + 1), activity(start + 2, 'like'), activity(start + 3)]);
    const frame = (id: number, filter: ActivityFilter) => recent.eventsAfter(id, filter)?.frame;

    expect(frame(start, {})).to.equal(frame(start, {}));
    expect(frame(start, { types: ['like'] })).to.equal(frame(start, { types: ['like'] }));
    expect(String(frame(start, { types: ['like'] }))).to.equal(eventOf(activity(start + 2, 'like')));
    expect(String(frame(start, { types: ['like'], agentId: ada.id }))).to.equal('');
    expect(String(frame(start + 2, {}))).to.equal(eventOf(activity(start + 3)));
    recent.add([activity(start + 4)]);
    expect(String(frame(start + 3, {}))).to.equal(eventOf(activity(start + 4)));
  });

  it('are events of one line of data each, whatever the message', () => {
    const event = eventOf({ ...activity(7), message: 'two\nlines\r\nand\rmore' });

    expect(event.split(/\r\n|\r|\n/)).to.have.lengthOf(5);
    const data = event.split('\n')[2]?.replace(/^data: /, '') ?? '';
    expect(JSON.parse(data)).to.deep.equal({ ...activity(7), message: 'two\nlines\r\nand\rmore' });
  });
});
