import { expect } from 'chai';
import { armOf } from '../../src/people/arm.ts';
import { type Deed, liveAmongPeople, type World } from './people-world.ts';

const size = { agents: 8, people: 7, hours: 14 };
const dayMs = 24 * 3_600_000;

/** Holds what agents did to people and to each other against what they owe them, by what happened alone, in so many worlds. */
export function keepsPromises(worlds: number): void {
  const lived: World[] = [];
  before(async () => {
    for (let seed = 0; seed < worlds; seed += 1) lived.push(await liveAmongPeople(seed, size));
  });

  const ownerOf = (world: World, { itemId }: Deed): string => world.posts.get(itemId)?.by ?? '';
  const isPerson = ({ agents }: World, username: string): boolean => username !== '' && !agents.has(username);
  const ofAgents = (world: World): Deed[] => world.deeds.filter(({ by }) => world.agents.has(by));
  const answeredBy = (world: World, deed: Deed): Deed | undefined =>
    deed.answers === null ? undefined : world.deeds.find(({ commentId }) => commentId === deed.answers);
  /** Whom a deed is for: who made the post, and who wrote what it answers. */
  const concerned = (world: World, deed: Deed): string[] =>
    [...new Set([ownerOf(world, deed), answeredBy(world, deed)?.by ?? ''])].filter((one) =>
      isPerson(world, one),
    );
  const spoken = (world: World): Deed[] => ofAgents(world).filter(({ kind }) => kind !== 'like');
  /** Every deed of which the test says that it must not be, over all worlds. */
  const faults = (of: (world: World) => Deed[]): string[] =>
    lived.flatMap((world, seed) => of(world).map((deed) => `${seed}: ${JSON.stringify(deed)}`));

  it('does a good deal, to people and to agents, so that there is something to hold against it', () => {
    const all = lived.flatMap((world) => ofAgents(world).map((deed) => ({ world, deed })));
    const count = (which: (world: World, deed: Deed) => boolean): number =>
      all.filter(({ world, deed }) => which(world, deed)).length;
    expect(
      count((world, deed) => deed.kind === 'comment' && isPerson(world, ownerOf(world, deed))),
    ).to.be.above(worlds * 3);
    expect(count((world, deed) => deed.kind === 'reply' && concerned(world, deed).length > 0)).to.be.above(
      worlds / 2,
    );
    expect(count((world, deed) => deed.kind !== 'like' && concerned(world, deed).length === 0)).to.be.above(
      worlds / 3,
    );
    expect(count((world, deed) => deed.kind === 'like' && concerned(world, deed).length > 0)).to.be.above(
      worlds * 3,
    );
    expect(lived.filter(({ optedOut }) => optedOut.size > 0)).to.have.length.above(worlds / 5);
  });

  it('leaves alone who is held out, and who has opted out', () => {
    const wrong = faults((world) =>
      ofAgents(world).filter((deed) =>
        concerned(world, deed).some((username) => {
          const { seed, settings } = world.direction;
          const since = world.optedOut.get(username);
          if (since !== undefined && deed.at >= since) return true;
          return since === undefined && armOf(seed, username, settings.holdoutShare) === 'control';
        }),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('comments on nobody’s picture before a person has or the target has passed', () => {
    const wrong = faults((world) =>
      spoken(world).filter((deed) => {
        const post = world.posts.get(deed.itemId);
        if (post === undefined || !isPerson(world, post.by)) return false;
        const answered = world.deeds.some(
          ({ by, itemId, at }) =>
            itemId === deed.itemId && at <= deed.at && by !== post.by && isPerson(world, by),
        );
        return !answered && deed.at < post.at + world.direction.settings.firstResponseTargetSeconds * 1_000;
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('sends two agents to a picture of a person at most', () => {
    const crowded = lived.flatMap((world) =>
      [...Map.groupBy(spoken(world), ({ itemId }) => itemId)].filter(
        ([itemId, deeds]) =>
          isPerson(world, world.posts.get(itemId)?.by ?? '') && new Set(deeds.map(({ by }) => by)).size > 2,
      ),
    );
    expect(crowded).to.deep.equal([]);
  });

  it('gives nobody more than three comments in any 24 hours', () => {
    const wrong = faults((world) =>
      spoken(world).filter((deed) =>
        concerned(world, deed).some((username) => {
          const had = spoken(world).filter(
            (other) =>
              other.at > deed.at - dayMs && other.at <= deed.at && concerned(world, other).includes(username),
          );
          return had.length > 3;
        }),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('answers a person once, until they write again', () => {
    const wrong = faults((world) =>
      spoken(world).filter((deed) => {
        const to = answeredBy(world, deed)?.by;
        if (to === undefined) return false;
        const latest = world.deeds.findLast(
          ({ by, itemId, at }) => by === to && itemId === deed.itemId && at < deed.at,
        );
        const answers = spoken(world).filter(
          (other) =>
            other.itemId === deed.itemId &&
            other.at > (latest?.at ?? 0) &&
            other.at <= deed.at &&
            answeredBy(world, other)?.by === to,
        );
        return answers.length > 1;
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('does not talk to itself: no agent answers another under a person’s picture, no talk goes on after two turns', () => {
    const wrong = faults((world) =>
      spoken(world).filter((deed) => {
        const answered = answeredBy(world, deed);
        if (deed.by === ownerOf(world, deed) && answered === undefined) return true;
        if (answered === undefined || isPerson(world, answered.by)) return false;
        return isPerson(world, ownerOf(world, deed)) || answered.answers !== null || answered.by === deed.by;
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('keeps what agents say to each other to two thirds of what they say to people, on days of people', () => {
    const wrong = faults((world) =>
      spoken(world).filter((deed) => {
        const { seed, settings } = world.direction;
        if (isToPerson(world, deed)) return false;
        const began = Math.floor(deed.at / dayMs) * dayMs;
        const today = ({ at }: { at: number }): boolean => at >= began && at <= deed.at;
        const counted = [...world.posts.values()].filter(
          (post) =>
            today(post) &&
            isPerson(world, post.by) &&
            // Who has opted out by then is in no arm any more.
            ((world.optedOut.get(post.by) ?? Number.POSITIVE_INFINITY) <= deed.at ||
              armOf(seed, post.by, settings.holdoutShare) === 'treatment'),
        );
        if (counted.length < 5) return false;
        const said = spoken(world).filter(today);
        const toPeople = said.filter((one) => isToPerson(world, one)).length;
        return said.length - toPeople > (2 / 3) * toPeople;
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  function isToPerson(world: World, deed: Deed): boolean {
    return isPerson(world, answeredBy(world, deed)?.by ?? ownerOf(world, deed));
  }
}
