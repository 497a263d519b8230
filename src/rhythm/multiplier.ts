import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';
import { offsetSpanAt } from './zone.ts';

// Pure functions without Temporal, which not every browser has: the dashboard draws weeks with them.

const daysInWeek = 7;
export const hoursInDay = 24;

/**
 * The factor on an agent's speed in an hour of the week, by the clock on its own wall: `peakMultiplier` in the peak
 * hours of active days, 1 in the other hours of active days, `offPeakMultiplier` on inactive days.
 * @param day 0–6, Sunday is 0
 * @param hour 0–23
 */
export function factorAt(schedule: ActivitySchedule, day: number, hour: number): number {
  if (isPeak(schedule, day, hour)) return schedule.peakMultiplier;
  return schedule.activeDays.includes(day) ? 1 : schedule.offPeakMultiplier;
}

/**
 * Whether an hour of the week lies in a peak. A peak that wraps past midnight belongs to the day on which it began:
 * `[22, 2]` on an active Friday also covers Saturday until 02:00, whether or not Saturday is active, and Friday until
 * 02:00 only if Thursday is active.
 * @param day 0–6, Sunday is 0
 * @param hour 0–23
 */
export function isPeak({ peakHours, activeDays }: ActivitySchedule, day: number, hour: number): boolean {
  const yesterday = (day + daysInWeek - 1) % daysInWeek;
  return peakHours.some(([start, end]) => {
    if (start < end) return start <= hour && hour < end && activeDays.includes(day);
    return hour >= start ? activeDays.includes(day) : hour < end && activeDays.includes(yesterday);
  });
}

const hoursInWeek = daysInWeek * hoursInDay;
const hourMs = 3_600_000;
/** 1 January 1970 was a Thursday, and a week begins with Sunday's first hour. */
const hourOfEpoch = 4 * hoursInDay;

/** A schedule hour by hour, from Sunday's first hour on, by the clock on the agent's own wall. */
interface Week {
  readonly factors: Float64Array;
  /** For each hour how many of them, itself included, have the same factor in a row; a week's at most. */
  readonly hoursAlike: Uint8Array;
  /** Of the factors. */
  readonly mean: number;
}

/** Schedules are shared and hardly ever change, so each is laid out once. */
const weeks = new WeakMap<ActivitySchedule, Week>();

/**
 * The factor on an agent's speed at an instant, by the clock on its own wall ({@link factorAt}).
 * Where the clock is put back the repeated hour counts twice, where it is put forward the lost hour never comes.
 * @throws {RangeError} when the instant or the time zone is outside what Temporal knows
 */
export function multiplierAt(schedule: ActivitySchedule, instant: EpochMs): number {
  const local = instant + offsetSpanAt(schedule.timezone, instant).offsetMs;
  return factorIn(weekOf(schedule), hourOfWeek(local));
}

/**
 * The mean of the multiplier over a week without a change of clocks: what a year's wake-ups at multiplier 1 are to be
 * multiplied by.
 */
export function meanMultiplier(schedule: ActivitySchedule): number {
  return weekOf(schedule).mean;
}

/** The part of its mean activity below which an agent counts as asleep. */
const asleepBelow = 1 / 2;

/**
 * Whether an agent is up at an instant: in the hours in which it is at least half as active as on average over its
 * week. A schedule without a difference between hours is awake in all of them.
 * @throws {RangeError} when the instant or the time zone is outside what Temporal knows
 */
export function isAwakeAt(schedule: ActivitySchedule, instant: EpochMs): boolean {
  return multiplierAt(schedule, instant) >= asleepBelow * meanMultiplier(schedule);
}

/**
 * When a pause that began at `from` is over, if its `lengthMs` pass at the speed of the multiplier: twice as fast as the
 * clock where it is 2. A pause that reaches into hours of another multiplier passes at their speed from there on, so
 * that each hour has its share of wake-ups however long the pauses are.
 * @param latest a pause that is not over by then ends there
 * @throws {RangeError} when an instant or the time zone is outside what Temporal knows
 */
export function endOfPause(
  schedule: ActivitySchedule,
  from: EpochMs,
  lengthMs: number,
  latest: EpochMs,
): EpochMs {
  const week = weekOf(schedule);
  let at = from;
  let left = lengthMs;
  while (at < latest) {
    const { offsetMs, until } = offsetSpanAt(schedule.timezone, at);
    const local = at + offsetMs;
    const hour = hourOfWeek(local);
    const factor = factorIn(week, hour);
    const alike = Math.floor(local / hourMs) + (week.hoursAlike[hour] ?? 1);
    const end = Math.min(alike * hourMs - offsetMs, until, latest);
    const passed = (end - at) * factor;
    if (passed >= left) return at + left / factor;
    left -= passed;
    at = end;
  }
  return latest;
}

function hourOfWeek(localMs: number): number {
  const hour = (Math.floor(localMs / hourMs) + hourOfEpoch) % hoursInWeek;
  // Before 1970 the remainder is negative.
  return hour < 0 ? hour + hoursInWeek : hour;
}

function factorIn({ factors }: Week, hour: number): number {
  return factors[hour] ?? 1;
}

function weekOf(schedule: ActivitySchedule): Week {
  const known = weeks.get(schedule);
  if (known !== undefined) return known;
  const week = layOut(schedule);
  weeks.set(schedule, week);
  return week;
}

function layOut(schedule: ActivitySchedule): Week {
  const factors = Float64Array.from({ length: hoursInWeek }, (_, hour) =>
    factorAt(schedule, Math.floor(hour / hoursInDay), hour % hoursInDay),
  );
  const hoursAlike = new Uint8Array(hoursInWeek).fill(1);
  // Twice round the week, so that the run that crosses its end is counted whole.
  for (let hour = 2 * hoursInWeek - 1; hour >= 0; hour -= 1) {
    const here = hour % hoursInWeek;
    const next = (hour + 1) % hoursInWeek;
    if (factors[here] === factors[next]) {
      hoursAlike[here] = Math.min((hoursAlike[next] ?? 0) + 1, hoursInWeek);
    }
  }
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / hoursInWeek;
  return { factors, hoursAlike, mean };
}
