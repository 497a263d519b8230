import { expect } from 'chai';
import { type Half, readSet, type SetText } from './read-set.ts';

const halves: readonly Half[] = ['made', 'kept'];
const kinds = 'link contact mention markup leftover hate threat human lived spam advice'.split(' ');

const textsOf = (set: readonly SetText[]): string[] => set.map(({ as, text }) => `${as} ${text}`);

describe('the sets of texts that the guard is made and measured on', () => {
  for (const half of halves) {
    it(`have every kind of what is hostile, ${half}`, () => {
      const hostile = readSet(half, 'hostile');
      expect(hostile.length).to.be.at.least(200);
      expect([...new Set(hostile.map(({ kind }) => kind))]).to.have.members(kinds);
      expect(hostile.filter(({ as }) => as === 'drawn').length).to.be.at.least(10);
      expect(new Set(hostile.map(({ language }) => language)).size).to.be.at.least(20);
    });

    it(`have harmless texts of more than thirty languages, ${half}`, () => {
      const harmless = readSet(half, 'harmless');
      expect(harmless.length).to.be.at.least(200);
      expect(new Set(harmless.map(({ language }) => language)).size).to.be.above(30);
    });
  }

  it('have no text in both halves, and none that is hostile and harmless', () => {
    const all = halves.flatMap((half) => [
      ...textsOf(readSet(half, 'hostile')),
      ...textsOf(readSet(half, 'harmless')),
    ]);
    expect(new Set(all).size).to.equal(all.length);
  });
});
