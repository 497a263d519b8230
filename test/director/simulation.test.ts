import { expect } from 'chai';
import { giniOf } from '../../src/director/attention-spread.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';
import { live, type Town, type TownHistory, type TownPost, utcDayOf } from './simulation.ts';

const { firstResponseTargetSeconds, maxCommentsPerPersonAndDay } = defaultDirectorSettings;
const targetMs = firstResponseTargetSeconds * 1000;
const minuteMs = 60_000;
const threeDaysMs = 3 * 86_400_000;

const town: Omit<Town, 'seed'> = {
  agents: 60,
  days: 28,
  newcomersADay: 12,
  answeredByPeople: 0.7,
  declined: 0.1,
};

/** While so few agents may be awake, there may be nobody whose hours fit. */
const enoughAwake = 0.3;

describe('weeks under the director', function () {
  this.timeout(30_000);

  const seeds = [1, 2, 3, 4];
  let stay: readonly TownHistory[];
  let fade: readonly TownHistory[];

  before(() => {
    stay = seeds.map((seed) => live({ ...town, seed }));
    fade = seeds.map((seed) => live({ ...town, seed, answeredByPeople: 0.9 }));
  });

  const allPosts = () => [...stay, ...fade].flatMap(({ posts }) => posts);

  it('answer first posts of newcomers within the target and ten minutes', () => {
    const firstPosts = waitedInVain(allPosts()).filter(
      ({ isFirstPost, shareWhenDue }) => isFirstPost && shareWhenDue >= enoughAwake,
    );
    const late = firstPosts.filter((post) => answeredAt(post) > post.postedAt + targetMs + 10 * minuteMs);
    expect(firstPosts.length).to.be.above(200);
    expect(late.length / firstPosts.length, `${late.length} of ${firstPosts.length}`).to.be.at.most(0.01);
  });

  it('never let an agent be first before the target, nor more than one come to a post', () => {
    for (const { agents, postedAt, personAt } of allPosts()) {
      expect(agents.length).to.be.at.most(1);
      for (const { at } of agents) expect(at).to.be.within(postedAt + targetMs, personAt);
    }
  });

  it('leave who is held out alone', () => {
    const heldOut = allPosts().filter((post) => post.heldOut);
    expect(heldOut.length).to.be.above(200);
    expect(heldOut.flatMap(({ agents }) => agents)).to.deep.equal([]);
  });

  it('keep to the cap of a person and day, and send nobody twice within days', () => {
    for (const { posts } of [...stay, ...fade]) {
      const byPerson = Map.groupBy(posts, ({ person }) => person);
      for (const ofPerson of byPerson.values()) {
        const came = ofPerson.flatMap(({ agents }) => agents);
        const days = Map.groupBy(came, ({ at }) => utcDayOf(at));
        for (const ofDay of days.values()) expect(ofDay.length).to.be.at.most(maxCommentsPerPersonAndDay);
        const byAgent = Map.groupBy(came, ({ id }) => id);
        for (const visits of byAgent.values()) expect(shortestGap(visits)).to.be.at.least(threeDaysMs);
      }
    }
  });

  it('have no favourites: who needed agents got about the same attention', () => {
    for (const { posts } of stay) {
      const byPerson = Map.groupBy(waitedInVain(posts), ({ person }) => person);
      const shares = [...byPerson.values()].map(
        (ofPerson) => ofPerson.flatMap(({ agents }) => agents).length / ofPerson.length,
      );
      expect(giniOf(shares)).to.be.below(0.1);
    }
  });

  it('keep agents awake where people answer seven of ten', () => {
    for (const { shares } of stay) expect(shares.at(-1)).to.be.above(0.5);
  });

  it('end with less than a tenth of the agents where people answer nine of ten', () => {
    for (const { shares } of fade) {
      expect(shares.at(-1)).to.be.below(0.1);
      expect(shares[0]).to.equal(0.92);
    }
  });
});

/** Posts outside of the held-out arm that no person answered within the target and ten minutes. */
function waitedInVain(posts: readonly TownPost[]): readonly TownPost[] {
  return posts.filter(
    ({ heldOut, personAt, postedAt }) => !heldOut && personAt > postedAt + targetMs + 10 * minuteMs,
  );
}

function answeredAt({ agents, personAt }: TownPost): number {
  return Math.min(personAt, ...agents.map(({ at }) => at));
}

function shortestGap(visits: readonly { readonly at: number }[]): number {
  return Math.min(...visits.slice(1).map(({ at }, index) => at - (visits[index]?.at ?? 0)));
}
