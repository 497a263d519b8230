import { expect } from 'chai';
import { isId, newId } from '../../src/lib/ids.ts';

describe('ids', () => {
  it('are all different and sort in the order in which they were made', () => {
    const ids = Array.from({ length: 5_000 }, () => newId<'agent'>());

    expect(new Set(ids).size).to.equal(ids.length);
    // Within one millisecond chance decides.
    const instants = ids.map((id) => id.slice(0, 13));
    expect(instants.toSorted()).to.deep.equal(instants);
  });

  it('are recognised', () => {
    expect(isId(newId<'tick'>())).to.equal(true);
    for (const text of [
      '',
      'nonsense',
      `${newId()}0`,
      ` ${newId()}`,
      `${newId()}\n`,
      newId().toUpperCase(),
    ]) {
      expect(isId(text), JSON.stringify(text)).to.equal(false);
    }
  });
});
