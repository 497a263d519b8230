import { expect } from 'chai';
import { type AgentId, newId } from '../../src/lib/ids.ts';
import { openLedger } from '../../src/visit/ledger.ts';
import type { NewAction } from '../../src/visit/ledger-rows.ts';
import type { Claim, TickEnd } from '../../src/visit/store.ts';
import { actionOf, callOf, decisionOf } from './ledger-content.ts';
import { type Place, places } from './visit-places.ts';

const end: TickEnd = { outcome: 'acted', error: null, timings: {} };

for (const [name, openPlace] of Object.entries(places)) {
  describe(`visits kept in ${name}`, () => {
    let place: Place;
    let agentId: AgentId;
    let slot = Date.UTC(2026, 2, 1);

    before(async () => {
      place = await openPlace();
    });
    after(() => place?.close());
    beforeEach(async () => {
      agentId = await place.makeAgent();
      slot += 60_000;
    });

    const claim = (at: number | null = slot) => place.store.claim({ agentId, slot: at });
    const claimed = async (at: number | null = slot): Promise<Claim> => {
      const got = await claim(at);
      if (got === null) throw new Error('The agent could not be claimed.');
      return got;
    };
    const ledgerOf = (of: Claim) => openLedger(place.store, of, place.clock);
    /** A whole visit that does all of it. */
    const visit = async (actions: readonly NewAction[]): Promise<void> => {
      slot += 60_000;
      const held = await claimed();
      const ledger = ledgerOf(held);
      ledger.record(decisionOf(held, actions));
      for (const { id } of actions) {
        if (!(await ledger.markSent(id))) continue;
        ledger.settle(id, { status: 'confirmed', resultId: `made-${id}`, error: null });
      }
      await ledger.endTick({ end, activities: [] });
    };

    it('are made one at a time, and once a slot', async () => {
      const first = await claimed();
      expect(first).to.include({ crashCount: 0, decided: null });
      expect(first.token).to.include({ slot, attempts: 1 });
      expect(await claim()).to.equal(null);
      expect(await claim(slot + 1)).to.equal(null);
      await ledgerOf(first).endTick({ end, activities: [] });
      expect(await claim()).to.equal(null);
      expect(await claim(slot - 1)).to.equal(null);
      expect(await claim(null)).to.equal(null);
      expect((await claimed(slot + 1)).token.tickId).not.to.equal(first.token.tickId);
    });

    it('resume where they were when their worker died', async () => {
      const first = await claimed();
      const ledger = ledgerOf(first);
      const [like, post] = [actionOf('like', 0), actionOf('post', 1)];
      ledger.record(decisionOf(first, [like, post]));
      await ledger.markSent(like.id);
      await place.expireLease(agentId);
      const second = await claimed(null);
      expect(second.crashCount).to.equal(1);
      expect(second.token).to.include({ tickId: first.token.tickId, slot, attempts: 2 });
      expect(second.token.fencingToken).to.be.above(first.token.fencingToken);
      expect(second.decided?.plan).to.deep.equal({ thought: 'so be it', actions: [] });
      expect(second.decided?.perception.items.map(({ id, liked }) => [id, liked])).to.deep.equal([
        ['seen', true],
      ]);
      expect(second.decided?.actions.map(({ id, status }) => [id, status])).to.deep.equal([
        [like.id, 'sent'],
        [post.id, 'planned'],
      ]);
    });

    it('refuse every write of a worker that was superseded', async () => {
      const first = await claimed();
      await place.expireLease(agentId);
      await claimed(null);
      const { store } = place;
      const write = { token: first.token, isFirst: true, decision: null, added: [], changed: [] };
      expect(await store.record(write)).to.deep.equal({ state: 'superseded' });
      expect(await store.renew(first.token, 30_000)).to.equal(false);
      expect(await store.noteFault(first.token, 'x')).to.equal(false);
      await store.release(first.token, 0);
      expect(await claim(null)).to.equal(null);
    });

    it('count as crashed until they get further, and not where they were handed back', async () => {
      const first = await claimed();
      await place.store.release(first.token, 0);
      const second = await claimed(null);
      expect(second.crashCount).to.equal(0);
      await place.expireLease(agentId);
      const third = await claimed(null);
      expect(third.crashCount).to.equal(1);
      await place.store.resetCrashCount(third.token);
      await place.expireLease(agentId);
      expect((await claimed(null)).crashCount).to.equal(1);
    });

    it('wait for as long as they were put off', async () => {
      const { token } = await claimed();
      await place.store.release(token, 3_600_000);
      expect(await claim(null)).to.equal(null);
    });

    it('end while their agent sleeps, and when it was taken out', async () => {
      const { token } = await claimed();
      const activity = { agent: { id: agentId, name: 'Ada' }, type: 'sleeping', message: 'sleeps' } as const;
      const until = place.clock.now() + 3_600_000;
      expect(await place.store.sleep(token, { until, reason: 'used up' }, activity)).to.equal(true);
      expect(await claim(null)).to.equal(null);

      agentId = await place.makeAgent();
      const takeOut = { reason: 'why', activity: { ...activity, type: 'error' } } as const;
      await ledgerOf(await claimed()).endTick({ end, activities: [], takeOut });
      expect(await claim(slot + 1)).to.equal(null);
    });

    it('never like the same twice', async () => {
      const target = newId();
      await visit([actionOf('like', 0, target)]);
      slot += 60_000;
      const held = await claimed();
      const ledger = ledgerOf(held);
      const second = actionOf('like', 0, target);
      ledger.record(decisionOf(held, [second]));
      expect(await ledger.markSent(second.id)).to.equal(false);
      expect(ledger.actions).to.deep.equal([]);
    });

    it('leave an image to whoever has taken over, unless that one has its own', async () => {
      const first = await claimed();
      const post = actionOf('post', 0);
      const ledger = ledgerOf(first);
      ledger.record(decisionOf(first, [post]));
      await ledger.markImageRun(post.id);
      await place.store.leaveImage(post.id, 'http://studio/first');
      await place.store.leaveImage(post.id, 'http://studio/late');
      await place.expireLease(agentId);
      expect((await claimed(null)).decided?.actions[0]).to.include({
        imageUrl: 'http://studio/first',
        imageRuns: 1,
      });
    });

    it('remember what was done, to whom, and how the last one ended', async () => {
      await visit([
        actionOf('like', 0, 'liked', { to: 'bea' }),
        actionOf('comment', 1, 'spoken', { to: 'bea', says: 'First words' }),
      ]);
      await visit([
        actionOf('post', 0, null, { title: 'A star' }),
        actionOf('reply', 1, 'answered', { to: 'cem', says: 'Second words' }),
      ]);
      slot += 60_000;
      const { token, memory } = await claimed();
      const past = await memory.recall(['liked', 'spoken', 'answered', 'unknown'], { words: true });
      expect(past.memory).to.deep.equal({
        ownPosts: ['A star'],
        postCount: 1,
        ownComments: ['Second words', 'First words'],
        acquaintances: [
          { username: 'bea', times: 2 },
          { username: 'cem', times: 1 },
        ],
      });
      expect(past.ownPostIds).to.have.length(1);
      expect(past.liked).to.deep.equal(['liked']);
      expect(past.commented).to.have.members(['spoken', 'answered']);
      expect(past.lastVisitAt).to.be.closeTo(place.clock.now(), 10_000);
      expect((await memory.usedToday(0)).agent.actions).to.equal(4);
      const quiet = await memory.recall(['liked'], { words: false });
      expect(quiet.memory).to.deep.include({ ownPosts: [], postCount: 0, ownComments: [] });
      expect(quiet).to.deep.include({ ownPostIds: [], liked: ['liked'], commented: [] });
      const plain = await memory.recall(['liked', 'spoken', 'unknown'], { words: false });
      expect(plain).to.deep.include({ liked: ['liked'], commented: ['spoken'] });

      expect(await place.store.lastError(agentId)).to.equal(null);
      await place.store.release(token, 0);
      // Its claim knows by now which items are asked about.
      const again = await claimed(null);
      expect(await again.memory.recall(['liked', 'spoken', 'unknown'], { words: false })).to.deep.equal(
        plain,
      );
      expect(await again.memory.recall(['spoken'], { words: false })).to.deep.include({
        liked: [],
        commented: ['spoken'],
      });
      const wrong = { ...end, error: 'gone wrong' };
      await ledgerOf(again).endTick({ end: wrong, activities: [] });
      expect(await place.store.lastError(agentId)).to.equal('gone wrong');
    });

    it('count tokens and money as soon as a model has answered', async () => {
      const { token, memory } = await claimed();
      const before = (await memory.usedToday(0)).fleet;
      await place.store.recordCall(token, callOf(120, 30, 0.25));
      const { agent, fleet } = await memory.usedToday(0);
      expect(agent).to.deep.equal({ actions: 0, tokens: 150, costUsd: 0.25 });
      expect(fleet.tokens - before.tokens).to.equal(150);
      expect(fleet.costUsd - before.costUsd).to.be.closeTo(0.25, 1e-9);
    });

    it('say no text that another one has said', async () => {
      const sentence = `The long shadow of ${agentId} on the left wall makes the room feel taller.`;
      const [one, other] = [(await claimed()).token.tickId, newId<'tick'>()];
      const { store } = place;
      expect(await store.reserve(one, [sentence])).to.deep.equal([null]);
      expect(await store.reserve(one, [sentence])).to.deep.equal([null]);
      expect(await store.reserve(other, [sentence.toUpperCase(), 'Salt on glass.'])).to.deep.equal([
        sentence,
        null,
      ]);
    });
  });
}
