import { expect } from 'chai';
import { remembered } from '../../src/lib/remembered.ts';

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
});
