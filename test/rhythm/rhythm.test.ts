import { expect } from 'chai';
import fc from 'fast-check';
import { meanIntervalSeconds } from '../../src/rhythm/interval.ts';
import { meanMultiplier, multiplierAt } from '../../src/rhythm/multiplier.ts';
import { firstWakeUp, nextWakeUp, type Rhythm } from '../../src/rhythm/rhythm.ts';
import { anyHour } from '../support/any-hour.ts';
import { cpuRatio } from '../support/cpu.ts';
import { changesOfClocks, everyTimeZone, instants, rhythms, schedules } from './arbitraries.ts';
import { zonedTimes } from './zoned-times.ts';

const now = Date.parse('2026-05-05T12:00:00Z');

/** Always active at multiplier 1, unless told otherwise. */
function rhythm(settings: Partial<Rhythm> = {}): Rhythm {
  return {
    seed: 7,
    minIntervalSeconds: 200,
    maxIntervalSeconds: 1800,
    schedule: anyHour,
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

/** (σ − μ) / (σ + μ) of waits. */
function burstiness(values: readonly number[]): number {
  const average = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - average) ** 2)));
  return (deviation - average) / (deviation + average);
}

const quarterMs = 15 * 60_000;

/** The multiplier summed up over a stretch of time, in milliseconds; the changes of today's zones are at quarters. */
function passedBetween(schedule: Rhythm['schedule'], from: number, until: number): number {
  let passed = 0;
  for (let at = from; at < until; ) {
    const end = Math.min((Math.floor(at / quarterMs) + 1) * quarterMs, until);
    passed += multiplierAt(schedule, at) * (end - at);
    at = end;
  }
  return passed;
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
    expect(seconds.filter((wait) => wait < 420).length / seconds.length).to.be.closeTo(0.75, 0.02);
    expect(Math.max(...seconds)).to.be.above(1700);
  });

  it('has the mean that is documented', () => {
    const expected = meanIntervalSeconds({ minIntervalSeconds: 200, maxIntervalSeconds: 1800 });
    expect(mean(waits({}, 20_000)) / 1000).to.be.closeTo(expected, expected * 0.02);
  });

  it('comes in bursts where the longest interval is well above the shortest', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        schedules,
        fc.integer({ min: 60, max: 600 }),
        fc.integer({ min: 40, max: 4_000 }),
        (seed, schedule, shortest, ratio) => {
          const bounds = { minIntervalSeconds: shortest, maxIntervalSeconds: shortest * ratio };
          expect(burstiness(waits({ seed, schedule, ...bounds }, 2_000))).to.be.above(0);
        },
      ),
      { numRuns: 30 },
    );
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

  it('keeps to the bounds, each part of an interval divided by the multiplier that holds then', () => {
    fc.assert(
      fc.property(
        rhythms.map((own) => ({ ...own, pace: 1, maxIntervalSeconds: own.minIntervalSeconds * 50 })),
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }),
        (unbound, after) => {
          const own = { ...unbound, minIntervalSeconds: 60 + (unbound.minIntervalSeconds % 3_600) };
          const bounded = { ...own, maxIntervalSeconds: own.minIntervalSeconds * 50 };
          const seconds = passedBetween(own.schedule, after, nextWakeUp(bounded, after)) / 1000;
          expect(seconds).to.be.within(bounded.minIntervalSeconds - 0.02, bounded.maxIntervalSeconds + 0.02);
        },
      ),
    );
  });

  it('keeps to them on the days on which clocks change, in every zone', () => {
    for (const { timezone, at } of changesOfClocks(2026)) {
      const schedule = {
        timezone,
        peakHours: [[1, 3] as [number, number], [22, 2] as [number, number]],
        activeDays: [0, 6],
        peakMultiplier: 4,
        offPeakMultiplier: 0.5,
      };
      const own = rhythm({ schedule, minIntervalSeconds: 5_000, maxIntervalSeconds: 50_000 });
      for (const after of [at - 7_200_000, at - 1, at, at + 1_800_000]) {
        const next = nextWakeUp(own, after);
        expect(next).to.be.above(after);
        expect(passedBetween(schedule, after, next) / 1000, timezone).to.be.within(4_999.99, 50_000.01);
      }
    }
  });

  it('follows intervals and multipliers in the long run within 5 %, whatever the schedule', () => {
    fc.assert(
      fc.property(fc.nat(), schedules, fc.integer({ min: 1, max: 60 }), (seed, schedule, ratio) => {
        const bounds = { minIntervalSeconds: 60, maxIntervalSeconds: 60 * ratio };
        const meanSeconds = meanIntervalSeconds(bounds);
        const visits = 40_000;
        const lengthMs = mean(waits({ seed, schedule, ...bounds }, visits)) * visits;
        const expected = passedBetween(schedule, now, now + lengthMs) / 1000 / meanSeconds;
        expect(visits / expected).to.be.closeTo(1, 0.05);
      }),
      { numRuns: 12 },
    );
  });

  it('comes as often as the multiplier says in each hour, even where an absence is longer than a peak', () => {
    const peakHours: [number, number][] = [
      [12, 14],
      [20, 1],
    ];
    const schedule = { ...rhythm().schedule, peakHours, peakMultiplier: 4 };
    const counts = Array<number>(24).fill(0);
    for (let seed = 0; seed < 400; seed += 1) {
      const own = rhythm({ seed, schedule, minIntervalSeconds: 120, maxIntervalSeconds: 86_400 });
      const end = now + 28 * 86_400_000;
      for (let at = nextWakeUp(own, now); at < end; at = nextWakeUp(own, at)) {
        const hour = new Date(at).getUTCHours();
        counts[hour] = (counts[hour] ?? 0) + 1;
      }
    }
    const usual = mean(counts) / meanMultiplier(schedule);
    for (const [hour, count] of counts.entries()) {
      const isPeak = hour === 0 || hour === 12 || hour === 13 || hour >= 20;
      expect(count / usual, `${hour} h`).to.be.closeTo(isPeak ? 4 : 1, isPeak ? 0.25 : 0.1);
    }
  });

  it('follows them in every time zone', () => {
    const days = 4;
    const bounds = { minIntervalSeconds: 60, maxIntervalSeconds: 1_200 };
    let visits = 0;
    let expected = 0;
    for (const timezone of everyTimeZone) {
      const schedule = {
        timezone,
        peakHours: [[21, 2] as [number, number]],
        activeDays: [1, 2, 3, 4],
        peakMultiplier: 3,
        offPeakMultiplier: 0.3,
      };
      const own = rhythm({ schedule, ...bounds });
      const end = now + days * 86_400_000;
      for (let at = nextWakeUp(own, now); at < end; at = nextWakeUp(own, at)) visits += 1;
      expected += passedBetween(schedule, now, end) / 1000 / meanIntervalSeconds(bounds);
    }
    expect(visits / expected).to.be.closeTo(1, 0.02);
  });

  it('copes with an instant between two milliseconds', () => {
    expect(Number.isInteger(nextWakeUp(rhythm(), now + 0.5))).to.equal(true);
  });

  it('costs less than one look at a clock of its time zone', async () => {
    const own = rhythm({
      schedule: { ...rhythm().schedule, timezone: 'America/New_York', peakHours: [[22, 3]] },
    });
    const calls = 20_000;
    const ratio = await cpuRatio({
      work: () => {
        for (let call = 0; call < calls; call += 1) nextWakeUp(own, now + call * 60_000);
      },
      floor: () => zonedTimes(calls, now),
    });
    // Measured: 0.3 to 0.6. `npm run bench -- cpu` has the seconds for a thousand agents and a week.
    expect(ratio).to.be.below(1);
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

  it('of as many as can be served comes within two minutes', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      expect(firstWakeUp(rhythm({ seed }), now, 24_000)).to.equal(firstWakeUp(rhythm({ seed }), now));
    }
  });

  it('of very many leaves them the rate of their rhythms, from the first minute on', () => {
    const agents = 20_000;
    const together = 10_000_000;
    const bounds = { minIntervalSeconds: 600, maxIntervalSeconds: 24_000 };
    const minutes = Array<number>(120).fill(0);
    for (let seed = 0; seed < agents; seed += 1) {
      const own = rhythm({ seed, ...bounds });
      // Nobody can start ten million in one millisecond either.
      let at = firstWakeUp(own, now + (seed % 1_000), together);
      for (; at < now + 120 * 60_000; at = nextWakeUp(own, at)) {
        const minute = Math.floor((at - now) / 60_000);
        minutes[minute] = (minutes[minute] ?? 0) + 1;
      }
    }
    const expected = (agents * 60) / meanIntervalSeconds(bounds);
    // Sums of independent agents scatter by a root of about 18; few are woken for the sake of the start.
    for (const count of minutes) expect(count).to.be.within(expected - 100, expected + 130);
    expect(mean(minutes) / expected).to.be.closeTo(1, 0.03);
  });

  it('of very many still lets a share of them act soon', () => {
    const agents = Array.from({ length: 10_000 }, (_, seed) =>
      rhythm({ seed, minIntervalSeconds: 100_000, maxIntervalSeconds: 1_000_000 }),
    );
    const soon = agents.filter((own) => firstWakeUp(own, now, 240_000) - now <= 120_001);
    expect(soon.length).to.be.within(900, 1_100);
  });

  it('of very many keeps to the hours', () => {
    const schedule = { ...rhythm().schedule, activeDays: [], offPeakMultiplier: 0.1 };
    const together = 10_000_000;
    const within = (own: Rhythm): boolean => firstWakeUp(own, now, together) - now < 200_000;
    const seeds = Array.from({ length: 5_000 }, (_, seed) => seed);
    const active = seeds.filter((seed) => within(rhythm({ seed }))).length;
    const resting = seeds.filter((seed) => within(rhythm({ seed, schedule }))).length;
    expect(resting / active).to.be.within(0.05, 0.2);
  });

  it('is a whole millisecond in the future, whatever the settings and however many are started', () => {
    fc.assert(
      fc.property(rhythms, instants, fc.integer({ min: 1, max: 10_000_000 }), (own, at, together) => {
        const one = firstWakeUp(own, at, together);
        expect(Number.isInteger(one)).to.equal(true);
        expect(one).to.be.above(at);
        const first = firstWakeUp(own, at);
        expect(first).to.be.above(at);
        expect(first - at).to.be.at.most(Math.max(120_000 / own.pace, 250) + 2);
      }),
    );
  });
});
