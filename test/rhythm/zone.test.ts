import { expect } from 'chai';
import fc from 'fast-check';
import { offsetSpanAt } from '../../src/rhythm/zone.ts';
import { changesOfClocks, everyTimeZone, instants } from './arbitraries.ts';

const offsetOf = (timezone: string, instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone).offsetNanoseconds / 1e6;

describe('the offset of a time zone', () => {
  it('is what Temporal says, at any time in any zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyTimeZone), instants, (timezone, instant) => {
        const { offsetMs, from, until } = offsetSpanAt(timezone, instant);
        expect(offsetMs).to.equal(offsetOf(timezone, instant));
        expect(from).to.be.at.most(instant);
        expect(until).to.be.above(instant);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes at the very millisecond, forwards and backwards, in every zone whose clocks change', () => {
    const changes = changesOfClocks(2026);
    expect(changes.length).to.be.above(200);
    for (const { timezone, at } of changes) {
      for (const instant of [at - 1, at, at + 1, at - 1]) {
        expect(offsetSpanAt(timezone, instant).offsetMs, timezone).to.equal(offsetOf(timezone, instant));
      }
      expect(offsetSpanAt(timezone, at - 1).until).to.equal(at);
      expect(offsetSpanAt(timezone, at).from).to.equal(at);
    }
  });

  it('of a zone without changes holds for good', () => {
    for (const timezone of ['UTC', '+05:30']) {
      const span = offsetSpanAt(timezone, 0);
      expect([span.from, span.until]).to.deep.equal([-8.64e15, 8.64e15]);
    }
  });

  it('is kept apart from those of other years and other zones', () => {
    for (let year = 1970; year < 2100; year += 1) {
      for (const month of [0, 6]) {
        const instant = Date.UTC(year, month, 15);
        expect(offsetSpanAt('Europe/Berlin', instant).offsetMs).to.equal(offsetOf('Europe/Berlin', instant));
        expect(offsetSpanAt('Asia/Kolkata', instant).offsetMs).to.equal(5.5 * 3_600_000);
      }
    }
  });

  it('of what is no zone is a RangeError', () => {
    expect(() => offsetSpanAt('Moon/Crater', 0)).to.throw(RangeError);
  });
});
