import { expect } from 'chai';
import { FloimgUnavailableError } from '../../src/floimg/errors.ts';
import type { GalleryLists } from '../../src/floimg/index.ts';
import type { GalleryItem } from '../../src/gallery/gallery.ts';
import { armOf } from '../../src/people/arm.ts';
import { findWatchState } from '../../src/people/watch/state.ts';
import { watchGallery } from '../../src/people/watch/watch-gallery.ts';
import { findDirection } from '../../src/settings/director.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';
import { day, hour, minute, openPeopleSetting, type PeopleSetting } from './setting.ts';

interface Person {
  readonly username: string;
  readonly posts: number;
  readonly arm: string | null;
  readonly first: string | null;
  readonly cameBack: boolean;
  readonly given: number;
  readonly days: number;
  readonly optedOut: string;
}

const selectPeople = `select username, posts, arm, first_post_title as first, second_post_at is not null as "cameBack",
  comments_given as given, days_active as days, opted_out as "optedOut" from people order by username`;

function unreadable(what: string): FloimgUnavailableError {
  return new FloimgUnavailableError(`${what} is out of order`, null, {
    call: 'test',
    status: 500,
    outcome: 'none',
  });
}

describe('the watch on the gallery', () => {
  let setting: PeopleSetting;
  let start: number;

  let shared: OpenDatabase;

  before(async () => {
    shared = await openMigratedDatabase(4);
  });
  after(() => shared?.close());
  beforeEach(async () => {
    setting = await openPeopleSetting(1, { shared });
    start = setting.clock.at;
  });
  afterEach(() => setting?.close());

  const people = () => setting.rows<Person>(selectPeople);
  const posts = () =>
    setting.rows<{ title: string; person: string | null; agent: string | null; minutes: number | null }>(
      `select title, first_person_by as person, first_agent_by as agent,
         round(extract(epoch from coalesce(first_person_at, first_agent_at) - posted_at) / 60)::int as minutes
       from gallery_posts order by posted_at`,
    );

  it('tells newcomers, veterans, agents and those without a name apart, and randomises newcomers alone', async () => {
    const nia = await setting.person('Nia');
    const old = await setting.person('vera');
    const bot = await setting.agent('ada');
    const late = await setting.person('lena');
    await setting.post(late, 'From long ago', start - 90 * day);
    for (let age = 5; age > 0; age -= 1) await setting.post(old, `Old ${age}`, start - age * 20 * day);
    const first = await setting.post(nia, 'My first', start - 2 * hour);
    await setting.post(bot, 'By an agent', start - hour);
    await setting.post(late, 'Back again', start - 30 * minute);
    const gone = await setting.person('gone');
    await setting.post(gone, 'Nobody’s', start - 20 * minute);
    await setting.sandbox.store.removeUser(gone);
    await setting.sandbox.store.comment(first, bot, 'Lovely light.', { at: start - 90 * minute });

    for (let pass = 0; pass < 3; pass += 1) await setting.pass(start + pass * 30_000);

    const found = await people();
    const { seed } = await findDirection(setting.database);
    expect(found.map(({ username, arm }) => [username, arm])).to.deep.include.members([
      ['Nia', armOf(seed, 'nia', 0.2)],
      ['vera', null],
      ['lena', null],
    ]);
    expect(found.map(({ username }) => username)).not.to.include('ada');
    expect(found.find(({ username }) => username === 'vera')).to.include({ posts: 5, first: 'Old 5' });
    expect(found.find(({ username }) => username === 'lena')).to.include({ first: 'From long ago' });
    expect(await posts()).to.deep.include({ title: 'My first', person: null, agent: 'ada', minutes: 30 });
    expect((await posts()).map(({ title }) => title)).not.to.include('By an agent');
  });

  it('notes the first response of a person, the second post, comments given and days active', async () => {
    const nia = await setting.person('nia');
    const tom = await setting.person('tom');
    const first = await setting.post(nia, 'First', start - 10 * minute);
    await setting.pass(start);
    const bot = await setting.agent('ada');
    await setting.sandbox.store.comment(first, nia, 'I forgot to say: oil.', { at: start + minute });
    await setting.sandbox.store.comment(first, tom, 'Welcome!', { at: start + 20 * minute });
    await setting.sandbox.store.comment(first, bot, 'Hello.', { at: start + 25 * minute });
    await setting.pass(start + 36 * minute);

    expect(await posts()).to.deep.equal([{ title: 'First', person: 'tom', agent: 'ada', minutes: 30 }]);
    await setting.post(nia, 'Second', start + 2 * day);
    await setting.pass(start + 2 * day + minute);

    const [one, two] = await people();
    expect(one).to.include({ username: 'nia', posts: 2, first: 'First', cameBack: true, given: 0, days: 2 });
    expect(two).to.include({ username: 'tom', posts: 0, arm: null, given: 1 });
    const [{ firsts } = { firsts: -1 }] = await setting.rows<{ firsts: number }>(
      'select count(*)::int as firsts from gallery_posts where is_first_post',
    );
    expect(firsts).to.equal(1);
  });

  it('asks for comments only where a list shows more than were read, and follows nobody who was answered', async () => {
    const nia = await setting.person('nia');
    const tom = await setting.person('tom');
    const post = await setting.post(nia, 'First', start - minute);
    await setting.pass(start);
    await setting.pass(start + 30_000);
    const quiet = await setting.pass(start + 45 * minute);
    expect(quiet.requests, 'one page').to.equal(1);
    await setting.sandbox.store.comment(post, tom, 'Welcome!', { at: start + 46 * minute });
    expect((await setting.pass(start + 47 * minute)).requests, 'a page and its comments').to.equal(2);
    expect((await setting.pass(start + 2 * day)).requests, 'one page').to.equal(1);
  });

  it('takes words that ask agents to stay away for a proposal, tells operators once, and minds harmless words', async () => {
    const shy = await setting.person('shy');
    const glass = await setting.person('glass');
    const post = await setting.post(glass, 'No bottles were broken', start - minute);
    await setting.post(shy, 'Evening. No bots, please!', start - minute);
    await setting.sandbox.store.comment(post, await setting.person('rudi'), 'Keine KI-Kommentare bitte', {
      at: start - 30_000,
    });
    for (let pass = 0; pass < 3; pass += 1) await setting.pass(start + pass * hour);

    expect((await people()).map(({ username, optedOut }) => [username, optedOut])).to.deep.equal([
      ['glass', 'no'],
      ['rudi', 'proposed'],
      ['shy', 'proposed'],
    ]);
    const told = await setting.rows<{ type: string; message: string }>(
      'select type, message from activities order by id',
    );
    expect(told.map(({ type }) => type)).to.deep.equal(['director', 'director']);
    expect(told.map(({ message }) => message).join())
      .to.include('No bots, please!')
      .and.include('rudi');
  });

  it('notices what is gone, and does not look at it again', async () => {
    const post = await setting.post(await setting.person('nia'), 'First', start - minute);
    await setting.pass(start);
    await setting.sandbox.store.removeItem(post);
    await setting.pass(start + hour);

    const [row] = await setting.rows<{ gone: boolean; followed: boolean }>(
      'select gone_at is not null as gone, check_at is not null as followed from gallery_posts',
    );
    expect(row).to.deep.equal({ gone: true, followed: false });
  });

  it('knows somebody under a new username by their posts: opt-out, mark and arm go over, once', async () => {
    const nia = await setting.person('nia');
    const max = await setting.person('Макс');
    await setting.post(nia, 'First', start - hour);
    await setting.post(max, 'Перший', start - 30 * minute);
    await setting.pass(start);
    await setting.rows(
      "update people set opted_out = 'yes', arm = 'control', randomised_at = now() where key = 'nia'",
    );
    await setting.rows("update people set kind = 'marked' where key = 'макс'");
    const names = new Map([
      ['nia', 'Nia-2'],
      ['Макс', 'МАКСИМ'],
    ]);
    const lists: GalleryLists = {
      ...setting.lists,
      async list(page, by) {
        const { entries, ...rest } = await setting.lists.list(page, by);
        const renamed = ({ user, ...item }: (typeof entries)[number]) => ({
          ...item,
          user: user === null ? null : { ...user, username: names.get(user.username) ?? user.username },
        });
        return { ...rest, entries: entries.map(renamed) };
      },
    };
    const { database, activityLog, clock } = setting;
    const pass = () => watchGallery({ database, activityLog, lists, clock }, AbortSignal.timeout(20_000));
    const now = () =>
      setting.rows<{ key: string; optedOut: string; kind: string; arm: string | null }>(
        "select key, opted_out as \"optedOut\", kind, arm from people where key in ('nia-2', 'максим') order by key",
      );
    clock.at = start + minute;
    await pass();
    const [first, second] = await now();
    expect(first).to.deep.equal({ key: 'nia-2', optedOut: 'yes', kind: 'person', arm: 'control' });
    expect(second).to.include({ key: 'максим', kind: 'marked' });
    await setting.rows("update people set opted_out = 'no' where key = 'nia-2'");
    clock.at = start + 2 * minute;
    await pass();
    expect((await now())[0]).to.include({ optedOut: 'no' });
  });

  it('begins anew with a gallery that was set up anew: fewer posts, other ids, an id that is used again', async () => {
    const nia = await setting.person('nia');
    const old = [];
    for (let number = 0; number < 5; number += 1)
      old.push(await setting.post(nia, `Old ${number}`, start - (9 - number) * minute));
    await setting.pass(start);
    await setting.rows("update people set opted_out = 'yes'");
    for (const item of old) await setting.sandbox.store.removeItem(item);
    const tom = await setting.person('tom');
    const post = await setting.post(tom, 'New', start + minute);
    // The id is one that the old gallery had given to somebody else.
    await setting.rows('update gallery_posts set item_id = $1 where title = $2', [post.record.id, 'Old 3']);
    await setting.pass(start + 2 * minute);
    expect(await setting.rows("select title from gallery_posts where person = 'tom'")).to.deep.equal([
      { title: 'New' },
    ]);
    await setting.pass(start + 2 * hour);
    const [row] = await setting.rows<{ posts: number; optedOut: string }>(
      'select posts, opted_out as "optedOut" from people where key = \'tom\'',
    );
    expect(row).to.deep.equal({ posts: 1, optedOut: 'no' });
    const [{ left } = { left: -1 }] = await setting.rows<{ left: number }>(
      'select count(*)::int as left from gallery_posts where gone_at is null',
    );
    expect(left, 'posts that are not known to be gone').to.equal(1);
  });

  it('reads the last four weeks at the first start, and what came faster than it reads after a gap', async () => {
    const tom = await setting.person('tom');
    for (let number = 0; number < 240; number += 1) {
      const user = await setting.person(`p${number}`);
      const item = await setting.post(user, `Post ${number}`, start - 40 * day + number * 4 * hour);
      if (number % 10 === 0)
        await setting.sandbox.store.comment(item, tom, 'Hm.', { at: item.record.createdAt + hour });
    }
    for (let pass = 0; pass < 8; pass += 1) await setting.pass(start + pass * 30_000);

    const found = await posts();
    expect(found).to.have.lengthOf(168);
    expect(found.filter(({ person }) => person === 'tom')).to.have.lengthOf(16);
    expect((await findWatchState(setting.database)).history).to.equal(null);

    for (let number = 0; number < 450; number += 1)
      await setting.post(tom, `Flood ${number}`, start + hour + number * 1_000);
    for (let pass = 0; pass < 3; pass += 1) await setting.pass(start + 2 * hour + pass * 30_000);
    expect(await posts()).to.have.lengthOf(168 + 450);
  }).timeout(30_000);

  it('keeps what it was told when FloImg Studio fails, says why, and goes on afterwards', async () => {
    const nia = await setting.person('nia');
    await setting.post(nia, 'First', start - minute);
    await setting.pass(start);
    await setting.post(nia, 'Second', start);
    for (let attempt = 0; attempt < 3; attempt += 1)
      setting.sandbox.faults.enqueue({ on: ['feed'], fault: { kind: 'unavailable' } });

    const failed = await setting.pass(start + minute);

    expect(failed.failure).to.include({ kind: 'unavailable' });
    const state = await findWatchState(setting.database);
    expect(state).to.include({ passedAt: start });
    expect(state.failure).to.include('FloImg Studio cannot be used');
    await setting.pass(start + 2 * minute);
    expect((await posts()).map(({ title }) => title)).to.deep.equal(['First', 'Second']);
    expect(await findWatchState(setting.database)).to.include({
      failure: null,
      passedAt: start + 2 * minute,
    });
  });

  it('leaves out a post whose comments cannot be read and a user whose list cannot, says so, and reads all others', async () => {
    const tom = await setting.person('tom');
    const posted: GalleryItem[] = [];
    for (let number = 0; number < 6; number += 1)
      posted.push(
        await setting.post(await setting.person(`p${number}`), `Post ${number}`, start - number * minute),
      );
    await setting.pass(start);
    await setting.pass(start + 30_000);
    for (const post of posted) await setting.sandbox.store.comment(post, tom, 'Hm.', { at: start + minute });
    const lists: GalleryLists = {
      ...setting.lists,
      comments: async (id, page, by) => {
        if (id === posted[0]?.record.id || id === posted[3]?.record.id) throw unreadable(id);
        return setting.lists.comments(id, page, by);
      },
      itemsOf: async (username, by) => {
        if (username === 'new') throw unreadable(username);
        return setting.lists.itemsOf(username, by);
      },
    };
    await setting.post(await setting.person('new'), 'Newest', start + minute);
    setting.clock.at = start + 2 * minute;
    const pass = () => watchGallery({ ...setting, lists }, AbortSignal.timeout(20_000));

    expect(await pass()).to.deep.include({ leftOut: 3, failure: null });
    expect((await findWatchState(setting.database)).failure).to.match(
      /^3 posts or users could not be read and will be tried again: .*out of order/,
    );
    const answered = (await posts()).filter(({ person }) => person === 'tom').map(({ title }) => title);
    expect(answered).to.have.members(['Post 1', 'Post 2', 'Post 4', 'Post 5']);
    // They do not take a request of every pass.
    setting.clock.at += 30_000;
    expect((await pass())?.requests).to.be.at.most(2);
    await setting.pass(start + 2 * hour);
    expect((await posts()).filter(({ person }) => person === 'tom')).to.have.lengthOf(6);
    expect((await findWatchState(setting.database)).failure).to.equal(null);
  });

  it('stops asking when nothing is answered any more', async () => {
    for (let number = 0; number < 8; number += 1)
      await setting.post(await setting.person(`p${number}`), `Post ${number}`, start);
    await setting.pass(start);
    const lists: GalleryLists = {
      ...setting.lists,
      comments: async (id) => {
        throw unreadable(id);
      },
    };
    setting.clock.at = start + 45 * minute;
    await setting.rows('update gallery_posts set comments_read = -1');
    const report = await watchGallery({ ...setting, lists }, AbortSignal.timeout(20_000));
    expect(report?.failure).to.include({ kind: 'unavailable' });
  });

  it('keeps each strange username, date, count and disappearance to itself', async () => {
    const names = [
      '\u202Eadmin',
      'Zoë 🎨',
      'ZOË 🎨',
      "Robert'); --",
      '../../etc',
      '%00',
      'constructor',
      '__proto__',
      'ẞtraße',
    ];
    const items: GalleryItem[] = [];
    for (const [index, name] of names.entries())
      items.push(await setting.post(await setting.person(name), `By ${index}`, start - index * minute));
    const long = await setting.post(await setting.person('x'.repeat(10_000)), 'Long', start);
    await setting.post(await setting.person('future'), 'Tomorrow', start + day);
    await setting.post(await setting.person('past'), 'Before all', -1e12);
    await setting.post(await setting.person('usual'), 'Usual', start - 2 * minute);
    const [vanishing] = items;
    if (vanishing === undefined) throw new Error('There are items.');
    const strange: GalleryLists = {
      ...setting.lists,
      list: async (page, by) => {
        const whole = await setting.lists.list(page, by);
        const shuffled = whole.entries.toReversed();
        return {
          ...whole,
          entries: shuffled.map((item, index) => ({
            ...item,
            commentCount: index % 2 === 0 ? 2_000_000_000 : 0,
            likeCount: 2_147_483_647,
          })),
        };
      },
    };
    for (let pass = 0; pass < 4; pass += 1) {
      setting.clock.at = start + pass * 30_000;
      const report = await watchGallery({ ...setting, lists: strange }, AbortSignal.timeout(20_000));
      expect(report?.failure, `pass ${pass}`).to.equal(null);
      if (pass === 1) await setting.sandbox.store.removeItem(vanishing);
    }
    const found = await people();
    const usual = found.find(({ username }) => username === 'usual');
    expect(usual).to.include({ posts: 1, first: 'Usual' });
    expect(usual?.arm).to.be.oneOf(['treatment', 'control']);
    // The same name in another case is the same person.
    expect(found.filter(({ username }) => username.toLowerCase() === 'zoë 🎨')).to.have.lengthOf(1);
    expect(found.find(({ username }) => username.startsWith('xxx'))?.username.length).to.be.below(1_000);
    expect(found.map(({ username }) => username)).to.include.members([
      '\u202Eadmin',
      "Robert'); --",
      '__proto__',
    ]);
    expect((await posts()).map(({ title }) => title)).to.include.members(['Long', 'Tomorrow', 'Usual']);
    const [{ future } = { future: -1 }] = await setting.rows<{ future: number }>(
      'select count(*)::int as future from gallery_posts where posted_at > $1',
      [new Date(setting.clock.at)],
    );
    expect(future, 'nothing was posted later than now').to.equal(0);
    expect(long.record.title).to.equal('Long');
  });

  it('lets one pass at a time work', async () => {
    const passes = await Promise.allSettled([setting.pass(start), setting.pass(start)]);

    expect(passes.map(({ status }) => status)).to.have.members(['fulfilled', 'rejected']);
  });
});
