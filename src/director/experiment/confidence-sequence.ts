import type { Interval } from './share-interval.ts';

/** One newcomer whose days have passed, so that it is known whether they came back. */
export interface Outcome {
  readonly arm: 'treatment' | 'control';
  /** The share of newcomers that was held out when they were randomised, between 0 and 1. */
  readonly holdoutShare: number;
  readonly cameBack: boolean;
}

/** Two-sided error, over all looks together. */
const alpha = 0.05;
/** The interval is narrowest around so many newcomers. */
const narrowestAt = 500;
/** Before so many newcomers the approximation does not hold, and there is no interval. */
export const firstLook = 100;

/** ρ², chosen so that the sequence is narrowest around {@link narrowestAt} observations (section 2.3 of the paper). */
const rho2 = (-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / narrowestAt;

/**
 * Half the width of the interval after so many newcomers.
 * @param deviation standard deviation of one newcomer's {@link weighted} difference
 */
export function halfWidth(newcomers: number, deviation: number): number {
  const t = newcomers * rho2 + 1;
  return deviation * Math.sqrt(((2 * t) / (newcomers ** 2 * rho2)) * Math.log(Math.sqrt(t) / alpha));
}

/**
 * Asymptotic confidence sequence of 95 % for the difference between the arms (Waudby-Smith, Arbour, Sinha, Kennedy and
 * Ramdas, Annals of Statistics 2024; arXiv 2103.06476): an interval that holds at every look, so that an operator may
 * look daily and stop when he likes.
 * @param outcomes in the order in which the newcomers were randomised, all of them whatever was done to them
 * @returns the interval after each newcomer; null before the hundredth
 */
export function* confidenceSequence(outcomes: Iterable<Outcome>): Generator<Interval | null, void> {
  const means = { treatment: runningMean(), control: runningMean() };
  let [newcomers, mean, squares] = [0, 0, 0];
  for (const outcome of outcomes) {
    const value = weighted(outcome, means.treatment.current(), means.control.current());
    means[outcome.arm].add(Number(outcome.cameBack));
    newcomers += 1;
    const change = value - mean;
    mean += change / newcomers;
    squares += change * (value - mean);
    if (newcomers < firstLook) {
      yield null;
      continue;
    }
    const reach = halfWidth(newcomers, Math.sqrt(squares / newcomers));
    yield { low: Math.max(-1, mean - reach), high: Math.min(1, mean + reach) };
  }
}

/**
 * What one newcomer says about the difference, without bias: the outcome is weighted by the inverse of the arm's
 * probability. Means of those before him take out what the arms have in common, which makes the interval narrower.
 */
function weighted({ arm, holdoutShare, cameBack }: Outcome, treatment: number, control: number): number {
  const value = Number(cameBack);
  const own =
    arm === 'treatment' ? (value - treatment) / (1 - holdoutShare) : -(value - control) / holdoutShare;
  return treatment - control + own;
}

/** Begins in the middle, as if two had been seen, so that the first ones weigh no more than others. */
function runningMean(): { current(): number; add(value: number): void } {
  let [sum, count] = [1, 2];
  return {
    current: () => sum / count,
    add(value) {
      sum += value;
      count += 1;
    },
  };
}
