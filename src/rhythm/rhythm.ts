import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import { drawIntervalSeconds, drawRemainderSeconds, type IntervalBounds } from './interval.ts';
import { endOfPause } from './multiplier.ts';

/** Everything that decides when an agent wakes. */
export interface Rhythm extends IntervalBounds {
  /** Unsigned 32-bit; makes two agents of equal settings wake at different times. */
  readonly seed: number;
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
/** Agents that may be woken for the sake of a start in each second: a quarter of what two cores have done. */
const promptPerSecond = 200;

/**
 * When an agent wakes next: a draw from its interval distribution ({@link drawIntervalSeconds}), divided by the
 * multiplier that holds at its local time and by the pace; an interval that reaches into hours of another multiplier
 * is divided by each for as long as it holds. So in the long run an hour sees
 * 3600 · multiplier · pace / {@link meanIntervalSeconds} wake-ups.
 *
 * A pure function: the same rhythm and instant give the same answer. Costs about 1 µs.
 * @returns whole milliseconds, later than `after` by at least 5 s divided by the pace, 250 ms, and at most 366 days
 */
export function nextWakeUp(rhythm: Rhythm, after: EpochMs): EpochMs {
  const from = Math.floor(after);
  const random = randomFrom('wake-up', rhythm.seed, from);
  const pauseMs = (drawIntervalSeconds(rhythm, random) * 1000) / rhythm.pace;
  const next = endOfPause(rhythm.schedule, from, pauseMs, from + longestPauseMs);
  return from + Math.ceil(Math.max(next - from, shortestAt(rhythm.pace)));
}

/**
 * When an agent that is started at `now` wakes for the first time: uniform in an interval of its own or in two
 * minutes, whichever is shorter, divided by the pace. So a fleet that is started at once is no stampede. The
 * schedule has no say, because a start is somebody's wish to see the agent act.
 *
 * Of a fleet too large for that, as many as can be served wake so; for the others it is as if they had been running
 * all along, and the whole fleet keeps the rate of its rhythms from the first second on.
 * @param together how many agents are started together with it, itself included
 * @returns whole milliseconds, later than `now`
 */
export function firstWakeUp(rhythm: Rhythm, now: EpochMs, together = 1): EpochMs {
  const from = Math.floor(now);
  const random = randomFrom('first wake-up', rhythm.seed, from);
  const prompt = (promptPerSecond * firstPauseMs) / 1000 / rhythm.pace;
  if (together > prompt && !random.chance(prompt / together)) return wakeUpUnderWay(rhythm, from, random);
  const spread = Math.min(drawIntervalSeconds(rhythm, random) * 1000, firstPauseMs) / rhythm.pace;
  return from + Math.ceil(random.next() * Math.max(Math.ceil(spread), shortestAt(rhythm.pace))) + 1;
}

/**
 * The latest instant at which a schedule that was set or followed before `now` may be due: its longest interval, as slow
 * as its schedule makes it, or the longest first pause.
 */
export function latestWakeUp(rhythm: Rhythm, now: EpochMs): EpochMs {
  const longestMs = (rhythm.maxIntervalSeconds * 1000) / rhythm.pace;
  const end = endOfPause(rhythm.schedule, now, longestMs, now + longestPauseMs);
  return Math.max(end, now + firstPauseMs / rhythm.pace, now + shortestAt(rhythm.pace)) + 1;
}

function wakeUpUnderWay(rhythm: Rhythm, from: EpochMs, random: Random): EpochMs {
  const pauseMs = (drawRemainderSeconds(rhythm, random) * 1000) / rhythm.pace;
  return Math.ceil(endOfPause(rhythm.schedule, from, pauseMs, from + longestPauseMs)) + 1;
}

function shortestAt(pace: number): number {
  return Math.max(shortestPauseMs / pace, shortestPauseAtAnyPaceMs);
}
