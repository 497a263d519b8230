import { type EpochMs, systemClock } from '../lib/clock.ts';
import { randomFrom } from '../lib/random.ts';
import { decodePattern } from './pattern.ts';
import { firstWakeUp, nextWakeUp, type Rhythm } from './rhythm.ts';

/** How long an agent with a broken pattern waits, at least: long enough for `reconcile` to repair it first. */
const brokenPatternPauseMs = 10 * 60_000;
/** Instants up to the year 9999 leave room for the longest pause inside what a Date can hold. */
const latestInstant: EpochMs = Date.UTC(9999, 11, 31);

/**
 * When the next tick of a running job scheduler is due.
 *
 * Never throws and always answers a finite instant later than `millis`: BullMQ leaves a job active for ever when its
 * repeat strategy throws, and ends the chain in silence when it answers nothing. So an agent whose pattern is
 * broken goes on at a slow, spread-out rhythm until its scheduler is written again.
 * @param millis the instant that BullMQ counts from; the present where it is no usable instant
 * @param pattern what {@link encodePattern} made
 */
export function nextRepeat(millis: EpochMs, pattern: string): EpochMs {
  return repeat(nextWakeUp, millis, pattern);
}

/**
 * When the first tick of a new job scheduler is due. Promises the same as {@link nextRepeat}.
 * @param together how many job schedulers are set together with it, itself included
 */
export function firstRepeat(millis: EpochMs, pattern: string, together = 1): EpochMs {
  return repeat((rhythm, from) => firstWakeUp(rhythm, from, together), millis, pattern);
}

function repeat(
  wakeUp: (rhythm: Rhythm, from: EpochMs) => EpochMs,
  millis: EpochMs,
  pattern: string,
): EpochMs {
  const from = millis >= 0 && millis <= latestInstant ? Math.floor(millis) : systemClock.now();
  const rhythm = decodePattern(pattern);
  if (rhythm !== null) return wakeUp(rhythm, from);
  return from + brokenPatternPauseMs + randomFrom(pattern, from).below(brokenPatternPauseMs);
}
