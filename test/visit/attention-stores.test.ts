import { expect } from 'chai';
import { type ActionId, type AgentId, newId } from '../../src/lib/ids.ts';
import { armOf } from '../../src/people/arm.ts';
import type { Approach } from '../../src/people/caps.ts';
import { personKey } from '../../src/people/person-key.ts';
import { type Ledger, openLedger } from '../../src/visit/ledger.ts';
import type { NewAction } from '../../src/visit/ledger-rows.ts';
import type { Claim, TickEnd } from '../../src/visit/store.ts';
import { usualDirection } from '../support/direction.ts';
import { actionOf, decisionOf } from './ledger-content.ts';
import { type Place, places } from './visit-places.ts';

const end: TickEnd = { outcome: 'acted', error: null, timings: {} };
const dayMs = 24 * 3_600_000;
const { seed, settings } = usualDirection;

/** A new person of the arm. */
function personOf(arm: 'treatment' | 'control'): string {
  for (;;) {
    const username = `Mira-${newId().slice(-12)}`;
    if (armOf(seed, username, settings.holdoutShare) === arm) return username;
  }
}

/** An approach of a person through their own post. */
function towards(username: string, changes: Partial<Approach> = {}): Approach {
  const key = personKey(username);
  const isHeldOut = armOf(seed, username, settings.holdoutShare) === 'control';
  return { owner: key, person: key, thread: null, heldOut: isHeldOut ? [key] : [], ...changes };
}

const towardsAgent: Approach = { owner: null, person: null, thread: null, heldOut: [] };

for (const [name, openPlace] of Object.entries(places)) {
  describe(`what agents do to people, kept in ${name}`, () => {
    let place: Place;
    let slot = Date.UTC(2026, 2, 1);

    beforeEach(async () => {
      place = await openPlace();
      place.directBy(usualDirection);
    });
    afterEach(() => place?.close());

    const claimed = async (agentId: AgentId): Promise<Claim> => {
      slot += 60_000;
      const got = await place.store.claim({ agentId, slot });
      if (got === null) throw new Error('The agent could not be claimed.');
      return got;
    };
    interface Attempt {
      readonly ledger: Ledger;
      readonly id: ActionId;
      readonly left: boolean;
    }
    /** A visit of an agent up to the moment at which the action would leave. */
    const attempt = async (action: NewAction, agentId?: AgentId): Promise<Attempt> => {
      const claim = await claimed(agentId ?? (await place.makeAgent()));
      const ledger = openLedger(place.store, claim, place.clock);
      ledger.record(decisionOf(claim, [action]));
      return { ledger, id: action.id, left: await ledger.markSent(action.id) };
    };
    const settle = async (
      { ledger, id, left }: Attempt,
      status: 'confirmed' | 'failed' = 'confirmed',
    ): Promise<void> => {
      if (left) ledger.settle(id, { status, resultId: newId(), error: status === 'failed' ? 'no' : null });
      await ledger.endTick({ end, activities: [] });
    };
    /** True where the action was let go. */
    const done = async (action: NewAction, agentId?: AgentId): Promise<boolean> => {
      const made = await attempt(action, agentId);
      await settle(made);
      return made.left;
    };
    const commentOn = (item: string, approach: Approach) => actionOf('comment', 0, item, { approach });
    const likeOf = (item: string, approach: Approach) => actionOf('like', 0, item, { approach });

    it('is nothing to who was held out, whether the watch has met them or not', async () => {
      const stranger = personOf('control');
      expect(await done(likeOf(newId(), towards(stranger)))).to.equal(false);
      const newcomer = personOf('treatment');
      await place.know(newcomer, { arm: 'control', randomisedAt: place.clock.now(), optedOut: 'no' });
      expect(await done(commentOn(newId(), towards(newcomer)))).to.equal(false);
      const veteran = personOf('control');
      await place.know(veteran, { arm: null, randomisedAt: null, optedOut: 'no' });
      expect(await done(likeOf(newId(), towards(veteran)))).to.equal(true);
      const longAgo = place.clock.now() - 31 * dayMs;
      const former = personOf('control');
      await place.know(former, { arm: 'control', randomisedAt: longAgo, optedOut: 'no' });
      expect(await done(commentOn(newId(), towards(former)))).to.equal(true);
    });

    it('is nothing to who has opted out, not even as an answer under an agent’s picture', async () => {
      for (const optedOut of ['yes', 'proposed'] as const) {
        const person = personOf('treatment');
        await place.know(person, { arm: 'treatment', randomisedAt: place.clock.now(), optedOut });
        expect(await done(likeOf(newId(), towards(person)))).to.equal(false);
        const answer = towards(person, { owner: null, thread: newId() });
        expect(await done(actionOf('reply', 0, newId(), { approach: answer }))).to.equal(false);
      }
    });

    it('comes from two agents at a picture at most; one of them may speak again', async () => {
      const [item, person] = [newId(), personOf('treatment')];
      const first = await place.makeAgent();
      expect(await done(commentOn(item, towards(person)), first)).to.equal(true);
      expect(await done(likeOf(item, towards(person)))).to.equal(true);
      expect(await done(commentOn(item, towards(person)))).to.equal(true);
      expect(await done(commentOn(item, towards(person)))).to.equal(false);
      expect(await done(likeOf(item, towards(person)))).to.equal(true);
      const answer = towards(person, { thread: newId() });
      expect(await done(actionOf('reply', 0, item, { approach: answer }), first)).to.equal(true);
    });

    it('is three comments in 24 hours at most, with answers under other pictures, and any number of likes', async () => {
      const person = personOf('treatment');
      expect(await done(commentOn(newId(), towards(person)))).to.equal(true);
      expect(await done(commentOn(newId(), towards(person)))).to.equal(true);
      const elsewhere = towards(person, { owner: null, thread: newId() });
      expect(await done(actionOf('reply', 0, newId(), { approach: elsewhere }))).to.equal(true);
      expect(await done(commentOn(newId(), towards(person)))).to.equal(false);
      const another = towards(person, { owner: null, thread: newId() });
      expect(await done(actionOf('reply', 0, newId(), { approach: another }))).to.equal(false);
      expect(await done(likeOf(newId(), towards(person)))).to.equal(true);
    });

    it('holds however many visits try at once', async () => {
      const [item, person] = [newId(), personOf('treatment')];
      const agents = await Promise.all(Array.from({ length: 8 }, () => place.makeAgent()));
      const tries = await Promise.all(
        agents.map((agent) => attempt(commentOn(item, towards(person)), agent)),
      );
      expect(tries.filter(({ left }) => left)).to.have.lengthOf(2);
      await Promise.all(tries.map((one) => settle(one)));
      const more = await Promise.all(
        agents.map((agent) => attempt(commentOn(newId(), towards(person)), agent)),
      );
      expect(more.filter(({ left }) => left)).to.have.lengthOf(1);
    });

    it('is one answer in a thread', async () => {
      const [item, person] = [newId(), personOf('treatment')];
      const answer = () =>
        actionOf('reply', 0, item, { approach: towards(person, { owner: null, thread: 'their comment' }) });
      expect(await done(answer())).to.equal(true);
      expect(await done(answer())).to.equal(false);
      const later = towards(person, { owner: null, thread: 'their next comment' });
      expect(await done(actionOf('reply', 0, item, { approach: later }))).to.equal(true);
    });

    it('gives its place free where it certainly never left', async () => {
      const [item, person] = [newId(), personOf('treatment')];
      for (let round = 0; round < 4; round += 1) {
        const refused = await attempt(commentOn(item, towards(person)));
        expect(refused.left).to.equal(true);
        await settle(refused, 'failed');
      }
      expect(await done(commentOn(item, towards(person)))).to.equal(true);
    });

    it('weighs what agents say to each other on days of people, and on no other', async () => {
      expect(await done(commentOn(newId(), towardsAgent))).to.equal(true);
      const now = place.clock.now();
      const people = Array.from({ length: 6 }, () => personOf('treatment'));
      for (const username of people) {
        await place.know(username, { arm: 'treatment', randomisedAt: now, optedOut: 'no' });
        await place.watch({ itemId: newId(), username, postedAt: now, answeredByPerson: false });
      }
      expect(await done(commentOn(newId(), towardsAgent))).to.equal(false);
      const said: boolean[] = [];
      for (const username of people) {
        await done(commentOn(newId(), towards(username)));
        said.push(await done(commentOn(newId(), towardsAgent)));
      }
      // One before, and then two for three: 1 ≤ 2/3 · 3, and so on.
      expect(said).to.deep.equal([false, false, true, false, true, true]);
    });

    it('is known by who asks', async () => {
      const [item, person, held] = [newId(), personOf('treatment'), personOf('control')];
      const now = place.clock.now();
      await place.watch({ itemId: item, username: person, postedAt: now - 5_000, answeredByPerson: true });
      const agent = await place.makeAgent();
      const approach = towards(person, { thread: 'thread' });
      await done(actionOf('reply', 0, item, { approach }), agent);
      const facts = await place.store.askAboutPeople({
        usernames: [person, held],
        itemIds: [item, 'unknown'],
        threads: ['thread'],
      });
      expect(facts.authors.get(personKey(person))).to.deep.equal({ kind: 'unknown', arm: 'treatment' });
      expect(facts.authors.get(personKey(held))).to.deep.equal({ kind: 'unknown', arm: 'control' });
      expect(facts.commentsToday.get(personKey(person))).to.equal(1);
      expect(facts.replies.get('thread')).to.equal(1);
      expect(facts.posts.get(item)).to.deep.equal({
        postedAt: now - 5_000,
        answeredByPerson: true,
        agents: new Set([agent]),
      });
      expect(facts.posts.get('unknown')).to.deep.include({ postedAt: null, answeredByPerson: false });
    });

    it('says which actions have become unwelcome before they left', async () => {
      const person = personOf('treatment');
      const waits = await attempt(commentOn(newId(), towards(person)));
      expect(await place.store.unwelcome([waits.id])).to.deep.equal([]);
      await place.know(person, { arm: 'treatment', randomisedAt: place.clock.now(), optedOut: 'proposed' });
      expect(await place.store.unwelcome([waits.id])).to.deep.equal([waits.id]);
    });

    describe('by wish', () => {
      const wishFor = async (agentId: AgentId, dueInMs = 0) => {
        const wish = {
          id: newId<'wish'>(),
          kind: 'comment',
          itemId: newId(),
          commentId: null,
          reason: 'nobody has answered',
        } as const;
        await place.wish({ ...wish, agentId, dueInMs });
        return wish;
      };

      it('comes along with the claim when it is due, and not while the director is off', async () => {
        const agent = await place.makeAgent();
        const wish = await wishFor(agent);
        await wishFor(agent, 600_000);
        const claim = await claimed(agent);
        expect(claim.wishes).to.deep.equal([wish]);
        await openLedger(place.store, claim, place.clock).endTick({ end, activities: [] });
        place.directBy({ ...usualDirection, settings: { ...settings, mode: 'off' } });
        expect((await claimed(agent)).wishes).to.deep.equal([]);
      });

      it('is carried out with the action that follows it, once that is confirmed', async () => {
        const agent = await place.makeAgent();
        const wish = await wishFor(agent);
        const approach = towards(personOf('treatment'));
        const made = await attempt(actionOf('comment', 0, wish.itemId, { approach, wishId: wish.id }), agent);
        expect((await place.wishOf(wish.id)).status).to.equal('open');
        await settle(made);
        expect(await place.wishOf(wish.id)).to.deep.equal({ status: 'carried-out', reason: wish.reason });
      });

      it('is dropped with the reason where its action is refused, here or on FloImg, or cannot be intended', async () => {
        const agent = await place.makeAgent();
        const [first, second, third] = [await wishFor(agent), await wishFor(agent), await wishFor(agent)];
        const held = towards(personOf('control'));
        await done(actionOf('comment', 0, first.itemId, { approach: held, wishId: first.id }), agent);
        expect((await place.wishOf(first.id)).reason).to.include('held-out');
        const approach = towards(personOf('treatment'));
        const failing = actionOf('comment', 0, second.itemId, { approach, wishId: second.id });
        await settle(await attempt(failing, agent), 'failed');
        expect(await place.wishOf(second.id)).to.deep.equal({ status: 'dropped', reason: 'no' });
        const claim = await claimed(agent);
        const ledger = openLedger(place.store, claim, place.clock);
        const droppedWishes = [{ id: third.id, reason: 'the post is gone' }];
        ledger.record({ ...decisionOf(claim, []), droppedWishes });
        await ledger.endTick({ end, activities: [] });
        expect(await place.wishOf(third.id)).to.deep.equal({ status: 'dropped', reason: 'the post is gone' });
      });
    });
  });
}
