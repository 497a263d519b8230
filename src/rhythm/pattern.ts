import { z } from 'zod';
import { activityScheduleSchema } from '../../config/activity-schedule.ts';
import type { Rhythm } from './rhythm.ts';

/** Says to a later release which format it reads; a pattern of another version counts as broken. */
const version = 1;

/**
 * A rhythm as an array instead of an object, because Redis holds one for every running agent:
 * version, seed, shortest and longest interval, time zone, peak hours end to end, active days as digits,
 * multiplier in and off the peak, pace.
 */
const patternSchema = z.tuple([
  z.literal(version),
  z.int().min(0).max(0xffffffff),
  z.int().min(1),
  z.int().min(1),
  z.string(),
  z.array(z.number()),
  z.string().regex(/^[0-6]*$/),
  z.number(),
  z.number(),
  z.number().positive(),
]);

/** A worker sees the pattern of an agent again and again, and reading one takes longer than following it. */
const knownPatterns = new Map<string, Rhythm | null>();
/** About 4 MB; where more agents take turns a pattern is read again, which costs some 4 µs. */
const knownPatternsLimit = 10_000;
/** Schedules recur by the million, and finding out whether a time zone exists is slow: remember the answers. */
const knownSchedules = new Map<string, Rhythm['schedule'] | null>();
const knownSchedulesLimit = 2_000;

/** The text that travels as a job scheduler's `pattern`: about 80 characters, and exact. */
export function encodePattern(rhythm: Rhythm): string {
  const { seed, minIntervalSeconds, maxIntervalSeconds, schedule, pace } = rhythm;
  return JSON.stringify([
    version,
    seed,
    minIntervalSeconds,
    maxIntervalSeconds,
    schedule.timezone,
    schedule.peakHours.flat(),
    schedule.activeDays.join(''),
    schedule.peakMultiplier,
    schedule.offPeakMultiplier,
    pace,
  ] satisfies z.infer<typeof patternSchema>);
}

/** The rhythm that a pattern holds, or null where it holds none that can be followed. Never throws. */
export function decodePattern(text: string): Rhythm | null {
  const known = knownPatterns.get(text);
  if (known !== undefined) return known;
  const rhythm = read(text);
  if (knownPatterns.size >= knownPatternsLimit) knownPatterns.clear();
  knownPatterns.set(text, rhythm);
  return rhythm;
}

function read(text: string): Rhythm | null {
  const parsed = patternSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const [, seed, minIntervalSeconds, maxIntervalSeconds, timezone, hours, days, peak, offPeak, pace] =
    parsed.data;
  if (minIntervalSeconds > maxIntervalSeconds) return null;
  const schedule = scheduleFrom(timezone, hours, days, peak, offPeak);
  if (schedule === null) return null;
  return { seed, minIntervalSeconds, maxIntervalSeconds, schedule, pace };
}

function scheduleFrom(
  timezone: string,
  hours: readonly number[],
  days: string,
  peakMultiplier: number,
  offPeakMultiplier: number,
): Rhythm['schedule'] | null {
  const key = JSON.stringify([timezone, hours, days, peakMultiplier, offPeakMultiplier]);
  const known = knownSchedules.get(key);
  if (known !== undefined) return known;
  const parsed = activityScheduleSchema.safeParse({
    timezone,
    peakHours: pairs(hours),
    activeDays: Array.from(days, Number),
    peakMultiplier,
    offPeakMultiplier,
  });
  const schedule = parsed.success ? parsed.data : null;
  if (knownSchedules.size >= knownSchedulesLimit) knownSchedules.clear();
  knownSchedules.set(key, schedule);
  return schedule;
}

function pairs(hours: readonly number[]): number[][] {
  const result: number[][] = [];
  for (let index = 0; index < hours.length; index += 2) result.push(hours.slice(index, index + 2));
  return result;
}

/** Undefined where the text is no JSON, which no pattern is either. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
