import type { Random } from '../lib/random.ts';

/** Shortest and longest time between two wake-ups, in seconds at multiplier 1 and pace 1. */
export interface IntervalBounds {
  readonly minIntervalSeconds: number;
  readonly maxIntervalSeconds: number;
}

/** How likely a wake-up is followed by another one of the same session: sessions have four on average. */
const sessionShare = 3 / 4;
/** Gaps within a session reach from the shortest so far towards the longest, as an exponent of longest / shortest. */
const sessionReach = 1 / 3;
/** Absences begin so far on the way to the longest, as an exponent of longest / shortest. */
const absenceReach = 1 / 2;

/**
 * One interval between two wake-ups, in seconds within the bounds. With r = max / min:
 *
 * - with probability 3/4 the session goes on: log-uniform on [min, min · r^(1/3)];
 * - with probability 1/4 an absence follows: log-uniform on [min · r^(1/2), max].
 *
 * So visits come in sessions of a geometric number of visits, four on average, with no state kept in between.
 * Two populations of gaps, within and between sessions, are what logs of many kinds of online activity show (Halfaker
 * et al., "User Session Identification Based on Strong Regularities in Inter-activity Time", WWW 2015). A log-uniform
 * gap has the density ∝ 1/t, the heavy tail with exponent 1 that Barabási found in human correspondence ("The origin of
 * bursts and heavy tails in human dynamics", Nature 435, 2005). Intervals are independent of each other, because memory
 * between gaps is weak in human activity (Goh and Barabási, "Burstiness and memory in complex systems", EPL 81, 2008).
 * By their measure B = (σ − μ) / (σ + μ) the intervals are bursty, B > 0, where r is above 15.
 */
export function drawIntervalSeconds(bounds: IntervalBounds, random: Random): number {
  const [shortest, longest] = random.chance(sessionShare) ? sessionGaps(bounds) : absences(bounds);
  const drawn = shortest * (longest / shortest) ** random.next();
  return Math.min(Math.max(drawn, bounds.minIntervalSeconds), bounds.maxIntervalSeconds);
}

/**
 * The expected interval between wake-ups in seconds, at multiplier 1 and pace 1. With r = max / min, and the
 * logarithmic mean L(a, b) = (b − a) / ln(b / a), which is the mean of a log-uniform on [a, b]:
 *
 * mean = 3/4 · L(min, min · r^(1/3)) + 1/4 · L(min · r^(1/2), max)
 *
 * Exact but for the floor of 5 s under a wait, which acts only where the shortest interval, divided by the multiplier,
 * is below it.
 */
export function meanIntervalSeconds(bounds: IntervalBounds): number {
  return (
    sessionShare * logarithmicMean(sessionGaps(bounds)) +
    (1 - sessionShare) * logarithmicMean(absences(bounds))
  );
}

/**
 * What is left of an interval, in seconds, when one comes upon an agent that has been running for long. An instant falls
 * into an interval in proportion to the interval's length, and anywhere in it alike; of a log-uniform, whose density is
 * ∝ 1/t, the interval that is met is uniform on its span. Agents that begin so wake at their common rate from the first
 * moment on (renewal theory calls it the equilibrium process: Cox, "Renewal Theory", 1962, section 2.1).
 */
export function drawRemainderSeconds(bounds: IntervalBounds, random: Random): number {
  const inSessions = sessionShare * logarithmicMean(sessionGaps(bounds));
  const met = random.chance(inSessions / meanIntervalSeconds(bounds))
    ? sessionGaps(bounds)
    : absences(bounds);
  const [shortest, longest] = met;
  return random.next() * (shortest + random.next() * (longest - shortest));
}

type Span = readonly [from: number, to: number];

function sessionGaps({ minIntervalSeconds: shortest, maxIntervalSeconds: longest }: IntervalBounds): Span {
  return [shortest, shortest * (longest / shortest) ** sessionReach];
}

function absences({ minIntervalSeconds: shortest, maxIntervalSeconds: longest }: IntervalBounds): Span {
  return [shortest * (longest / shortest) ** absenceReach, longest];
}

function logarithmicMean([from, to]: Span): number {
  return to > from ? (to - from) / Math.log1p((to - from) / from) : from;
}
