import { expect } from 'chai';
import { idBefore, idFrom, isId, newId } from '../../src/lib/ids.ts';

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

  it('can repeat: the same of the same instant and seed, others of others', () => {
    const now = Date.UTC(2026, 2, 1);
    const ids = Array.from({ length: 5_000 }, (_, index) => idFrom<'tick'>(now, 'ada', index));

    expect(ids).to.deep.equal(ids.map((_, index) => idFrom<'tick'>(now, 'ada', index)));
    expect(new Set(ids).size).to.be.at.least(ids.length - 5);
    expect(ids.every((id) => isId(id) && id > idBefore(now) && id < idBefore(now + 1))).to.equal(true);
    expect(idFrom(now + 1, 'ada', 0)).not.to.equal(ids[0]);
  });
});
