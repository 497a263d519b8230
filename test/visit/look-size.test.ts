import { expect } from 'chai';
import { randomFrom } from '../../src/lib/random.ts';
import {
  comment,
  like,
  openVisitSetting,
  planning,
  type TestAgent,
  type VisitSetting,
} from './visit-setting.ts';

const random = randomFrom('the size of looks');
const words = [
  'harbour',
  'dusk',
  'ridge',
  'light',
  'paper',
  'signal',
  'fern',
  'tide',
  'brass',
  'window',
  'slow',
  'open',
];
const sentence = (length: number): string => Array.from({ length }, () => random.pick(words)).join(' ');

/** People, items and talk as galleries have them: titles of five words, descriptions of 150 characters. */
const people = 12;
const firstItems = 80;
const visits = 240;
const visitsPerItem = 20;

describe('what a visit saw', function () {
  this.timeout(60_000);

  let setting: VisitSetting;
  const agents: TestAgent[] = [];

  before(async () => {
    setting = await openVisitSetting();
    for (let index = 0; index < 20; index += 1) agents.push(await setting.makeAgent());
    // Whoever wants to comment reads comments; personas want to in every fiftieth visit.
    await setting.rows('update agents set comment_probability = 0.1');
  });
  after(() => setting?.close());

  /** Each visit looks for itself, as those of a fleet do whose agents wake one by one. */
  async function visitAll(): Promise<void> {
    const { store } = setting.sandbox;
    const authors = await Promise.all(
      Array.from({ length: people }, (_, index) =>
        store.addUser({ agentId: null, username: `person-${index}`, name: sentence(2), personaId: null }),
      ),
    );
    const publish = async () => {
      const item = await store.publish(random.pick(authors), {
        imageUrl: `https://studio.example.com/api/images/${crypto.randomUUID()}/blob`,
        title: sentence(5),
        description: sentence(22),
      });
      for (let index = 0; index < 3; index += 1)
        await store.comment(item, random.pick(authors), sentence(12));
      return item.record.id;
    };
    const items: string[] = [];
    for (let index = 0; index < firstItems; index += 1) items.push(await publish());
    let looks = 0;
    const now = (): number => {
      looks += 1;
      return looks * 1e6;
    };
    const feed = setting.feedWith({ now });
    for (let visit = 0; visit < visits; visit += 1) {
      if (visit % visitsPerItem === 0) items.push(await publish());
      const target = random.pick(items.slice(-15));
      const plan = random.chance(0.3) ? planning(comment(target, sentence(9))) : planning(like(target));
      await setting.visit(random.pick(agents), plan, { feed });
    }
  }

  it('takes at most 2 kB a visit on disk, indexes and TOAST included', async () => {
    await visitAll();
    await setting.rows('vacuum full gallery_snapshots');
    const { ticks, looks, items, own } = await setting.row<{
      ticks: number;
      looks: number;
      items: number;
      own: number;
    }>(
      `select count(*)::int as ticks, pg_total_relation_size('gallery_snapshots')::int as looks,
         pg_total_relation_size('gallery_items')::int as items,
         sum(coalesce(pg_column_size(perception), 0))::int as own from ticks`,
    );
    expect(ticks).to.equal(visits);
    expect((looks + items + own) / ticks).to.be.below(2_000);
  });
});
