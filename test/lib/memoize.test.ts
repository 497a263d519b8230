import { expect } from 'chai';
import { remembered, rememberedFor } from '../../src/lib/memoize.ts';

describe('a function that remembers', () => {
  it('works once for each argument, until there are too many of them', () => {
    const worked: string[] = [];
    const length = remembered((text: string) => {
      worked.push(text);
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'bb'].map(length)).to.deep.equal([1, 2, 1, 2]);
    expect(worked).to.deep.equal(['a', 'bb']);
    expect(['ccc', 'a'].map(length)).to.deep.equal([3, 1]);
    expect(worked).to.deep.equal(['a', 'bb', 'ccc', 'a']);
  });

  it('works once for each object, however alike two are', () => {
    const worked: string[] = [];
    const nameOf = rememberedFor(({ name }: { readonly name: string }) => {
      worked.push(name);
      return name;
    });
    const one = { name: 'Ada' };
    expect([one, one, { name: 'Ada' }].map(nameOf)).to.deep.equal(['Ada', 'Ada', 'Ada']);
    expect(worked).to.deep.equal(['Ada', 'Ada']);
  });
});
