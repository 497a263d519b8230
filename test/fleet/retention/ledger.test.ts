import { expect } from 'chai';
import { purgeOldActions, shedOldTexts } from '../../../src/fleet/retention/ledger.ts';
import { idFrom } from '../../../src/lib/ids.ts';
import {
  comment,
  like,
  openVisitSetting,
  planning,
  type TestAgent,
  type VisitSetting,
} from '../../visit/visit-setting.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('the ledger', () => {
  let setting: VisitSetting;
  let agent: TestAgent;

  beforeEach(async () => {
    setting = await openVisitSetting();
    agent = await setting.makeAgent();
  });
  afterEach(() => setting?.close());

  const ago = (days: number) => ({ before: Date.now() - days * day, mayGoOn: () => true });
  /** An action of long ago; the later ones of a test come first. */
  let made = 0;
  const oldAction = async (days: number, kind: string, changes: Readonly<Record<string, unknown>> = {}) => {
    made += 1;
    const id = idFrom<'action'>(Date.now() - days * day, made);
    const row = {
      ...{ id, tick_id: id, agent_id: agent.id, seq: 0, kind, status: 'confirmed', idempotency_key: id },
      ...{
        content: 'said',
        title: 'shown',
        workflow: { steps: [] },
        image_url: '/blob',
        error: 'once failed',
      },
      ...changes,
    };
    await setting.rows(
      `insert into actions (${Object.keys(row)}) values (${Object.keys(row).map((_, at) => `$${at + 1}`)})`,
      ...Object.values(row),
    );
    return id;
  };
  const kept = () =>
    setting.rows<{ id: string; words: boolean; workflow: boolean }>(
      `select id, content is not null or title is not null as words,
         workflow is not null or image_url is not null or error is not null as workflow from actions order by id`,
    );

  it('loses old texts and workflows, but for the latest five of each kind, which the agent remembers', async () => {
    const comments: string[] = [];
    for (let days = 50; days > 40; days -= 1) comments.push(await oldAction(days, 'comment'));
    const post = await oldAction(45, 'post');
    const young = await oldAction(1, 'reply');

    expect(await shedOldTexts(setting.database, ago(30))).to.equal(11);

    const left = new Map((await kept()).map(({ id, words, workflow }) => [id, { words, workflow }]));
    const remembered = comments.slice(-5);
    for (const id of comments)
      expect(left.get(id), id).to.deep.equal({ words: remembered.includes(id), workflow: false });
    expect(left.get(post)).to.deep.equal({ words: true, workflow: false });
    expect(left.get(young)).to.deep.equal({ words: true, workflow: true });
  });

  it('is looked through once: what came by does not come again', async () => {
    for (let index = 0; index < 3; index += 1) await oldAction(40, 'comment');
    expect(await shedOldTexts(setting.database, ago(30))).to.equal(3);
    expect(await shedOldTexts(setting.database, ago(30))).to.equal(0);
    await oldAction(35, 'comment');
    expect(await shedOldTexts(setting.database, ago(30))).to.equal(1);
  });

  it('leaves what has not ended alone', async () => {
    const open = await oldAction(500, 'comment', { status: 'sent' });
    await shedOldTexts(setting.database, ago(30));
    await purgeOldActions(setting.database, ago(365));
    expect(await kept()).to.deep.equal([{ id: open, words: true, workflow: true }]);
  });

  it('forgets old actions, but no like of an item that the gallery still shows', async () => {
    const shown = await setting.makeItem();
    // The look that shows it.
    await setting.visit(agent, planning());
    const liked = await oldAction(400, 'like', { target_id: shown });
    await oldAction(400, 'like', { target_id: 'long-gone' });
    await oldAction(400, 'comment', { target_id: shown });
    const young = await oldAction(300, 'like', { target_id: 'gone-too' });

    expect(await purgeOldActions(setting.database, ago(365))).to.equal(2);
    expect((await kept()).map(({ id }) => id)).to.deep.equal([liked, young]);
  });

  it('goes in steps, past what stays', async () => {
    const shown = await setting.makeItem();
    await setting.visit(agent, planning());
    await setting.rows(
      `insert into actions (id, tick_id, agent_id, seq, kind, target_id, status, idempotency_key)
       select ('00000000-0000-7000-8000-' || lpad(place::text, 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(), 0,
         'like', case when place % 3 = 0 then $1 else 'gone' end, 'confirmed', place::text
       from generate_series(1, 2500) place`,
      shown,
    );
    let steps = 0;
    const twice = () => {
      steps += 1;
      return steps <= 2;
    };
    expect(await purgeOldActions(setting.database, { ...ago(365), mayGoOn: twice })).to.equal(1_334);
    expect(await purgeOldActions(setting.database, ago(365))).to.equal(333);
  });

  it('still tells an agent what it likes and has said', async () => {
    const item = await setting.makeItem();
    await setting.visit(agent, planning(like(item), comment(item, 'A fine line of hills.')));
    await shedOldTexts(setting.database, { before: Date.now() + hour, mayGoOn: () => true });
    const nothing = planning();
    let seen: { liked: boolean | undefined; words: readonly string[] } | undefined;

    await setting.visit(agent, {
      ...nothing,
      decide(view, services) {
        seen = {
          liked: view.perception.items.find(({ id }) => id === item)?.liked,
          words: view.memory.ownComments,
        };
        return nothing.decide(view, services);
      },
    });

    expect(seen).to.deep.equal({ liked: true, words: ['A fine line of hills.'] });
  });
});
