import { expect } from 'chai';
import fc from 'fast-check';
import { Ranking } from '../../src/gallery/ranking.ts';

describe('ranking', () => {
  it('is always in the order that sorting would give, newest first among equals', () => {
    const change = fc.record({ entry: fc.nat(19), score: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(change, { maxLength: 60 }), (size, changes) => {
        const entries = Array.from({ length: size }, (_, sequence) => ({ sequence, score: 0 }));
        const ranking = new Ranking<{ sequence: number; score: number }>(({ score }) => score);
        for (const entry of entries) ranking.add(entry);
        for (const { entry: index, score } of changes) {
          const entry = entries[index];
          if (entry === undefined) continue;
          ranking.remove(entry);
          entry.score = score;
          ranking.add(entry);
        }
        const sorted = entries.toSorted((a, b) => b.score - a.score || b.sequence - a.sequence);
        expect(ranking.page(0, size)).to.deep.equal(sorted);
      }),
    );
  });
});
