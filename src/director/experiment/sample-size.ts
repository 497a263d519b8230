import type { IntervalMethod } from '../../api/experiment.ts';
import { firstLook, halfWidth } from './confidence-sequence.ts';
import { normalCdf, zPower80, zTwoSided5 } from './normal.ts';

/** An experiment to come. Shares and differences are fractions. */
export interface Plan {
  readonly holdoutShare: number;
  /** How many come back without the fleet. */
  readonly base: number;
  /** The difference that is to be found. */
  readonly difference: number;
}

/** More newcomers than any gallery will see: a difference that needs more is not to be found. */
export const mostNewcomers = 100_000_000;

/** Standard deviation of one newcomer's weighted difference. */
function deviationOf({ holdoutShare, base, difference }: Plan): number {
  const treated = Math.min(1, Math.max(0, base + difference));
  return Math.sqrt((base * (1 - base)) / holdoutShare + (treated * (1 - treated)) / (1 - holdoutShare));
}

/**
 * The power to find the difference with so many newcomers, 0 to 1: the probability that the interval leaves out zero.
 * A confidence sequence may have done so at an earlier look, so that its true power is a little higher.
 */
export function powerOf(plan: Plan, newcomers: number, method: IntervalMethod): number {
  if (newcomers < firstLook) return 0;
  const deviation = deviationOf(plan);
  const error = deviation / Math.sqrt(newcomers);
  const reach = method === 'newcombe' ? zTwoSided5 * error : halfWidth(newcomers, deviation);
  return normalCdf((plan.difference - reach) / error);
}

/**
 * Newcomers of both arms together until the difference is found with a power of 80 %.
 * @returns at most {@link mostNewcomers}
 */
export function newcomersNeeded(plan: Plan, method: IntervalMethod): number {
  const deviation = deviationOf(plan);
  if (method === 'newcombe') {
    const needed = ((zTwoSided5 + zPower80) * deviation) / plan.difference;
    return Math.min(mostNewcomers, Math.max(firstLook, Math.ceil(needed ** 2)));
  }
  const reaches = (newcomers: number): boolean =>
    halfWidth(newcomers, deviation) + (zPower80 * deviation) / Math.sqrt(newcomers) <= plan.difference;
  let [low, high] = [firstLook, firstLook];
  while (!reaches(high) && high < mostNewcomers) [low, high] = [high, high * 2];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle + 1;
  }
  return Math.min(mostNewcomers, low);
}
