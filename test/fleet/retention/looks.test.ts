import { expect } from 'chai';
import { purgeLooks } from '../../../src/fleet/retention/looks.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { newId } from '../../../src/lib/ids.ts';
import type { GallerySnapshot } from '../../../src/visit/gallery-snapshot.ts';
import { createSnapshotLines } from '../../../src/visit/postgres/snapshots.ts';
import { createTraces } from '../../../src/visit/traces.ts';
import { openVisitSetting, planning, type TestAgent, type VisitSetting } from '../../visit/visit-setting.ts';

const day = 86_400_000;

describe('what visits saw', () => {
  let setting: VisitSetting;
  let agent: TestAgent;

  beforeEach(async () => {
    setting = await openVisitSetting();
    agent = await setting.makeAgent();
  });
  afterEach(() => setting?.close());

  const purge = (before: number, mayGoOn = () => true) => purgeLooks(setting.database, { before, mayGoOn });
  const counts = () =>
    setting.row<{ looks: number; items: number }>(
      `select (select count(*)::int from gallery_snapshots) as looks,
              (select count(*)::int from gallery_items) as items`,
    );
  /** A visit that looks for itself. */
  const look = () => setting.visit(agent, planning(), { feed: setting.feedWith({ now: nextLook }) });
  let looks = 0;
  const nextLook = (): number => {
    looks += 1;
    return looks * 1e6;
  };

  it('is kept once for all looks that show it, and again where it was edited', async () => {
    await setting.makeItem();
    await setting.makeItem();
    await look();
    await look();
    expect(await counts()).to.deep.equal({ looks: 2, items: 2 });

    await setting.makeItem();
    await look();
    expect(await counts()).to.deep.equal({ looks: 3, items: 3 });
  });

  it('is kept once where every look gives its picture another signed address, with the latest one', async () => {
    const lookWith = (signature: string): GallerySnapshot => ({
      id: newId(),
      items: [
        {
          ...{ id: 'item-1', author: null, title: 'Sea', description: '', createdAt: '', popular: true },
          ...{ likeCount: 1, commentCount: 0, imageUrl: `/blob?signature=${signature}` },
        },
      ],
    });
    const [one, another] = [0, 1].map(() => createSnapshotLines(setting.database, systemClock));
    const [first] = (await one?.([lookWith('first')])) ?? [];
    const [second] = (await another?.([lookWith('second')])) ?? [];

    expect(first?.items).to.have.length(1).and.to.deep.equal(second?.items);
    const { url } = await setting.row<{ url: string }>(
      "select item ->> 'imageUrl' as url from gallery_items",
    );
    expect(url).to.equal('/blob?signature=second');
  });

  it('stands in the trace as it was, whatever has changed since', async () => {
    const id = await setting.makeItem();
    await look();
    const { store } = setting.sandbox;
    const item = store.gallery.item(id);
    const user = await store.addUser({ agentId: null, username: 'fan', name: 'Fan', personaId: null });
    if (item === undefined) throw new Error('The item is gone.');
    await store.toggleLike(item, user);
    await look();

    const traces = createTraces({ orm: setting.orm, sql: setting.database });
    const { items } = await traces.list({ agentId: agent.id, limit: 10 });
    expect(
      items.map(({ perception }) =>
        perception?.items.map(({ id, likeCount, popular }) => [id, likeCount, popular]),
      ),
    ).to.deep.equal([[[id, 1, true]], [[id, 0, true]]]);
  });

  it('goes when it is old: the look at once, an item when no later look has shown it for two days', async () => {
    await setting.makeItem();
    await look();

    expect(await purge(Date.now() - 1_000)).to.equal(0);
    expect(await purge(Date.now() + 1_000)).to.equal(1);
    expect(await counts()).to.deep.equal({ looks: 0, items: 1 });

    await look();
    expect(await purge(Date.now() + 1.5 * day)).to.equal(1);
    expect(await counts()).to.deep.equal({ looks: 0, items: 1 });
    await purge(Date.now() + 3.5 * day);
    expect(await counts()).to.deep.equal({ looks: 0, items: 0 });
  });
});
