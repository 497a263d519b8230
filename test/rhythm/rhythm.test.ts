import { expect } from 'chai';
import fc from 'fast-check';
import { firstWakeUp, meanIntervalSeconds, nextWakeUp, type Rhythm } from '../../src/rhythm/rhythm.ts';
import { instants, rhythms } from './arbitraries.ts';

const now = Date.parse('2026-05-05T12:00:00Z');

/** Always active at multiplier 1, unless told otherwise. */
function rhythm(settings: Partial<Rhythm> = {}): Rhythm {
  return {
    seed: 7,
    minIntervalSeconds: 200,
    maxIntervalSeconds: 1800,
    schedule: {
      timezone: 'UTC',
      peakHours: [],
      activeDays: [0, 1, 2, 3, 4, 5, 6],
      peakMultiplier: 1,
      offPeakMultiplier: 1,
    },
    pace: 1,
    ...settings,
  };
}

/** The waits of many wake-ups in a row, in milliseconds. */
function waits(settings: Partial<Rhythm>, count = 4_000): number[] {
  const own = rhythm(settings);
  let at = now;
  return Array.from({ length: count }, () => {
    const before = at;
    at = nextWakeUp(own, before);
    return at - before;
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the next wake-up', () => {
  it('is the same for the same rhythm and instant, and another for another seed or instant', () => {
    expect(nextWakeUp(rhythm(), now)).to.equal(nextWakeUp(rhythm(), now));
    const bySeed = Array.from({ length: 100 }, (_, seed) => nextWakeUp(rhythm({ seed }), now));
    expect(new Set(bySeed).size).to.be.above(95);
    expect(new Set(waits({}, 100)).size).to.be.above(95);
  });

  it('stays within the interval, is mostly short and sometimes long', () => {
    const seconds = waits({}).map((wait) => wait / 1000);
    expect(Math.min(...seconds)).to.be.at.least(200);
    expect(Math.max(...seconds)).to.be.at.most(1800.001);
    expect(seconds.filter((wait) => wait < 1000).length / seconds.length).to.be.above(0.9);
    expect(Math.max(...seconds)).to.be.above(1200);
  });

  it('has the mean that is documented', () => {
    const expected = meanIntervalSeconds({ minIntervalSeconds: 200, maxIntervalSeconds: 1800 });
    expect(expected).to.be.closeTo(200 + 0.222 * 1600, 2);
    expect(mean(waits({}, 20_000)) / 1000).to.be.closeTo(expected, expected * 0.02);
  });

  it('comes sooner by the multiplier and by the pace', () => {
    const { schedule } = rhythm();
    const usual = nextWakeUp(rhythm(), now) - now;
    const busy = { ...schedule, peakHours: [[12, 13]] as [number, number][], peakMultiplier: 2 };
    expect(nextWakeUp(rhythm({ schedule: busy }), now) - now).to.be.closeTo(usual / 2, 1);
    expect(nextWakeUp(rhythm({ pace: 4 }), now) - now).to.be.closeTo(usual / 4, 1);
    expect(nextWakeUp(rhythm({ pace: 0.5 }), now) - now).to.be.closeTo(usual * 2, 4);
    const quiet = { ...schedule, activeDays: [], offPeakMultiplier: 0.25 };
    expect(nextWakeUp(rhythm({ schedule: quiet }), now) - now).to.be.closeTo(usual * 4, 4);
  });

  it('is never nearer than 5 s at pace 1, and never nearer than 250 ms', () => {
    const eager = { minIntervalSeconds: 5, maxIntervalSeconds: 5 };
    const schedule = { ...rhythm().schedule, activeDays: [], offPeakMultiplier: 10 };
    expect(waits({ ...eager, schedule }, 20)).to.deep.equal(Array(20).fill(5_000));
    expect(waits({ ...eager, schedule, pace: 10 }, 20)).to.deep.equal(Array(20).fill(500));
    expect(waits({ ...eager, schedule, pace: 1000 }, 20)).to.deep.equal(Array(20).fill(250));
  });

  it('is a whole millisecond in the future, whatever the settings', () => {
    fc.assert(
      fc.property(rhythms, instants, (own, after) => {
        const wait = nextWakeUp(own, after) - after;
        expect(Number.isInteger(wait)).to.equal(true);
        expect(wait).to.be.at.least(Math.max(5_000 / own.pace, 250));
        expect(wait).to.be.at.most(366 * 24 * 3_600_000);
      }),
    );
  });

  it('copes with an instant between two milliseconds', () => {
    expect(Number.isInteger(nextWakeUp(rhythm(), now + 0.5))).to.equal(true);
  });

  it('costs little', () => {
    const own = rhythm({
      schedule: { ...rhythm().schedule, timezone: 'America/New_York', peakHours: [[22, 3]] },
    });
    const calls = 20_000;
    for (let call = 0; call < 2_000; call += 1) nextWakeUp(own, now + call);
    const begun = process.cpuUsage();
    for (let call = 0; call < calls; call += 1) nextWakeUp(own, now + call * 60_000);
    const { user, system } = process.cpuUsage(begun);
    // Measured: 4 µs. The bound only catches a change of its order, such as a formatter made for every call.
    expect((user + system) / calls).to.be.below(30);
  });
});

describe('the first wake-up', () => {
  it('comes within two minutes at pace 1 and within six seconds at the pace of the demo', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      expect(firstWakeUp(rhythm({ seed }), now) - now).to.be.within(1, 120_001);
      expect(firstWakeUp(rhythm({ seed, pace: 20 }), now) - now).to.be.within(1, 6_001);
    }
  });

  it('spreads a fleet that is started at once', () => {
    const tenths = Array<number>(10).fill(0);
    for (let seed = 0; seed < 5_000; seed += 1) {
      const tenth = Math.min(9, Math.floor((firstWakeUp(rhythm({ seed }), now) - now) / 12_000));
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(count).to.be.within(400, 600);
  });

  it('waits no longer than an interval of its own where that is shorter', () => {
    const quick = rhythm({ minIntervalSeconds: 10, maxIntervalSeconds: 10 });
    for (let seed = 0; seed < 200; seed += 1) {
      expect(firstWakeUp({ ...quick, seed }, now) - now).to.be.within(1, 10_001);
    }
  });

  it('is a whole millisecond in the future, whatever the settings', () => {
    fc.assert(
      fc.property(rhythms, instants, (own, at) => {
        const first = firstWakeUp(own, at);
        expect(Number.isInteger(first)).to.equal(true);
        expect(first).to.be.above(at);
        expect(first - at).to.be.at.most(Math.max(120_000 / own.pace, 250) + 2);
      }),
    );
  });
});
