import { expect } from 'chai';
import fc from 'fast-check';
import { Ranking } from '../../src/gallery/ranking.ts';

interface Scored {
  readonly sequence: number;
  readonly score: number;
}

function move(ranking: Ranking<Scored>, entry: Scored, change: () => void): void {
  const place = ranking.placeOf(entry);
  change();
  ranking.settle(place);
}

function takeOutAndIn(ranking: Ranking<Scored>, entry: Scored, change: () => void): void {
  ranking.remove(entry);
  change();
  ranking.add(entry);
}

describe('ranking', () => {
  it('is always in the order that sorting would give, newest first among equals', () => {
    const change = fc.record({
      entry: fc.nat(19),
      score: fc.integer({ min: 0, max: 5 }),
      moves: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(change, { maxLength: 60 }), (size, changes) => {
        const entries = Array.from({ length: size }, (_, sequence) => ({ sequence, score: 0 }));
        const ranking = new Ranking<Scored>(({ score }) => score);
        for (const entry of entries) ranking.add(entry);
        for (const { entry: index, score, moves } of changes) {
          const entry = entries[index];
          if (entry === undefined) continue;
          const change = () => Object.assign(entry, { score });
          if (moves) move(ranking, entry, change);
          else takeOutAndIn(ranking, entry, change);
        }
        const sorted = entries.toSorted((a, b) => b.score - a.score || b.sequence - a.sequence);
        expect(ranking.page(0, size)).to.deep.equal(sorted);
        expect(new Ranking(({ score }) => score, entries).page(0, size)).to.deep.equal(sorted);
      }),
    );
  });
});
