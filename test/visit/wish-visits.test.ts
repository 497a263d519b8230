import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { tickSchema } from '../../src/api/ticks.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { newId, type TickId } from '../../src/lib/ids.ts';
import { createMind } from '../../src/mind/index.ts';
import type { Mind, ViewWish } from '../../src/mind/mind.ts';
import { findDirection, keepWaits } from '../../src/settings/director.ts';
import { createTraces } from '../../src/visit/traces.ts';
import { usualDirection } from '../support/direction.ts';
import { comment, openVisitSetting, planning, type TestAgent, type VisitSetting } from './visit-setting.ts';

const longAgo = (): number => Date.now() - 3_600_000;

describe('visits that a wish was made for', function () {
  this.timeout(30_000);

  let setting: VisitSetting;
  let mind: Mind;
  let agent: TestAgent;

  before(async () => {
    mind = await createMind({ config: { provider: 'scripted' }, personas: loadPersonas() });
  });
  beforeEach(async () => {
    setting = await openVisitSetting();
    setting.directBy(usualDirection);
    agent = await setting.makeAgent();
    // What it does of its own accord would not be seen to be otherwise.
    await setting.rows(
      'update agents set like_probability = 0, comment_probability = 0, post_probability = 0 where id = $1',
      agent.id,
    );
    await setting.know('painter', { arm: 'treatment', randomisedAt: longAgo(), optedOut: 'no' });
  });
  afterEach(() => setting?.close());

  const makeWish = async (wish: Partial<ViewWish> & { readonly itemId: string }): Promise<string> => {
    const { id = newId<'wish'>(), kind = 'comment', itemId, commentId = null } = wish;
    await setting.rows(
      `insert into wishes (id, agent_id, kind, item_id, comment_id, person, reason, not_before, not_after)
       values ($1, $2, $3, $4, $5, 'painter', 'nobody has answered', now() - interval '1 s', now() + interval '1 h')`,
      ...[id, agent.id, kind, itemId, commentId],
    );
    return id;
  };
  const waitingItem = async (): Promise<string> => {
    const itemId = await setting.makeItem();
    await setting.watch({ itemId, username: 'painter', postedAt: longAgo(), answeredByPerson: false });
    return itemId;
  };
  const stateOfWish = (id: string) =>
    setting.row<{ status: string; reason: string }>('select status, reason from wishes where id = $1', id);
  const visited = async (by: Mind = mind) => {
    expect((await setting.visit(agent, by)).end).to.equal('finished');
    const { id } = await setting.row<{ id: TickId }>(
      'select id from ticks where agent_id = $1 order by slot desc limit 1',
      agent.id,
    );
    const orm = await openDatabase({ url: setting.databaseUrl, poolSize: 1 });
    try {
      return tickSchema.parse(await createTraces({ orm, sql: setting.database }).find(id));
    } finally {
      await orm.close(true);
    }
  };

  for (const kind of ['comment', 'like'] as const) {
    it(`carry out a ${kind}, say so in the trace, and do nothing else`, async () => {
      await setting.makeItem();
      const itemId = await waitingItem();
      const id = await makeWish({ itemId, kind });
      const { actions, view } = await visited();
      expect(
        actions.map((action) => [action.kind, action.targetId, action.status, action.wishId]),
      ).to.deep.equal([[kind, itemId, 'confirmed', id]]);
      expect(view?.wishes?.map((wish) => wish.id)).to.deep.equal([id]);
      expect((await stateOfWish(id)).status).to.equal('carried-out');
    });
  }

  it('leave a post to people for as long as was learnt of its hour, in visits of their own accord', async () => {
    const itemId = await waitingItem();
    const waits = (seconds: number) => Array.from({ length: 24 }, () => seconds);
    const target = usualDirection.settings.firstResponseTargetSeconds;
    await keepWaits(setting.database, waits(2 * target));
    const learnt = await findDirection(setting.database);
    setting.directBy({ ...usualDirection, waits: learnt.waits });
    const early = await visited(planning(comment(itemId)));
    expect(early.actions).to.deep.equal([]);
    expect(early.guard?.map(({ code }) => code)).to.deep.equal(['TOO_EARLY']);
    await keepWaits(setting.database, waits(target));
    setting.directBy({ ...usualDirection, waits: (await findDirection(setting.database)).waits });
    const due = await visited(planning(comment(itemId)));
    expect(due.actions.map(({ kind, status }) => [kind, status])).to.deep.equal([['comment', 'confirmed']]);
  });

  it('find an item that the gallery’s pages do not show any more', async () => {
    const itemId = await waitingItem();
    for (let index = 0; index < 45; index += 1) await setting.makeItem();
    const id = await makeWish({ itemId });
    const { actions } = await visited();
    expect(actions[0]).to.include({ targetId: itemId, wishId: id });
  });

  it('answer a comment under the agent’s own picture', async () => {
    const { store } = setting.sandbox;
    const [self, painter] = [store.gallery.userByName(agent.username), store.gallery.userByName('painter')];
    if (self === undefined || painter === undefined) throw new Error('There are accounts.');
    const item = await store.publish(self, { imageUrl: 'http://127.0.0.1/x', title: 'Mine' });
    const heard = await store.comment(item, painter, 'How was this made?');
    const id = await makeWish({ itemId: item.record.id, kind: 'reply', commentId: heard.id });
    const { actions } = await visited();
    expect(actions.map((action) => [action.kind, action.wishId])).to.deep.equal([['reply', id]]);
    expect((await stateOfWish(id)).status).to.equal('carried-out');
  });

  it('leave the wish open while it comes too early', async () => {
    const id = await makeWish({ itemId: await setting.makeItem() });
    expect((await visited()).actions).to.deep.equal([]);
    expect((await stateOfWish(id)).status).to.equal('open');
  });

  it('drop the wish, and say why, where the item is gone or its author is to be left alone', async () => {
    const gone = await makeWish({ itemId: newId() });
    await visited();
    expect(await stateOfWish(gone)).to.deep.equal({
      status: 'dropped',
      reason: 'the post is gone, or cannot be read',
    });
    const closed = await makeWish({ itemId: await waitingItem() });
    await setting.know('painter', { arm: null, randomisedAt: null, optedOut: 'proposed' });
    const { actions, perception } = await visited();
    expect(actions).to.deep.equal([]);
    expect(perception?.items[0]?.closed).to.deep.equal({ like: 'opted-out', comment: 'opted-out' });
    const { status, reason } = await stateOfWish(closed);
    expect(status).to.equal('dropped');
    expect(reason).to.include('opted-out');
  });

  it('tell in the trace what was refused to a mind that had planned it all the same', async () => {
    const itemId = await setting.makeItem();
    const { actions, guard } = await visited(planning(comment(itemId)));
    expect(actions).to.deep.equal([]);
    expect(guard?.map(({ code }) => code)).to.deep.equal(['TOO_EARLY']);
  });

  it('tell in the trace what was refused at the last moment, because others had come first', async () => {
    const itemId = await waitingItem();
    const late: Mind = {
      async decide(view, services) {
        for (let index = 0; index < 2; index += 1)
          expect(
            (await setting.visit(await setting.makeAgent(), planning(comment(itemId, `Words ${index}`)))).end,
          ).to.equal('finished');
        return planning(comment(itemId)).decide(view, services);
      },
    };
    const { actions, guard } = await visited(late);
    expect(actions).to.deep.equal([]);
    expect(guard?.[0]?.message).to.include('enough-agents');
  });
});
