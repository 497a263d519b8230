import { expect } from 'chai';
import fc from 'fast-check';
import {
  holds,
  hourOfWeek,
  peakInWords,
  visitsByHour,
  withoutPeakAt,
  withPeak,
} from '../../src/dashboard/schedule/rhythm.ts';
import { factorAt, multiplierAt } from '../../src/rhythm/multiplier.ts';

const hour = fc.integer({ min: 0, max: 23 });
const peak = fc
  .tuple(hour, fc.integer({ min: 0, max: 24 }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]): [number, number] => [start, end]);
const schedule = fc.record({
  timezone: fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York'),
  peakHours: fc.array(peak, { maxLength: 4 }),
  activeDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
  peakMultiplier: fc.constantFrom(1.5, 2, 4),
  offPeakMultiplier: fc.constantFrom(0.1, 0.5),
});

describe('dashboard schedule', () => {
  it('draws the rhythm that the server keeps, hour by hour', () => {
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 24 * 366 }), (any, hours) => {
        const instant = Date.UTC(2026, 0, 1) + hours * 3_600_000;
        const local = hourOfWeek(any.timezone, new Date(instant));
        expect(local).to.not.equal(null);
        if (local !== null) {
          expect(factorAt(any, local.day, local.hour)).to.equal(multiplierAt(any, instant));
        }
      }),
    );
  });

  it('counts the visits of a week', () => {
    const visits = visitsByHour(
      { timezone: 'UTC', peakHours: [[9, 10]], activeDays: [1], peakMultiplier: 3, offPeakMultiplier: 0.5 },
      360,
    );
    expect([visits.length, visits[8], visits[9], visits[24]]).to.deep.equal([168, 10, 30, 5]);
  });

  it('does not know the time in a zone that does not exist', () => {
    expect(hourOfWeek('Atlantis/Capital', new Date())).to.equal(null);
  });

  it('joins a painted stretch with the peaks that it touches', () => {
    expect(withPeak([[9, 12]], 12, 14)).to.deep.equal([[9, 15]]);
    expect(withPeak([[9, 12]], 16, 14)).to.deep.equal([
      [9, 12],
      [14, 17],
    ]);
    expect(withPeak([[22, 2]], 23, 23)).to.deep.equal([
      [22, 2],
      [23, 24],
    ]);
    fc.assert(
      fc.property(fc.array(peak, { maxLength: 4 }), hour, hour, (peaks, from, to) => {
        const painted = withPeak(peaks, from, to);
        for (let at = 0; at < 24; at += 1) {
          const isPainted = at >= Math.min(from, to) && at <= Math.max(from, to);
          const was = peaks.some((one) => holds(one, at));
          expect(painted.some((one) => holds(one, at))).to.equal(was || isPainted);
        }
      }),
    );
  });

  it('takes away the peak that was clicked, and names peaks in words', () => {
    expect(
      withoutPeakAt(
        [
          [9, 12],
          [22, 2],
        ],
        1,
      ),
    ).to.deep.equal([[9, 12]]);
    expect([peakInWords([9, 12]), peakInWords([22, 2]), peakInWords([18, 24])]).to.deep.equal([
      '09–12',
      '22–02 (next day)',
      '18–24',
    ]);
  });
});
