import type { ActivitySchedule } from '#api/agents';
import { factorAt, hoursInDay } from '#rhythm/multiplier';

/** Days in the order in which a week is drawn; Sunday is 0. */
export const weekFromMonday = [1, 2, 3, 4, 5, 6, 0] as const;

/**
 * Visits in each hour of the week to be expected, beginning with Monday's first. An interval that reaches into hours of
 * another factor passes at their speed from there on, so that every hour gets its own share.
 */
export function visitsByHour(schedule: ActivitySchedule, intervalSeconds: number): number[] {
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

/** `[start, end)` in hours of a day; a start after the end wraps past midnight. */
export type Peak = readonly [start: number, end: number];

/** The most that an agent may have. */
export const mostPeaks = 12;

/** The peaks with the hours from `from` to `to` (both included, in any order) in them; those it touches are joined. */
export function withPeak(peaks: readonly Peak[], from: number, to: number): Peak[] {
  let start = Math.min(from, to);
  let end = Math.max(from, to) + 1;
  const apart: Peak[] = [];
  for (const peak of peaks) {
    const [peakStart, peakEnd] = peak;
    // What wraps past midnight belongs to the day on which it began, and is left as it is.
    if (peakStart > peakEnd || peakEnd < start || peakStart > end) {
      apart.push(peak);
    } else {
      start = Math.min(start, peakStart);
      end = Math.max(end, peakEnd);
    }
  }
  return [...apart, [start, end] as const].toSorted(([one], [other]) => one - other);
}

/** The peaks without the one that holds an hour. */
export function withoutPeakAt(peaks: readonly Peak[], hour: number): Peak[] {
  return peaks.filter((peak) => !holds(peak, hour));
}

/** Whether an hour lies in a peak, on whatever day. */
export function holds([start, end]: Peak, hour: number): boolean {
  return start < end ? start <= hour && hour < end : hour >= start || hour < end;
}

/** `09–12`, `22–02 (next day)`. */
export function peakInWords([start, end]: Peak): string {
  const hours = `${twoDigits(start)}–${twoDigits(end % hoursInDay === 0 ? hoursInDay : end)}`;
  return start > end ? `${hours} (next day)` : hours;
}

function twoDigits(hour: number): string {
  return String(hour).padStart(2, '0');
}
