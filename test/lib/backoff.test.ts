import { expect } from 'chai';
import { createBackoff } from '../../src/lib/backoff.ts';

describe('a backoff', () => {
  const pauses = (random: number, count: number): number[] => {
    const backoff = createBackoff({ firstMs: 1_000, mostMs: 30_000, random: () => random });
    return Array.from({ length: count }, () => backoff.next());
  };

  it('doubles its pauses up to the longest, and never goes under the first', () => {
    expect(pauses(0.999_999_9, 7)).to.deep.equal([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(pauses(0, 7)).to.deep.equal([1_000, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  it('stays finite however long nothing works', () => {
    expect(pauses(0.5, 5_000).at(-1)).to.equal(22_500);
  });

  it('begins anew after a success', () => {
    const backoff = createBackoff({ firstMs: 1_000, mostMs: 30_000, random: () => 0 });
    for (let failures = 0; failures < 5; failures += 1) backoff.next();
    backoff.reset();

    expect(backoff.next()).to.equal(1_000);
  });
});
