import type { ActivitySchedule } from '../../config/activity-schedule.ts';

// Pure functions without Temporal, which not every browser has: the dashboard draws weeks with them.

export const daysInWeek = 7;
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
