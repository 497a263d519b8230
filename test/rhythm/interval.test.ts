import { expect } from 'chai';
import fc from 'fast-check';
import { type Random, randomFrom } from '../../src/lib/random.ts';
import { drawIntervalSeconds, type IntervalBounds, meanIntervalSeconds } from '../../src/rhythm/interval.ts';

const bounds = (minIntervalSeconds: number, maxIntervalSeconds: number): IntervalBounds => ({
  minIntervalSeconds,
  maxIntervalSeconds,
});

const anyBounds = fc
  .tuple(fc.integer({ min: 5, max: 1e6 }), fc.double({ min: 0, max: 5, noNaN: true }))
  .map(([shortest, decades]) => bounds(shortest, Math.floor(shortest * 10 ** decades)));

function draws(span: IntervalBounds, count: number, seed = 1): number[] {
  const random = randomFrom('draws', seed);
  return Array.from({ length: count }, () => drawIntervalSeconds(span, random));
}

/**
 * The distribution's quantiles, evenly spaced: its moments without any luck. Three of four intervals are of the
 * population of short ones.
 */
function quantiles(span: IntervalBounds, count = 4_000): number[] {
  const chosen = (isShort: boolean, place: number): Random => ({
    ...randomFrom(),
    chance: () => isShort,
    next: () => place,
  });
  return Array.from({ length: count }, (_, index) =>
    drawIntervalSeconds(span, chosen(index % 4 !== 0, (Math.floor(index / 4) + 0.5) / (count / 4))),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function burstiness(values: readonly number[]): number {
  const average = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - average) ** 2)));
  return (deviation - average) / (deviation + average);
}

describe('the interval between wake-ups', () => {
  it('lies within its bounds, also where these are one', () => {
    fc.assert(
      fc.property(anyBounds, fc.integer(), (span, seed) => {
        for (const seconds of draws(span, 20, seed)) {
          expect(seconds).to.be.within(span.minIntervalSeconds, span.maxIntervalSeconds);
        }
      }),
    );
    expect(new Set(draws(bounds(77, 77), 100))).to.deep.equal(new Set([77]));
  });

  it('reaches both bounds', () => {
    const seconds = draws(bounds(60, 86_400), 20_000);
    expect(Math.min(...seconds)).to.be.below(60.1);
    expect(Math.max(...seconds)).to.be.above(86_000);
  });

  it('has the mean that is documented, whatever the bounds', () => {
    fc.assert(
      fc.property(anyBounds, (span) => {
        const documented = meanIntervalSeconds(span);
        expect(mean(quantiles(span)) / documented).to.be.closeTo(1, 0.001);
      }),
    );
    for (const span of [bounds(200, 1800), bounds(60, 21_600), bounds(40, 604_800), bounds(5, 1e9)]) {
      expect(mean(draws(span, 100_000)) / meanIntervalSeconds(span)).to.be.closeTo(1, 0.05);
    }
  });

  it('has a mean of known value', () => {
    expect(meanIntervalSeconds(bounds(300, 300))).to.equal(300);
    // 3/4 · L(100, 400) + 1/4 · L(800, 6400), with r = 64.
    const known = 0.75 * (300 / Math.log(4)) + 0.25 * (5600 / Math.log(8));
    expect(meanIntervalSeconds(bounds(100, 6400))).to.be.closeTo(known, 1e-9);
    expect(meanIntervalSeconds(bounds(1e6, 1e6 + 1e-3))).to.be.within(1e6, 1e6 + 1e-3);
  });

  it('is bursty where the longest is well above the shortest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 1e5 }),
        fc.double({ min: 16, max: 1e5, noNaN: true }),
        (shortest, ratio) => {
          expect(burstiness(quantiles(bounds(shortest, shortest * ratio)))).to.be.above(0);
        },
      ),
    );
    expect(burstiness(draws(bounds(60, 21_600), 5_000))).to.be.above(0.25);
    expect(burstiness(draws(bounds(60, 120), 5_000))).to.be.below(-0.5);
  });

  it('comes in sessions of a few visits close together, then a longer absence', () => {
    const shortest = 60;
    const ratio = 216;
    const seconds = draws(bounds(shortest, shortest * ratio), 40_000);
    const goesOn = (gap: number) => gap <= shortest * ratio ** (1 / 3) * 1.000001;
    const staysAway = (gap: number) => gap >= shortest * ratio ** (1 / 2) * 0.999999;
    expect(seconds.every((gap) => goesOn(gap) || staysAway(gap))).to.equal(true);

    const sessions: number[] = [1];
    for (const gap of seconds) {
      if (goesOn(gap)) sessions.push((sessions.pop() ?? 0) + 1);
      else sessions.push(1);
    }
    expect(mean(sessions)).to.be.closeTo(4, 0.1);
    expect(sessions.filter((visits) => visits === 1).length / sessions.length).to.be.closeTo(0.25, 0.02);
    expect(Math.max(...sessions)).to.be.above(15);
  });

  it('has a heavy tail: what is ten times as long is not much rarer, by the decade', () => {
    const seconds = draws(bounds(10, 10 ** 7), 60_000);
    const inDecade = (from: number) => seconds.filter((gap) => gap >= from && gap < from * 10).length;
    const decades = [1e4, 1e5, 1e6].map(inDecade);
    for (const count of decades) expect(count / seconds.length).to.be.closeTo(0.25 / 3, 0.01);
  });
});
