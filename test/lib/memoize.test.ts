import { expect } from 'chai';
import { memoize, memoizeByObject } from '../../src/lib/memoize.ts';

describe('a memoized function', () => {
  it('works once for each argument, and drops the one that was used longest ago', () => {
    const worked: string[] = [];
    const length = memoize((text: string) => {
      worked.push(text);
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'bb'].map(length)).to.deep.equal([1, 2, 1, 2]);
    expect(worked).to.deep.equal(['a', 'bb']);
    expect(['a', 'ccc', 'a', 'bb'].map(length)).to.deep.equal([1, 3, 1, 2]);
    expect(worked).to.deep.equal(['a', 'bb', 'ccc', 'bb']);
  });

  it('works once for each object, however alike two are', () => {
    const worked: string[] = [];
    const nameOf = memoizeByObject(({ name }: { readonly name: string }) => {
      worked.push(name);
      return name;
    });
    const one = { name: 'Ada' };
    expect([one, one, { name: 'Ada' }].map(nameOf)).to.deep.equal(['Ada', 'Ada', 'Ada']);
    expect(worked).to.deep.equal(['Ada', 'Ada']);
  });
});
