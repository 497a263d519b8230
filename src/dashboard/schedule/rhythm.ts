import type { ActivitySchedule } from '#api/agents';
import { factorAt, hoursInDay } from '#rhythm/week';

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
