import { expect } from 'chai';
import type { Candidate } from '../../src/director/agent-pool.ts';
import { planWishes } from '../../src/director/plan-wishes.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';
import { agentId, candidate, daytime, noon, scene, waitingPost } from './scene.ts';

const minute = 60_000;
const postedAgo = (minutes: number) => ({ postedAt: noon - minutes * minute });

describe('planning wishes', () => {
  const agents = Array.from({ length: 20 }, (_, number) => candidate(number));

  it('leaves a post to people until the target has passed', () => {
    const posts = [waitingPost(1, postedAgo(44)), waitingPost(2, postedAgo(46))];
    const { wishes } = planWishes(scene({ agents, posts }));
    expect(wishes.map(({ itemId }) => itemId)).to.deep.equal(['item-2']);
    expect(wishes[0]).to.include({ kind: 'comment', person: 'person2' });
    expect(wishes[0]?.notBefore).to.be.within(noon, noon + minute);
    expect(wishes[0]?.notAfter).to.be.within(noon + 3 * minute, noon + 4 * minute);
  });

  it('asks an agent ahead of time where a post is due before the director looks again, and for no earlier moment', () => {
    const post = waitingPost(1, { postedAt: noon - 45 * minute + 20_000 });
    const { wishes } = planWishes(scene({ agents, posts: [post] }));
    expect(wishes[0]?.notBefore).to.be.at.least(noon + 20_000);
  });

  it('goes by fleet time: at pace 20 the target passes in 135 seconds', () => {
    const posts = [
      waitingPost(1, { postedAt: noon - 136_000 }),
      waitingPost(2, { postedAt: noon - 100_000 }),
    ];
    const { wishes } = planWishes(scene({ agents, posts, pace: 20 }));
    expect(wishes.map(({ itemId }) => itemId)).to.deep.equal(['item-1']);
  });

  it('waits longer in an hour in which people come later, and says so', () => {
    const waits = Array.from({ length: 24 }, (_, hour) => (hour === 11 ? 4_000 : 2_700));
    const at = (minutes: number) =>
      planWishes(scene({ agents, waits, posts: [waitingPost(1, postedAgo(minutes))] }));
    expect(at(60).wishes).to.deep.equal([]);
    const posts = [waitingPost(1, postedAgo(59))];
    const due = planWishes(scene({ agents, waits, now: noon + 10 * minute, posts }));
    expect(due.wishes[0]?.reason)
      .to.match(/ after (69|70) min /)
      .and.include('people often answer as late as that');
    const late = planWishes(scene({ agents, waits, posts: [waitingPost(1, postedAgo(91 * 60 + 60))] }));
    expect(late.wishes[0]?.reason).not.to.include('as late as that');
  });

  it('asks one agent for a post, and no agent for two', () => {
    const posts = Array.from({ length: 30 }, (_, number) => waitingPost(number));
    const { wishes, unmet } = planWishes(scene({ agents, posts }));
    expect(new Set(wishes.map(({ itemId }) => itemId)).size).to.equal(20);
    expect(new Set(wishes.map(({ agentId: id }) => id)).size).to.equal(20);
    expect(unmet).to.equal(10);
  });

  it("serves a newcomer's first post before others, and who had least attention before who had more", () => {
    const posts = [
      waitingPost(1, { isNewcomer: false, isFirstPost: false, ...postedAgo(500) }),
      waitingPost(2, { isFirstPost: false, exposure: 1, ...postedAgo(400) }),
      waitingPost(3, { isFirstPost: false, ...postedAgo(60) }),
      waitingPost(4, postedAgo(50)),
    ];
    for (const [few, served] of [
      [1, ['item-4']],
      [2, ['item-4', 'item-3']],
      [3, ['item-4', 'item-3', 'item-2']],
    ] as const) {
      const { wishes } = planWishes(scene({ agents: agents.slice(0, few), posts }));
      expect(wishes.map(({ itemId }) => itemId)).to.deep.equal(served);
    }
  });

  it('leaves late posts for last, the newest of them first, and no more than a few an hour', () => {
    const posts = [
      waitingPost(1, postedAgo(9_000)),
      waitingPost(2, { isNewcomer: false, isFirstPost: false, exposure: 2, ...postedAgo(160) }),
      waitingPost(3, { isFirstPost: false, ...postedAgo(140) }),
    ];
    const served = (caughtUp: number, nextLookMs = 30_000) => {
      const { wishes, late } = planWishes(scene({ agents, posts, caughtUp, nextLookMs }));
      return [wishes.map(({ itemId }) => itemId), late];
    };
    expect(served(0)).to.deep.equal([['item-3', 'item-2'], 1]);
    expect(served(10)).to.deep.equal([['item-3'], 0]);
    expect(served(0, 12 * minute)).to.deep.equal([['item-3', 'item-2', 'item-1'], 2]);
    expect(served(9, 12 * minute)).to.deep.equal([['item-3', 'item-2'], 1]);
  });

  it('asks whose interests fit, and says why', () => {
    const fitting = candidate(99, { interests: ['pixel art', 'tile sets'], name: 'Mara' });
    const posts = [waitingPost(1, { title: 'My first pixel tileset', category: 'art' })];
    const { wishes } = planWishes(scene({ agents: [...agents, fitting], posts }));
    expect(wishes[0]?.agentId).to.equal(fitting.id);
    expect(wishes[0]?.reason).to.match(
      /^The first post of @Person1 is still without an answer of a person after 6[01] min\. Mara is awake and cares for pixel art\.$/,
    );
  });

  it('asks who writes in the same script, and others only where nobody does', () => {
    const cyrillic = candidate(99, { script: 'cyrillic' });
    const posts = [waitingPost(1, { title: 'Мой первый рисунок' })];
    const chosen = planWishes(scene({ agents: [...agents, cyrillic], posts })).wishes[0]?.agentId;
    expect(chosen).to.equal(cyrillic.id);
    expect(planWishes(scene({ agents, posts })).wishes).to.have.lengthOf(1);
  });

  it('asks nobody who sleeps, is busy, was asked before, or has dealt with the person lately', () => {
    const asleep = candidate(0, { schedule: daytime });
    const [busy, asked, dealt, free] = [candidate(1), candidate(2), candidate(3), candidate(4)];
    const night = Date.UTC(2026, 10, 30, 3);
    const post = waitingPost(1, { postedAt: night - 60 * minute, triedBy: [asked.id], triedAt: night - 1 });
    const plan = (all: readonly Candidate[]) =>
      planWishes(
        scene({
          agents: all,
          posts: [post],
          now: night,
          busy: new Set([busy.id]),
          dealings: new Map([[post.person, new Set([dealt.id])]]),
        }),
      );
    expect(plan([asleep, busy, asked, dealt])).to.deep.equal({ wishes: [], unmet: 1, late: 0 });
    expect(plan([asleep, busy, asked, dealt, free]).wishes[0]?.agentId).to.equal(free.id);
    expect(plan([free]).wishes[0]?.reason).to.include('An agent asked before did not answer.');
  });

  it('asks by the agent’s own clock, on the day after clocks were put back as well', () => {
    const inBerlin = candidate(1, { schedule: { ...daytime, timezone: 'Europe/Berlin' } });
    const given = (now: number): number =>
      planWishes(scene({ agents: [inBerlin], posts: [waitingPost(1, { postedAt: now - 60 * minute })], now }))
        .wishes.length;
    // Half past six in UTC is half past eight in summer, and half past seven afterwards.
    expect(given(Date.UTC(2026, 9, 24, 6, 30))).to.equal(1);
    expect(given(Date.UTC(2026, 9, 25, 6, 30))).to.equal(0);
    expect(given(Date.UTC(2026, 9, 25, 7, 30))).to.equal(1);
  });

  it('spreads wishes over agents instead of making one everybody’s host', () => {
    const two = [candidate(1), candidate(2)];
    const loads = new Map([[agentId(1), 3]]);
    for (let number = 0; number < 20; number += 1) {
      const { wishes } = planWishes(scene({ agents: two, loads, posts: [waitingPost(number)] }));
      expect(wishes[0]?.agentId).to.equal(agentId(2));
    }
  });

  it('plans nothing that the caps refuse: a like is the least that a newcomer gets', () => {
    const plan = (changes: object, settings: object = {}) =>
      planWishes(
        scene({
          agents,
          posts: [waitingPost(1, changes)],
          settings: { ...defaultDirectorSettings, ...settings },
        }),
      ).wishes.map(({ kind }) => kind);
    expect(plan({ commentsToday: 2 })).to.deep.equal(['comment']);
    expect(plan({ commentsToday: 3, exposure: 3 })).to.deep.equal([]);
    expect(plan({}, { maxAgentsPerItem: 0 })).to.deep.equal(['like']);
    expect(plan({ isNewcomer: false }, { maxAgentsPerItem: 0 })).to.deep.equal([]);
    expect(plan({}, { maxCommentsPerPersonAndDay: 0 })).to.deep.equal(['like']);
  });

  it('counts what it plans for a person against the cap of the day', () => {
    const { person } = waitingPost(1);
    const posts = Array.from({ length: 5 }, (_, number) =>
      waitingPost(number, { person, isFirstPost: number === 0, commentsToday: 1, exposure: 1 }),
    );
    expect(planWishes(scene({ agents, posts })).wishes).to.have.lengthOf(2);
  });

  it('leaves a post alone for a while when three agents did not come', () => {
    const post = (minutesSince: number) =>
      waitingPost(1, {
        ...postedAgo(120),
        triedBy: [agentId(1), agentId(2), agentId(3)],
        triedAt: noon - minutesSince * minute,
      });
    expect(planWishes(scene({ agents, posts: [post(29)] })).wishes).to.deep.equal([]);
    expect(planWishes(scene({ agents, posts: [post(31)] })).wishes).to.have.lengthOf(1);
  });

  it('gives the same answer for the same seed', () => {
    const posts = Array.from({ length: 10 }, (_, number) => waitingPost(number));
    const plan = (seed: string) => planWishes(scene({ agents, posts, seed }));
    expect(plan('one')).to.deep.equal(plan('one'));
    expect(plan('one')).not.to.deep.equal(plan('other'));
  });
});
