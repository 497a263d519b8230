import { expect } from 'chai';
import { compileSafePatterns } from '../../src/lib/safe-pattern.ts';

describe('safe patterns', () => {
  it('find their first place, whatever the case', async () => {
    const [pattern] = await compileSafePatterns(['pro(mo|be)\\s?\\d+']);
    expect(pattern?.find('A Promo 12, a PROBE7')).to.deep.equal({ start: 2, end: 10 });
    expect(pattern?.find('nothing of the kind')).to.equal(null);
  });

  it('take linear time where backtracking would not end', async () => {
    const patterns = await compileSafePatterns(['(a+)+$', '(a|a)*b', '(.*)*x', '(\\w+\\s?)+!']);
    const begun = process.cpuUsage();
    for (const { find } of patterns) find(`${'a'.repeat(10_000)}?`);
    expect(process.cpuUsage(begun).user / 1000).to.be.below(2_000);
  });
});
