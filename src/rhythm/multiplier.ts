import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';

const daysInWeek = 7;

/**
 * The factor on an agent's speed at an instant, by the clock on its own wall: `peakMultiplier` in the peak hours
 * of active days, 1 in the other hours of active days, `offPeakMultiplier` on inactive days.
 *
 * A peak that wraps past midnight belongs to the day on which it began: `[22, 2]` on an active Friday also covers
 * Saturday until 02:00, whether or not Saturday is active, and Friday until 02:00 only if Thursday is active.
 * Where the clock is put back the repeated hour counts twice, where it is put forward the lost hour never comes.
 *
 * Costs about 3 µs, most of it the time zone.
 * @throws {RangeError} when the instant or the time zone is outside what Temporal knows
 */
export function multiplierAt(schedule: ActivitySchedule, instant: EpochMs): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(schedule.timezone);
  // Temporal counts Monday as 1 and Sunday as 7.
  const today = local.dayOfWeek % daysInWeek;
  if (isPeak(schedule, today, local.hour)) return schedule.peakMultiplier;
  return schedule.activeDays.includes(today) ? 1 : schedule.offPeakMultiplier;
}

function isPeak({ peakHours, activeDays }: ActivitySchedule, today: number, hour: number): boolean {
  const yesterday = (today + daysInWeek - 1) % daysInWeek;
  return peakHours.some(([start, end]) => {
    if (start < end) return start <= hour && hour < end && activeDays.includes(today);
    return hour >= start ? activeDays.includes(today) : hour < end && activeDays.includes(yesterday);
  });
}
