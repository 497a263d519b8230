import { expect } from 'chai';
import { answeredByPeople, type DuePost } from '../../src/director/answered-by-people.ts';
import { nextStep } from '../../src/director/handover.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';

function posts(byPeople: number, others: number, category: string | null = null): DuePost[] {
  return [
    ...Array.from({ length: byPeople }, () => ({ category, byPeople: true })),
    ...Array.from({ length: others }, () => ({ category, byPeople: false })),
  ];
}

function step(
  current: number,
  due: readonly DuePost[],
  handover: Partial<{ healthyShare: number; floor: number }> = {},
) {
  const settings = { handover: { ...defaultDirectorSettings.handover, ...handover } };
  return nextStep(current, answeredByPeople(due), settings);
}

describe('the handover', () => {
  it('lets agents step back where people answer, and says by what figures', () => {
    const taken = step(1, posts(45, 5));
    expect(taken?.share).to.equal(0.92);
    expect(taken?.reason).to.include('45 of 50 posts').and.include('80 %').and.include('step back');
  });

  it('brings agents back faster than they left', () => {
    const taken = step(0.5, posts(30, 20));
    expect(taken?.share).to.equal(0.62);
    expect(taken?.reason).to.include('only 30 of 50 posts').and.include('return');
  });

  it('changes nothing close to what is healthy, with too few posts, or without any', () => {
    expect(step(0.5, posts(40, 10))).to.equal(null);
    expect(step(0.5, posts(42, 8))).to.equal(null);
    expect(step(0.5, posts(38, 12))).to.equal(null);
    expect(step(0.5, posts(4, 0))).to.equal(null);
    expect(step(0.5, [])).to.equal(null);
  });

  it('keeps to its bounds, and to the floor at once', () => {
    expect(step(0.05, posts(50, 0))?.share).to.equal(0);
    expect(step(0, posts(50, 0))).to.equal(null);
    expect(step(0.95, posts(0, 50))?.share).to.equal(1);
    expect(step(1, posts(0, 50))).to.equal(null);
    expect(step(0.25, posts(50, 0), { floor: 0.2 })?.share).to.equal(0.2);
    expect(step(0.2, posts(50, 0), { floor: 0.2 })).to.equal(null);
    expect(step(0.1, [], { floor: 0.2 })?.share).to.equal(0.2);
  });

  it('holds while people neglect one category that has enough posts', () => {
    const well = posts(190, 0, 'charts');
    expect(step(1, [...well, ...posts(10, 10, 'pixel art')])).to.equal(null);
    expect(step(1, [...well, ...posts(9, 10, 'pixel art')])?.share).to.equal(0.92);
  });

  it('can be reached where all posts must be healthy, and left where none must', () => {
    expect(step(1, posts(50, 0), { healthyShare: 1 })?.share).to.equal(0.92);
    expect(step(1, posts(0, 50), { healthyShare: 0 })).to.equal(null);
    expect(step(1, posts(10, 40), { healthyShare: 0 })?.share).to.equal(0.92);
  });

  it('comes to an end within four weeks where people answer nine of ten, and stays away from it at seven of ten', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      expect(afterFourWeeks(0.9, 20, seed), `seed ${seed}`).to.be.below(0.1);
      expect(afterFourWeeks(0.7, 20, seed), `seed ${seed}`).to.be.above(0.5);
    }
  });
});

/** The share after 28 daily decisions by the posts of the last three days. */
function afterFourWeeks(answered: number, postsADay: number, seed: number): number {
  const random = randomFrom('four weeks', seed);
  const days = Array.from({ length: 28 }, () =>
    Array.from({ length: postsADay }, () => ({ category: null, byPeople: random.chance(answered) })),
  );
  return days.reduce((share, _, day) => {
    const window = days.slice(Math.max(0, day - 2), day + 1).flat();
    return step(share, window)?.share ?? share;
  }, 1);
}
