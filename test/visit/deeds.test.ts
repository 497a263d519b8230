import { expect } from 'chai';
import { AgentNotFoundError } from '../../src/agents/errors.ts';
import { newId } from '../../src/lib/ids.ts';
import { personKey } from '../../src/people/person-key.ts';
import { relationsOf, spendingOf, textsOf } from '../../src/visit/deeds.ts';
import { openLedger } from '../../src/visit/ledger.ts';
import type { NewAction } from '../../src/visit/ledger-rows.ts';
import { actionOf, decisionOf } from './ledger-content.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from './visit-setting.ts';

describe('what an agent has done, as operators see it', () => {
  let setting: VisitSetting;
  let agent: TestAgent;
  let slot = Date.UTC(2026, 2, 1);

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());
  beforeEach(async () => {
    agent = await setting.makeAgent();
  });

  /** A visit that does all of this. */
  const visit = async (
    actions: readonly NewAction[],
    {
      fails = [],
      outcome = 'acted',
    }: { readonly fails?: readonly number[]; readonly outcome?: 'acted' | 'failed' } = {},
  ): Promise<void> => {
    slot += 60_000;
    const claim = await setting.parts.store.claim({ agentId: agent.id, slot });
    if (claim === null) throw new Error('The agent could not be claimed.');
    const ledger = openLedger(setting.parts.store, claim, setting.parts.clock);
    ledger.record(decisionOf(claim, actions));
    for (const { id, seq } of actions) {
      if (!(await ledger.markSent(id))) throw new Error('The action was kept out.');
      const isFailure = fails.includes(seq);
      ledger.settle(id, {
        status: isFailure ? 'failed' : 'confirmed',
        resultId: newId(),
        error: isFailure ? 'The gallery said no.' : null,
      });
    }
    await ledger.endTick({ end: { outcome, error: null, timings: {} }, activities: [] });
  };
  const mira = {
    owner: personKey('Mira'),
    person: personKey('Mira'),
    thread: null,
    heldOut: [],
  };
  const toMira = { to: 'Mira', approach: mira } as const;
  const nobody = { owner: null, person: null, thread: null, heldOut: [] };

  it('counts visits that failed, and comments that people were meant by and got', async () => {
    const other = await setting.makeAgent();
    await visit([
      actionOf('like', 0, newId(), toMira),
      actionOf('comment', 1, newId(), { ...toMira, says: 'The edges are soft.' }),
      actionOf('comment', 2, newId(), { to: other.username, approach: nobody, says: 'So quiet.' }),
    ]);
    await visit([actionOf('comment', 0, newId(), { ...toMira, says: 'Which lens?' })], { fails: [0] });
    await visit([], { outcome: 'failed' });
    const { today, inAll } = await spendingOf(setting.database, agent.id);
    expect(today).to.include({ likes: 1, comments: 2, commentsToPeople: 1, failedVisits: 1, posts: 0 });
    expect(inAll).to.deep.equal(today);
  });

  it('sums up the days that are kept, and today apart', async () => {
    await setting.rows(
      `insert into daily_usage (day, agent_id, cost_usd, input_tokens)
       select (now() at time zone 'UTC')::date - ago, $1, 0.25, 100 from generate_series(0, 2) ago`,
      agent.id,
    );
    const { today, inAll, since } = await spendingOf(setting.database, agent.id);
    expect([today.costUsd, inAll.costUsd, inAll.inputTokens]).to.deep.equal([0.25, 0.75, 300]);
    expect(Date.parse(since ?? '')).to.be.lessThan(Date.now() - 2 * 86_400_000);
  });

  it('knows whom it deals with, agents from people, those first to whom it says the most', async () => {
    const other = await setting.makeAgent();
    await visit([
      actionOf('comment', 0, newId(), { ...toMira, says: 'The edges are soft.' }),
      actionOf('reply', 1, newId(), { to: 'mira', commentId: newId(), approach: { ...mira, thread: 'a' } }),
      actionOf('like', 2, newId(), { to: other.username.toUpperCase(), approach: nobody }),
    ]);
    await visit([actionOf('like', 0, newId(), { to: 'Somebody', approach: nobody })], { fails: [0] });
    const { items, others } = await relationsOf(setting.database, agent.id);
    expect(others).to.equal(0);
    expect(items.map(({ lastAt: _, ...relation }) => relation)).to.deep.equal([
      { username: 'mira', kind: 'person', agentId: null, likes: 0, comments: 1, replies: 1 },
      {
        username: other.username.toUpperCase(),
        kind: 'agent',
        agentId: other.id,
        likes: 1,
        comments: 0,
        replies: 0,
      },
    ]);
  });

  it('lists what it wrote, newest first, in pages, each with its visit for as long as that is kept', async () => {
    await visit([actionOf('comment', 0, newId(), { ...toMira, says: 'First.' })]);
    await setting.rows('delete from ticks where agent_id = $1', agent.id);
    await visit(
      [
        actionOf('post', 0, null, { title: 'Harbour', says: 'At dusk.' }),
        actionOf('comment', 1, newId(), { ...toMira, says: 'Never said.' }),
      ],
      { fails: [1] },
    );
    const first = await textsOf(setting.database, agent.id, { limit: 1 });
    expect(first.items[0]).to.include({ kind: 'post', title: 'Harbour', text: 'At dusk.', to: null });
    expect(first.items[0]?.tickId).to.be.a('string');
    const cursor = first.nextCursor ?? undefined;
    const second = await textsOf(setting.database, agent.id, { limit: 1, cursor });
    expect(second.items[0]).to.include({ kind: 'comment', text: 'First.', to: 'Mira', tickId: null });
    expect(second.nextCursor).to.equal(null);
  });

  it('is nothing of an agent that does nothing, and refused of one that never was', async () => {
    const { database } = setting;
    expect((await spendingOf(database, agent.id)).since).to.equal(null);
    expect(await relationsOf(database, agent.id)).to.deep.equal({ items: [], others: 0, since: null });
    expect(await textsOf(database, agent.id, { limit: 5 })).to.deep.equal({ items: [], nextCursor: null });
    const stranger = newId<'agent'>();
    for (const ask of [
      () => spendingOf(database, stranger),
      () => relationsOf(database, stranger),
      () => textsOf(database, stranger, { limit: 5 }),
    ]) {
      const refusal = await ask().then(
        () => null,
        (error: unknown) => error,
      );
      expect(refusal).to.be.instanceOf(AgentNotFoundError);
    }
  });
});
