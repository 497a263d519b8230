import { expect } from 'chai';
import { confidenceSequence, type Outcome } from '../../src/director/experiment/confidence-sequence.ts';
import { normalCdf } from '../../src/director/experiment/normal.ts';
import { newcomersNeeded, powerOf } from '../../src/director/experiment/sample-size.ts';
import { type Interval, newcombe, wilson } from '../../src/director/experiment/share-interval.ts';
import { randomFrom } from '../../src/lib/random.ts';

/** An experiment's newcomers in their order; `control` and `treatment` come back with these probabilities. */
function experiment(
  seed: string,
  {
    newcomers,
    holdoutShare,
    control,
    treatment,
  }: Record<'newcomers' | 'holdoutShare' | 'control' | 'treatment', number>,
): Outcome[] {
  const random = randomFrom('experiment', seed);
  return Array.from({ length: newcomers }, () => {
    const arm = random.chance(holdoutShare) ? 'control' : 'treatment';
    return { arm, holdoutShare, cameBack: random.chance(arm === 'control' ? control : treatment) };
  });
}

const shareOf = (outcomes: readonly Outcome[], arm: Outcome['arm']) => {
  const those = outcomes.filter((outcome) => outcome.arm === arm);
  return { count: those.filter(({ cameBack }) => cameBack).length, eligible: those.length };
};

const lastOf = (outcomes: readonly Outcome[]): Interval | null =>
  [...confidenceSequence(outcomes)].at(-1) ?? null;

const excludesZero = (interval: { low: number; high: number } | null): boolean =>
  interval !== null && (interval.low > 0 || interval.high < 0);

/** The share of so many experiments for which this holds. */
function shareWhere(experiments: number, holds: (seed: string) => boolean): number {
  let found = 0;
  for (let index = 0; index < experiments; index += 1) found += Number(holds(`no ${index}`));
  return found / experiments;
}

describe('the statistics of an experiment on newcomers', () => {
  it('have the normal distribution right', () => {
    for (const [z, share] of [
      [-3, 0.0013499],
      [-1.959964, 0.025],
      [0, 0.5],
      [0.8416212, 0.8],
      [1.644854, 0.95],
      [4, 0.9999683],
    ] as const)
      expect(normalCdf(z)).to.be.closeTo(share, 2e-7);
  });

  it('give the share an interval within 0 and 1', () => {
    expect(wilson({ count: 0, eligible: 10 })).to.satisfy(
      ({ low, high }: { low: number; high: number }) =>
        Math.abs(low) < 1e-12 && Math.abs(high - 0.2775) < 1e-4,
    );
  });

  for (const [one, other, difference, low, high] of [
    [[56, 70], [48, 80], 0.2, 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.6, 0.1705, 0.809],
    [[10, 10], [0, 20], 1, 0.6791, 1],
    [[0, 10], [0, 20], 0, -0.1611, 0.2775],
  ] as const)
    it(`give ${one.join('/')} against ${other.join('/')} Newcombe’s interval`, () => {
      const interval = newcombe({ count: one[0], eligible: one[1] }, { count: other[0], eligible: other[1] });
      expect(one[0] / one[1] - other[0] / other[1]).to.be.closeTo(difference, 1e-9);
      expect(interval.low).to.be.closeTo(low, 5e-5);
      expect(interval.high).to.be.closeTo(high, 5e-5);
    });

  for (const [difference, holdoutShare, needed] of [
    [0.12, 0.1, 1493],
    [0.12, 0.2, 840],
    [0.12, 0.5, 538],
    [0.05, 0.1, 8608],
    [0.05, 0.2, 4849],
    [0.05, 0.5, 3117],
  ] as const)
    it(`need ${needed} newcomers for ${difference * 100} points at one look with ${holdoutShare * 100} % held out`, () => {
      expect(newcomersNeeded({ holdoutShare, base: 0.44, difference }, 'newcombe')).to.equal(needed);
    });

  for (const [holdoutShare, about] of [
    [0.1, 3070],
    [0.2, 1670],
    [0.5, 1050],
  ] as const)
    it(`need about ${about} newcomers for 12 points looked at daily with ${holdoutShare * 100} % held out`, () => {
      const plan = { holdoutShare, base: 0.44, difference: 0.12 };
      const needed = newcomersNeeded(plan, 'confidence-sequence');
      expect(needed / about).to.be.within(0.98, 1.02);
      expect(powerOf(plan, needed, 'confidence-sequence')).to.be.closeTo(0.8, 0.001);
      expect(powerOf(plan, needed / 2, 'confidence-sequence')).to.be.below(0.8);
    });

  it('promise no power before the hundredth newcomer, and never need more than there will ever be', () => {
    expect(powerOf({ holdoutShare: 0.2, base: 0.44, difference: 0.5 }, 99, 'newcombe')).to.equal(0);
    for (const method of ['newcombe', 'confidence-sequence'] as const)
      expect(newcomersNeeded({ holdoutShare: 0.01, base: 0.5, difference: 1e-9 }, method)).to.equal(
        100_000_000,
      );
  });

  it('have no interval before the hundredth newcomer', () => {
    const outcomes = experiment('short', {
      newcomers: 100,
      holdoutShare: 0.2,
      control: 0.44,
      treatment: 0.56,
    });
    expect(lastOf(outcomes.slice(0, 99))).to.equal(null);
    expect(lastOf(outcomes)).not.to.equal(null);
  });

  it('stay within a whole, whatever came back', () => {
    for (const [control, treatment] of [
      [0, 1],
      [1, 0],
      [0, 0],
      [1, 1],
    ] as const) {
      const interval = lastOf(
        experiment('extreme', { newcomers: 150, holdoutShare: 0.1, control, treatment }),
      );
      expect(interval?.low).to.be.within(-1, 1);
      expect(interval?.high).to.be.within(-1, 1);
    }
  });

  it('find nothing where there is nothing: in at most 6.5 % of 1,000 experiments that are looked at every day', function () {
    this.timeout(30_000);
    const nothing = { newcomers: 1_500, holdoutShare: 0.2, control: 0.44, treatment: 0.44 };
    const found = shareWhere(1_000, (seed) => {
      let newcomers = 0;
      for (const interval of confidenceSequence(experiment(seed, nothing))) {
        newcomers += 1;
        if (newcomers % 10 === 0 && excludesZero(interval)) return true;
      }
      return false;
    });
    expect(found).to.be.at.most(0.065);
  });

  it('find nothing where there is nothing at one look at the end: in 5 % ± 1.5', () => {
    const nothing = { newcomers: 1_500, holdoutShare: 0.2, control: 0.44, treatment: 0.44 };
    const found = shareWhere(1_000, (seed) => {
      const outcomes = experiment(`end ${seed}`, nothing);
      return excludesZero(newcombe(shareOf(outcomes, 'treatment'), shareOf(outcomes, 'control')));
    });
    expect(found).to.be.within(0.035, 0.065);
  });

  for (const method of ['newcombe', 'confidence-sequence'] as const)
    it(`find 12 points as often as promised by ${method}`, () => {
      const plan = { holdoutShare: 0.2, base: 0.44, difference: 0.12 };
      const newcomers = newcomersNeeded(plan, method);
      const found = shareWhere(1_000, (seed) => {
        const outcomes = experiment(`${method} ${seed}`, {
          newcomers,
          holdoutShare: 0.2,
          control: 0.44,
          treatment: 0.56,
        });
        return excludesZero(
          method === 'newcombe'
            ? newcombe(shareOf(outcomes, 'treatment'), shareOf(outcomes, 'control'))
            : lastOf(outcomes),
        );
      });
      expect(found).to.be.within(0.77, 0.85);
    });
});
