import { expect } from 'chai';
import fc from 'fast-check';
import { hash32, type Random, randomFrom } from '../../src/lib/random.ts';

/**
 * Pearson's χ² of counts against equal expectations. For many cells it is close to normal with mean cells − 1 and
 * variance 2 (cells − 1).
 */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Five standard deviations: the seeds are fixed, so a sound generator either always passes or never does. */
function chiSquareBound(cells: number): number {
  return cells - 1 + 5 * Math.sqrt(2 * (cells - 1));
}

function draw<T>(times: number, one: () => T): T[] {
  return Array.from({ length: times }, one);
}

function countsOf(cells: number, draws: readonly number[]): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (const cell of draws) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}

describe('chance', () => {
  it('repeats exactly for the same seed, over all kinds of draws', () => {
    const story = (random: Random) => [
      random.next(),
      random.below(100),
      random.chance(0.5),
      random.pick(['a', 'b', 'c']),
      random.shuffle([1, 2, 3, 4, 5]),
    ];

    expect(story(randomFrom('visit', 7))).to.deep.equal(story(randomFrom('visit', 7)));
  });

  it('keeps its numbers from release to release, because agents are made from them', () => {
    const random = randomFrom('fleet', 1);

    expect(draw(4, () => random.below(1_000_000))).to.deep.equal([71_059, 502_099, 666_511, 168_804]);
  });

  it('hashes as the published test vectors of FNV-1a say', () => {
    expect([hash32(''), hash32('a'), hash32('foobar')]).to.deep.equal([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it('differs between seeds, and between parts that read the same when they are joined', () => {
    const seeds = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['abc'],
      ['a', 'bc', ''],
      ['a', 'bd'],
      ['visit', 1],
      ['visit', 2],
    ];

    const firsts = seeds.map((seed) => randomFrom(...seed).next());

    expect(new Set(firsts).size).to.equal(seeds.length);
  });

  it('is uniform in [0, 1) along one sequence', () => {
    const random = randomFrom('uniformity');
    const cells = 1000;

    const draws = draw(100_000, () => random.next());

    expect(draws.every((value) => value >= 0 && value < 1)).to.equal(true);
    const statistic = chiSquare(
      countsOf(
        cells,
        draws.map((value) => Math.floor(value * cells)),
      ),
    );
    expect(statistic).to.be.below(chiSquareBound(cells));
  });

  it('is uniform over the first draws of neighbouring seeds, as agents of a seeding have them', () => {
    const cells = 1000;

    const draws = draw(100_000, () => 0).map((_, seed) => randomFrom('agent', seed).below(cells));

    expect(chiSquare(countsOf(cells, draws))).to.be.below(chiSquareBound(cells));
  });

  it('has no tie between one draw and the next', () => {
    const random = randomFrom('pairs');
    const side = 30;

    const pairs = draw(100_000, () => random.below(side) * side + random.below(side));

    expect(chiSquare(countsOf(side * side, pairs))).to.be.below(chiSquareBound(side * side));
  });

  it('comes true as often as the probability says, never at 0 and always at 1', () => {
    const random = randomFrom('chance');
    const share = (probability: number) =>
      draw(20_000, () => random.chance(probability)).filter(Boolean).length / 20_000;

    expect(share(0.3)).to.be.closeTo(0.3, 0.016);
    expect(share(0)).to.equal(0);
    expect(share(1)).to.equal(1);
  });

  it('picks every item equally often, and refuses to pick from nothing', () => {
    const random = randomFrom('pick');
    const items = [0, 1, 2, 3, 4, 5, 6];

    expect(
      chiSquare(
        countsOf(
          7,
          draw(20_000, () => random.pick(items)),
        ),
      ),
    ).to.be.below(chiSquareBound(7));
    expect(() => random.pick([])).to.throw(RangeError);
  });

  it('shuffles into a permutation and leaves the original alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const original = [...items];
        const shuffled = randomFrom(seed).shuffle(items);
        expect(items).to.deep.equal(original);
        expect(shuffled.toSorted((a, b) => a - b)).to.deep.equal(original.toSorted((a, b) => a - b));
      }),
    );
  });

  it('shuffles into every order equally often', () => {
    const random = randomFrom('orders');
    const orders = ['abcd', 'abdc', 'acbd', 'acdb', 'adbc', 'adcb'].flatMap((order) =>
      draw(4, () => 0).map((_, turn) => order.slice(turn) + order.slice(0, turn)),
    );

    const draws = draw(48_000, () => orders.indexOf(random.shuffle(['a', 'b', 'c', 'd']).join('')));

    expect(draws).to.not.include(-1);
    expect(chiSquare(countsOf(24, draws))).to.be.below(chiSquareBound(24));
  });
});
