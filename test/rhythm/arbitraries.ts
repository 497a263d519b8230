import fc from 'fast-check';
import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { Rhythm } from '../../src/rhythm/rhythm.ts';

export const everyTimeZone = Intl.supportedValuesOf('timeZone');

const hourRange = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 24 }))
  .filter(([start, end]) => start !== end);
const multiplier = fc.double({ min: 0.05, max: 10, noNaN: true });

/** Every schedule that the schema admits. */
export const schedules: fc.Arbitrary<ActivitySchedule> = fc.record({
  timezone: fc.constantFrom(...everyTimeZone),
  peakHours: fc.array(hourRange, { maxLength: 12 }),
  activeDays: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
  peakMultiplier: multiplier,
  offPeakMultiplier: multiplier,
});

/** Every rhythm that can be stored, sensible or not. */
export const rhythms: fc.Arbitrary<Rhythm> = fc
  .record({
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    bounds: fc.tuple(fc.integer({ min: 5, max: 2 ** 40 }), fc.integer({ min: 0, max: 2 ** 40 })),
    schedule: schedules,
    pace: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  })
  .map(({ seed, bounds: [shortest, width], schedule, pace }) => ({
    seed,
    minIntervalSeconds: shortest,
    maxIntervalSeconds: shortest + width,
    schedule,
    pace,
  }));

/** Whole milliseconds from 1970 to 2100. */
export const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

/** Every change of clocks in a year: the zone, and the first instant at which the new time holds. */
export function changesOfClocks(year: number): { timezone: string; at: number }[] {
  return everyTimeZone.flatMap((timezone) => {
    const changes = [];
    let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({
      timeZone: timezone,
      year,
      month: 1,
      day: 1,
    });
    while (at !== null && at.year === year) {
      at = at.getTimeZoneTransition('next');
      if (at?.year === year) changes.push({ timezone, at: at.epochMilliseconds });
    }
    return changes;
  });
}
