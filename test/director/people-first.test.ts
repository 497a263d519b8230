import { expect } from 'chai';
import { learntWaits, type ObservedWait } from '../../src/director/people-first.ts';

const target = 2_700;

function waits(
  hour: number,
  seconds: readonly number[],
  end: ObservedWait['end'] = 'person',
): ObservedWait[] {
  return seconds.map((each) => ({ hour, seconds: each, end }));
}

/** Evenly spread from one to the other. */
function spread(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

describe('what is learnt of when people answer', () => {
  it('leaves every hour at the target where nothing is known', () => {
    expect(learntWaits([], target)).to.deep.equal(Array.from({ length: 24 }, () => target));
  });

  it('waits longer in hours in which people come later, and in those alone', () => {
    const evening = waits(19, spread(40, 3_000, 4_000));
    const noon = waits(12, spread(40, 60, 2_000));
    const learnt = learntWaits([...evening, ...noon], target);
    expect(learnt[19]).to.be.within(3_750, 3_850);
    expect(learnt.filter((seconds) => seconds !== target)).to.have.lengthOf(1);
  });

  it('never waits more than twice as long, however late people come', () => {
    const learnt = learntWaits(
      waits(3, [...spread(30, 2_800, 5_400), ...spread(200, 5_500, 90_000)]),
      target,
    );
    expect(learnt[3]).to.equal(target);
    const late = learntWaits(waits(3, spread(40, 5_300, 5_400)), target);
    expect(late[3]).to.be.within(5_350, 5_400);
  });

  it('does not wait where most are answered by nobody', () => {
    const posts = [...waits(4, spread(10, 3_000, 5_000)), ...waits(4, spread(30, 80_000, 90_000), 'other')];
    expect(learntWaits(posts, target)[4]).to.equal(target);
  });

  it('learns nothing from a handful of posts', () => {
    expect(learntWaits(waits(8, spread(19, 3_000, 5_000)), target)[8]).to.equal(target);
  });

  it('takes an answer of an agent for the end of what is known, not for a post without people', () => {
    // Agents answered half of the posts at the target; of the others, which were held out, all were answered later.
    const posts = [...waits(9, spread(20, 2_700, 2_800), 'other'), ...waits(9, spread(20, 3_000, 4_000))];
    expect(learntWaits(posts, target)[9]).to.be.within(3_750, 3_850);
  });
});
