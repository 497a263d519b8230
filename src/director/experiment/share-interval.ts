import { zTwoSided5 } from './normal.ts';

/** So many of so many. */
export interface ShareOf {
  readonly count: number;
  /** At least 1. */
  readonly eligible: number;
}

/** Fractions: 0.12 is twelve points. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of 95 % for a share (E. B. Wilson, JASA 22, 1927). It stays within 0 and 1, and holds for
 * small counts, too.
 */
export function wilson({ count, eligible }: ShareOf): Interval {
  const z2 = zTwoSided5 ** 2;
  const share = count / eligible;
  const centre = share + z2 / (2 * eligible);
  const reach = zTwoSided5 * Math.sqrt((share * (1 - share)) / eligible + z2 / (4 * eligible ** 2));
  const scale = 1 + z2 / eligible;
  return { low: (centre - reach) / scale, high: (centre + reach) / scale };
}

/**
 * Newcombe's hybrid score interval of 95 % for `one` − `other` (R. G. Newcombe, Statistics in Medicine 17, 1998, method
 * 10). It holds for one look at an end that was stated before: somebody who looks every day finds an effect where there
 * is none in about a third of all experiments.
 */
export function newcombe(one: ShareOf, other: ShareOf): Interval {
  const [shareOne, shareOther] = [one.count / one.eligible, other.count / other.eligible];
  const [of, by] = [wilson(one), wilson(other)];
  const difference = shareOne - shareOther;
  return {
    low: difference - Math.hypot(shareOne - of.low, by.high - shareOther),
    high: difference + Math.hypot(of.high - shareOne, shareOther - by.low),
  };
}
