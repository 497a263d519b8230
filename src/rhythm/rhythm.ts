import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import { multiplierAt } from './multiplier.ts';

/** Everything that decides when an agent wakes. */
export interface Rhythm {
  /** Unsigned 32-bit; makes two agents of equal settings wake at different times. */
  readonly seed: number;
  /** Whole seconds, at multiplier 1 and pace 1. */
  readonly minIntervalSeconds: number;
  readonly maxIntervalSeconds: number;
  readonly schedule: ActivitySchedule;
  /** Speed of the whole fleet; 1 is real time. */
  readonly pace: number;
}

/** However eager an agent is, it rests this long at pace 1, so that it never hammers the platform. */
const shortestPauseMs = 5_000;
/** The same at any pace: a worker must be able to finish a visit before the next one is due. */
const shortestPauseAtAnyPaceMs = 250;
/** Stands for "hardly ever", and keeps every wake-up inside what a Date can hold. */
const longestPauseMs = 366 * 24 * 3600 * 1000;
/** At pace 1, whoever starts an agent sees it act within two minutes, and a started fleet is spread over them. */
const firstPauseMs = 120_000;

/** Width of the log-normal that intervals are drawn from: most are short, a few are long, as people's are. */
const sigma = 0.4;
/** The sum of four uniforms has this standard deviation: √(4/12). */
const irwinHallDeviation = Math.sqrt(4 / 12);
const lowest = Math.exp((-2 * sigma) / irwinHallDeviation);
const highest = Math.exp((2 * sigma) / irwinHallDeviation);

/**
 * When an agent wakes next: a draw from its interval distribution, divided by the multiplier that holds at `after`
 * and by the pace. A pure function: the same rhythm and instant give the same answer.
 * @returns whole milliseconds, later than `after` by at least 5 s divided by the pace, 250 ms, and at most 366 days
 */
export function nextWakeUp(rhythm: Rhythm, after: EpochMs): EpochMs {
  const from = Math.floor(after);
  const random = randomFrom('wake-up', rhythm.seed, from);
  const speed = multiplierAt(rhythm.schedule, from) * rhythm.pace;
  return from + bounded((drawIntervalSeconds(rhythm, random) * 1000) / speed, rhythm.pace);
}

/**
 * When an agent that is started at `now` wakes for the first time: uniform in an interval of its own or in two
 * minutes, whichever is shorter, divided by the pace. So a fleet that is started at once is no stampede. The
 * schedule has no say, because a start is somebody's wish to see the agent act.
 * @returns whole milliseconds, later than `now`
 */
export function firstWakeUp(rhythm: Rhythm, now: EpochMs): EpochMs {
  const from = Math.floor(now);
  const random = randomFrom('first wake-up', rhythm.seed, from);
  const spread = Math.min(drawIntervalSeconds(rhythm, random) * 1000, firstPauseMs) / rhythm.pace;
  return from + Math.ceil(random.next() * bounded(spread, rhythm.pace)) + 1;
}

/**
 * The expected interval between wake-ups in seconds, at multiplier 1 and pace 1: about 22 % of the way from the
 * shortest to the longest. Exact but for the 5 s floor: a uniform on [0, 1) has E[e^(cu)] = (e^c − 1) / c.
 */
export function meanIntervalSeconds(
  bounds: Pick<Rhythm, 'minIntervalSeconds' | 'maxIntervalSeconds'>,
): number {
  const halfWidth = sigma / irwinHallDeviation / 2;
  const mean = (Math.sinh(halfWidth) / halfWidth) ** 4;
  return between(bounds, (mean - lowest) / (highest - lowest));
}

/**
 * One interval. A normal deviate made of four uniforms (Irwin–Hall: bell-shaped, yet never beyond ±3.46 deviations)
 * makes a log-normal that needs no clipping; it is then stretched over the agent's bounds.
 */
function drawIntervalSeconds(rhythm: Rhythm, random: Random): number {
  const deviate = (random.next() + random.next() + random.next() + random.next() - 2) / irwinHallDeviation;
  return between(rhythm, (Math.exp(sigma * deviate) - lowest) / (highest - lowest));
}

function between(
  { minIntervalSeconds, maxIntervalSeconds }: Pick<Rhythm, 'minIntervalSeconds' | 'maxIntervalSeconds'>,
  share: number,
): number {
  return minIntervalSeconds + (maxIntervalSeconds - minIntervalSeconds) * share;
}

function bounded(pauseMs: number, pace: number): number {
  const shortest = Math.max(shortestPauseMs / pace, shortestPauseAtAnyPaceMs);
  return Math.ceil(Math.min(Math.max(pauseMs, shortest), longestPauseMs));
}
