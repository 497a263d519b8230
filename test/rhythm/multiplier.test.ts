import { expect } from 'chai';
import fc from 'fast-check';
import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import { multiplierAt } from '../../src/rhythm/multiplier.ts';
import { everyTimeZone, instants, schedules } from './arbitraries.ts';

const sunday = 0;
const monday = 1;
const friday = 5;
const peak = 3;
const offPeak = 0.5;

function schedule(settings: Partial<ActivitySchedule>): ActivitySchedule {
  return {
    timezone: 'UTC',
    peakHours: [[9, 17]],
    activeDays: [0, 1, 2, 3, 4, 5, 6],
    peakMultiplier: peak,
    offPeakMultiplier: offPeak,
    ...settings,
  };
}

const at = (settings: Partial<ActivitySchedule>, iso: string) =>
  multiplierAt(schedule(settings), Date.parse(iso));

/** Local weekday and hour by Intl, which shares no code with what is tested. */
function localTime(timezone: string, instant: number): { day: number; hour: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
    hour: Number(part('hour')),
  };
}

describe('the multiplier of an activity schedule', () => {
  // 2026-01-02 is a Friday.
  it('is the peak multiplier from the first peak hour until just before the end of the last', () => {
    expect(at({}, '2026-01-02T08:59:59.999Z')).to.equal(1);
    expect(at({}, '2026-01-02T09:00:00Z')).to.equal(peak);
    expect(at({}, '2026-01-02T16:59:59.999Z')).to.equal(peak);
    expect(at({}, '2026-01-02T17:00:00Z')).to.equal(1);
  });

  it('is the off-peak multiplier on inactive days, in their peak hours too', () => {
    expect(at({ activeDays: [monday] }, '2026-01-02T10:00:00Z')).to.equal(offPeak);
    expect(at({ activeDays: [] }, '2026-01-02T20:00:00Z')).to.equal(offPeak);
  });

  it('counts Sunday as 0', () => {
    expect(at({ activeDays: [sunday], peakHours: [] }, '2026-01-04T12:00:00Z')).to.equal(1);
    expect(at({ activeDays: [sunday], peakHours: [] }, '2026-01-05T12:00:00Z')).to.equal(offPeak);
  });

  it('lets a peak that wraps past midnight belong to the day on which it began', () => {
    const fridayNight = { activeDays: [friday], peakHours: [[22, 2]] } satisfies Partial<ActivitySchedule>;
    expect(at(fridayNight, '2026-01-02T01:00:00Z')).to.equal(1);
    expect(at(fridayNight, '2026-01-02T22:00:00Z')).to.equal(peak);
    expect(at(fridayNight, '2026-01-03T01:59:00Z')).to.equal(peak);
    expect(at(fridayNight, '2026-01-03T02:00:00Z')).to.equal(offPeak);
    expect(at(fridayNight, '2026-01-03T22:30:00Z')).to.equal(offPeak);
  });

  it('wraps from Saturday into Sunday', () => {
    expect(at({ activeDays: [6], peakHours: [[23, 1]] }, '2026-01-04T00:30:00Z')).to.equal(peak);
  });

  it('takes 24 and 0 as the midnight that ends a day', () => {
    for (const end of [24, 0]) {
      const evening = { activeDays: [friday], peakHours: [[20, end]] } satisfies Partial<ActivitySchedule>;
      expect(at(evening, '2026-01-02T23:59:00Z')).to.equal(peak);
      expect(at(evening, '2026-01-03T00:00:00Z')).to.equal(offPeak);
    }
    expect(at({ peakHours: [[0, 24]] }, '2026-01-03T00:00:00Z')).to.equal(peak);
  });

  it('goes by the agent’s own clock, half hours included', () => {
    const kathmandu = { timezone: 'Asia/Kathmandu' };
    expect(at(kathmandu, '2026-01-02T03:14:00Z')).to.equal(1);
    expect(at(kathmandu, '2026-01-02T03:15:00Z')).to.equal(peak);
    expect(at({ timezone: 'Pacific/Kiritimati', activeDays: [6] }, '2026-01-02T20:00:00Z')).to.equal(peak);
  });

  it('follows the clock through both of its changes', () => {
    const berlin = { timezone: 'Europe/Berlin', peakHours: [[2, 3]] } satisfies Partial<ActivitySchedule>;
    // On 29 March 2026 the hour from 2 to 3 does not exist, on 25 October it comes twice.
    const hoursAtPeak = (localMidnight: string) =>
      Array.from({ length: 25 }, (_, hour) => Date.parse(localMidnight) + hour * 3_600_000).filter(
        (instant) => multiplierAt(schedule(berlin), instant) === peak,
      ).length;
    expect(hoursAtPeak('2026-03-28T23:00:00Z')).to.equal(0);
    expect(hoursAtPeak('2026-10-24T22:00:00Z')).to.equal(2);
    expect(hoursAtPeak('2026-06-10T22:00:00Z')).to.equal(1);
  });

  it('agrees with Intl in every time zone', () => {
    const daysAndHours = Array.from({ length: 24 }, (_, hour) => hour);
    for (const timezone of everyTimeZone) {
      const instant = Date.parse('2026-07-17T21:40:00Z');
      const { day, hour } = localTime(timezone, instant);
      const peaks = daysAndHours.filter(
        (start) =>
          multiplierAt(
            schedule({ timezone, activeDays: [day], peakHours: [[start, start + 1]] }),
            instant,
          ) === peak,
      );
      expect(peaks, timezone).to.deep.equal([hour]);
    }
  });

  it('is one of its three values at any time, as the local day and hour say', () => {
    fc.assert(
      fc.property(schedules, instants, (settings, instant) => {
        const { day, hour } = localTime(settings.timezone, instant);
        const yesterday = (day + 6) % 7;
        const active = (which: number) => settings.activeDays.includes(which);
        const peaks = settings.peakHours.some(([start, end]) => {
          const today = start < end ? hour >= start && hour < end : hour >= start;
          return (today && active(day)) || (start > end && hour < end && active(yesterday));
        });
        const other = active(day) ? 1 : settings.offPeakMultiplier;
        expect(multiplierAt(settings, instant)).to.equal(peaks ? settings.peakMultiplier : other);
      }),
      { numRuns: 300 },
    );
  });
});
