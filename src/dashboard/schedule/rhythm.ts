import type { Schedule } from '../api/schemas.ts';

export const daysInWeek = 7;
export const hoursInDay = 24;

/** Days in the order in which a week is drawn; Sunday is 0. */
export const weekFromMonday = [1, 2, 3, 4, 5, 6, 0] as const;

/**
 * The factor on an agent's speed in an hour of the week, by the clock of its time zone: `peakMultiplier` in the peak
 * hours of active days, 1 in their other hours, `offPeakMultiplier` on inactive days. A peak that wraps past
 * midnight belongs to the day on which it began. This is what the server's scheduler does.
 * @param day 0–6, Sunday is 0
 * @param hour 0–23
 */
export function factorAt(schedule: Schedule, day: number, hour: number): number {
  if (isPeak(schedule, day, hour)) return schedule.peakMultiplier;
  return schedule.activeDays.includes(day) ? 1 : schedule.offPeakMultiplier;
}

/** Whether an hour of the week lies in a peak. */
export function isPeak({ peakHours, activeDays }: Schedule, day: number, hour: number): boolean {
  const yesterday = (day + daysInWeek - 1) % daysInWeek;
  return peakHours.some(([start, end]) => {
    if (start < end) return start <= hour && hour < end && activeDays.includes(day);
    return hour >= start ? activeDays.includes(day) : hour < end && activeDays.includes(yesterday);
  });
}

/** How likely the server lets a visit be followed by another one of the same session. */
const sessionShare = 3 / 4;
/** Where gaps within a session end and absences begin, as exponents of longest / shortest. */
const sessionReach = 1 / 3;
const absenceReach = 1 / 2;

/**
 * The average interval between two visits at factor 1, in seconds, as the server draws them: gaps within a session and,
 * less often, absences, each spread evenly over the logarithm of its span.
 */
export function meanIntervalSeconds(shortest: number, longest: number): number {
  const ratio = longest / shortest;
  return (
    sessionShare * logarithmicMean(shortest, shortest * ratio ** sessionReach) +
    (1 - sessionShare) * logarithmicMean(shortest * ratio ** absenceReach, longest)
  );
}

function logarithmicMean(from: number, to: number): number {
  return to > from ? (to - from) / Math.log1p((to - from) / from) : from;
}

/**
 * Visits in each hour of the week to be expected, beginning with Monday's first. An interval that reaches into hours of
 * another factor passes at their speed from there on, so that every hour gets its own share.
 */
export function visitsByHour(schedule: Schedule, intervalSeconds: number): number[] {
  return weekFromMonday.flatMap((day) =>
    Array.from({ length: hoursInDay }, (_, hour) => (3600 / intervalSeconds) * factorAt(schedule, day, hour)),
  );
}

/** The hour of the week that it is in a time zone; null where the zone is not known. */
export function hourOfWeek(timezone: string, now: Date): { day: number; hour: number } | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const weekday = parts.find(({ type }) => type === 'weekday')?.value ?? '';
    const hour = Number(parts.find(({ type }) => type === 'hour')?.value);
    return { day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(weekday), hour };
  } catch {
    return null;
  }
}
