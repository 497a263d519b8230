import { expect } from 'chai';
import { mayBeAwake, placeOf } from '../../src/director/awake-share.ts';
import { newId } from '../../src/lib/ids.ts';

describe('who is awake', () => {
  const agents = Array.from({ length: 4_000 }, () => newId<'agent'>());

  it('is the share of the agents that may be', () => {
    for (const share of [0, 0.1, 0.5, 0.9, 1]) {
      const awake = agents.filter((id) => mayBeAwake(id, share)).length;
      expect(awake / agents.length).to.be.closeTo(share, share === 0 || share === 1 ? 0 : 0.05);
    }
  });

  it('at a lower share is among those of a higher one', () => {
    const awake = agents.filter((id) => mayBeAwake(id, 0.3));
    expect(awake.every((id) => mayBeAwake(id, 0.4))).to.equal(true);
    expect(awake.every((id) => placeOf(id) < 0.3)).to.equal(true);
  });
});
