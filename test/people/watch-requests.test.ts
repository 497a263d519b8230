import { expect } from 'chai';
import type { Comment, GalleryLists, Item } from '../../src/floimg/index.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { watchGallery } from '../../src/people/watch/watch-gallery.ts';
import { changeDirectorSettings } from '../../src/settings/director.ts';
import { minute, openPeopleSetting, type PeopleSetting } from './setting.ts';

const postsPerHour = 1_000;
const passMs = 30_000;
/** Short, so that many posts reach it. */
const targetMs = 5 * minute;
const regulars = 100;

interface Posted {
  readonly item: Item;
  readonly at: number;
  readonly comments: readonly Comment[];
}

/**
 * A platform on which a thousand posts an hour are made, mostly by people who have posted before; a third of them gets
 * comments, after a few minutes.
 */
class BusyPlatform {
  readonly posted: Posted[] = [];
  /** When each request came. */
  readonly requests: number[] = [];
  readonly #random = randomFrom('busy platform');
  readonly #start: number;
  now: number;

  constructor(start: number) {
    this.#start = start;
    this.now = start;
  }

  advanceTo(now: number): void {
    this.now = now;
    const due = Math.floor(((now - this.#start) / 3_600_000) * postsPerHour);
    while (this.posted.length < due) this.#post(this.posted.length);
  }

  #post(number: number): void {
    const at = this.#start + (number * 3_600_000) / postsPerHour;
    const isNew = this.#random.chance(0.1);
    const username = isNew ? `new-${number}` : `regular-${this.#random.below(regulars)}`;
    const comments = this.#random.chance(0.33)
      ? [this.#comment(number, at + this.#random.next() * 8 * minute)]
      : [];
    const user = { id: username, username, name: username };
    const item: Item = {
      id: `item-${number}`,
      title: `Post ${number}`,
      description: '',
      category: null,
      contentType: 'image',
      likeCount: 0,
      viewCount: 0,
      isLiked: null,
      createdAt: new Date(at).toISOString(),
      user,
      commentCount: 0,
      commentsCounted: true,
      imageId: null,
      imageUrl: null,
    };
    this.posted.push({ item, at, comments });
  }

  #comment(number: number, at: number): Comment {
    const username = `regular-${(number * 7) % regulars}`;
    const user = { id: username, username, name: username };
    return { id: `c-${number}`, content: 'Nice.', createdAt: new Date(at).toISOString(), user };
  }

  #shown({ item, comments }: Posted): Item {
    return { ...item, commentCount: this.#visible(comments).length };
  }

  #visible(comments: readonly Comment[]): readonly Comment[] {
    return comments.filter(({ createdAt }) => Date.parse(createdAt) <= this.now);
  }

  readonly lists: GalleryLists = {
    list: async ({ limit, offset = 0 }) =>
      this.#answer(
        this.posted
          .toReversed()
          .slice(offset, offset + limit)
          .map((one) => this.#shown(one)),
      ),
    comments: async (id) =>
      this.#answer(this.#visible(this.posted.find(({ item }) => item.id === id)?.comments ?? [])),
    // Regulars have posted for a long time.
    itemsOf: async (username) => {
      const own = this.posted.filter(({ item }) => item.user?.username === username).toReversed();
      const listed = own.slice(0, 20).map((one) => this.#shown(one));
      const old = { ...listed[0], createdAt: new Date(this.#start - 400 * 86_400_000).toISOString() };
      const first = own[0];
      if (first === undefined || username.startsWith('new')) return this.#answer(listed);
      const before = [1, 2, 3, 4].map((one) => ({ ...first.item, ...old, id: `${username}-old-${one}` }));
      return this.#answer([...listed, ...before]);
    },
  };

  #answer<T>(entries: readonly T[]) {
    this.requests.push(this.now);
    return { entries, unreadable: 0, faults: [] };
  }
}

describe('the watch on a platform with a thousand posts an hour', () => {
  let setting: PeopleSetting;

  before(async () => {
    setting = await openPeopleSetting();
  });
  after(() => setting?.close());

  it('asks no more than twenty times a minute, misses no post, and is in time before the target', async () => {
    const { database, activityLog, clock } = setting;
    await changeDirectorSettings(database, { firstResponseTargetSeconds: targetMs / 1_000 });
    const platform = new BusyPlatform(clock.at);
    const begun = clock.at;
    const passes = 30;
    for (let pass = 0; pass <= passes; pass += 1) {
      clock.at = begun + pass * passMs;
      platform.advanceTo(clock.at);
      await watchGallery(
        { database, activityLog, lists: platform.lists, clock },
        AbortSignal.timeout(20_000),
      );
    }

    // The first start reads what is there already, with requests of its own.
    const minutes = Map.groupBy(platform.requests, (at) => Math.floor((at - begun) / minute));
    const busiest = Math.max(...[...minutes].filter(([at]) => at > 2).map(([, asked]) => asked.length));
    expect(busiest).to.be.at.most(20);

    const [kept] = await setting.rows<{ posts: number; unchecked: number }>(
      'select (select count(*)::int from gallery_posts where place > 0) as posts, unchecked from gallery_watch',
    );
    expect(kept?.posts).to.equal(platform.posted.length);
    const [newcomers] = await setting.rows<{ all: number; settled: number }>(
      `select count(*)::int as all, (count(*) filter (where arm is not null))::int as settled from people
       where username like 'new-%' and posts > 0`,
    );
    expect(newcomers?.all).to.be.above(20);
    expect((newcomers?.settled ?? 0) / (newcomers?.all ?? 1), 'randomised').to.be.at.least(0.95);
    const due = new Date(clock.at - targetMs).toISOString();
    const [first] = await setting.rows<{ due: number; checked: number }>(
      `select count(*)::int as due, (count(*) filter (where checked_at is not null))::int as checked
       from gallery_posts where is_first_post and posted_at < $1 and place > 0`,
      [due],
    );
    expect(first?.due).to.be.above(8);
    expect((first?.checked ?? 0) / (first?.due ?? 1), 'looked at before the target').to.be.at.least(0.9);
  }).timeout(60_000);
});
