import { expect } from 'chai';
import { giniOf } from '../../src/director/attention-spread.ts';

describe('how evenly attention is spread', () => {
  it('is 0 where everybody gets the same, and close to 1 where one gets everything', () => {
    expect(giniOf([2, 2, 2, 2])).to.equal(0);
    expect(giniOf([0, 0, 0, 8])).to.equal(0.75);
    expect(giniOf(Array.from({ length: 100 }, (_, index) => (index === 50 ? 3 : 0)))).to.be.closeTo(
      0.99,
      1e-9,
    );
    // (2·1−4−1)·1 + … over 4 · 10, by hand.
    expect(giniOf([4, 1, 3, 2])).to.be.closeTo(0.25, 1e-9);
  });

  it('is unknown where there is nobody, or nothing', () => {
    expect(giniOf([])).to.equal(null);
    expect(giniOf([0, 0])).to.equal(null);
  });
});
