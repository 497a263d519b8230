import { expect } from 'chai';
import { nextCheckAt } from '../../src/people/watch/check-time.ts';
import { day, hour, minute } from './setting.ts';

const postedAt = Date.UTC(2026, 2, 1);
const targetSeconds = 45 * 60;

/** Every look at a post that nobody answers, in minutes after it was posted, each as late as the last one said. */
function looks(pace: number): number[] {
  const found: number[] = [];
  let now = postedAt;
  for (;;) {
    const next = nextCheckAt({ postedAt, answered: false }, { now, targetSeconds, pace });
    if (next === null) return found;
    now = next;
    found.push(((now - postedAt) * pace) / minute);
  }
}

describe('when the watch looks at a post again', () => {
  it('is just before the target, then ever more rarely, and daily from the second day on, for a week', () => {
    const found = looks(1);
    expect(found[0]).to.be.within(44, 45);
    const waits = found.slice(1).map((at, index) => at - (found[index] ?? 0));
    expect(Math.min(...waits)).to.be.at.least(15);
    expect(found.filter((at) => at > (2 * day) / minute)).to.have.lengthOf.at.most(6);
    expect(found.at(-1)).to.be.at.most((8 * day) / minute);
    expect(found).to.have.lengthOf.below(25);
  });

  it('is the same in fleet time at any pace', () => {
    expect(looks(20).length).to.be.closeTo(looks(1).length, 2);
    expect(looks(20)[0]).to.be.within(30, 45);
  });

  it('is never once a person has answered, or a week has passed', () => {
    const at = (now: number, answered: boolean) =>
      nextCheckAt({ postedAt, answered }, { now, targetSeconds, pace: 1 });
    expect(at(postedAt + hour, true)).to.equal(null);
    expect(at(postedAt + 7 * day, false)).to.equal(null);
  });
});
