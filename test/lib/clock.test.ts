import { expect } from 'chai';
import { steady } from '../../src/lib/clock.ts';

describe('a steady clock', () => {
  it('passes as its clock does, also after that was set back, and never goes back itself', () => {
    let wall = 1_000_000;
    const clock = steady({ now: () => wall });
    const begun = clock.now();
    const passed = [700, -3_600_000, 300, -1, 50].map((ms) => {
      wall += ms;
      return clock.now() - begun;
    });
    expect(passed).to.deep.equal([700, 700, 1_000, 1_000, 1_050]);
  });
});
