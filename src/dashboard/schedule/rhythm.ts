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

/** Spread of the log-normal that the server draws intervals from. */
const sigma = 0.4;
/** Standard deviation of the sum of four uniforms, of which the draw is made: √(4/12). */
const deviation = Math.sqrt(4 / 12);
const halfWidth = sigma / deviation / 2;
const mean = (Math.sinh(halfWidth) / halfWidth) ** 4;
const lowest = Math.exp((-2 * sigma) / deviation);
const highest = Math.exp((2 * sigma) / deviation);
/** How far from the shortest to the longest interval the average one lies: about 22 %. */
const meanShare = (mean - lowest) / (highest - lowest);

/** The average interval between two visits at factor 1, in seconds. */
export function meanIntervalSeconds(shortest: number, longest: number): number {
  return shortest + (longest - shortest) * meanShare;
}

/** Visits in each hour of the week to be expected, beginning with Monday's first. */
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
