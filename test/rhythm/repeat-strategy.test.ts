import { expect } from 'chai';
import fc from 'fast-check';
import { decodePattern, encodePattern } from '../../src/rhythm/pattern.ts';
import { firstRepeat, nextRepeat } from '../../src/rhythm/repeat-strategy.ts';
import { firstWakeUp, nextWakeUp, type Rhythm } from '../../src/rhythm/rhythm.ts';
import { cpuRatio } from '../support/cpu.ts';
import { instants, rhythms } from './arbitraries.ts';
import { zonedTimes } from './zoned-times.ts';

const now = Date.parse('2026-05-05T12:00:00Z');
const usual: Rhythm = {
  seed: 4294967295,
  minIntervalSeconds: 180,
  maxIntervalSeconds: 2400,
  schedule: {
    timezone: 'America/Argentina/Buenos_Aires',
    peakHours: [
      [8, 11],
      [13, 17],
      [22, 2],
    ],
    activeDays: [0, 1, 2, 3, 4, 5, 6],
    peakMultiplier: 1.85,
    offPeakMultiplier: 0.35,
  },
  pace: 20,
};

describe('a pattern', () => {
  it('holds exactly the rhythm that was put in', () => {
    fc.assert(
      fc.property(rhythms, (own) => {
        expect(decodePattern(encodePattern(own))).to.deep.equal(own);
      }),
    );
  });

  it('is short, because Redis holds one for every running agent', () => {
    expect(encodePattern(usual).length).to.be.at.most(120);
  });

  it('is null where it holds no rhythm, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => decodePattern(text) === null));
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(decodePattern(text)).to.equal(null);
      }),
    );
  });

  const spoilt: readonly [string, (fields: unknown[]) => unknown[]][] = [
    ['of another version', (fields) => fields.with(0, 2)],
    ['with a seed beyond 32 bits', (fields) => fields.with(1, 2 ** 32)],
    ['whose shortest interval is the longer', (fields) => fields.with(2, 2401)],
    ['with an unknown time zone', (fields) => fields.with(4, 'Moon/Crater')],
    ['with half a peak', (fields) => fields.with(5, [8, 11, 13])],
    ['with an hour that no day has', (fields) => fields.with(5, [8, 25])],
    ['with an eighth day', (fields) => fields.with(6, '7')],
    ['with a multiplier of 0', (fields) => fields.with(7, 0)],
    ['with a pace of 0', (fields) => fields.with(9, 0)],
    ['that is cut off', (fields) => fields.slice(0, 9)],
    ['that is too long', (fields) => [...fields, 1]],
  ];
  for (const [what, spoil] of spoilt) {
    it(`${what} is broken`, () => {
      const fields: unknown[] = JSON.parse(encodePattern(usual));
      expect(decodePattern(JSON.stringify(spoil(fields)))).to.equal(null);
    });
  }

  it('of a rhythm that cannot be is broken, not an error', () => {
    expect(decodePattern(encodePattern({ ...usual, pace: Number.POSITIVE_INFINITY }))).to.equal(null);
    expect(decodePattern(encodePattern({ ...usual, minIntervalSeconds: Number.NaN }))).to.equal(null);
  });
});

describe('the repeat strategy', () => {
  it('understands patterns that an earlier release has left in Redis', () => {
    const old = '[1,4294967295,180,2400,"Europe/Berlin",[8,11,22,2],"12345",1.85,0.35,1]';
    for (const next of [nextRepeat(now, old), firstRepeat(now, old)]) {
      expect(next - now).to.be.within(1, (2_400_000 / 0.35) * 1.01);
    }
    expect(nextRepeat(now, old) - now).to.be.at.least(180_000 / 1.85);
  });

  it('costs less than one look at a clock of its time zone, reading the pattern included', async () => {
    const patterns = Array.from({ length: 2_000 }, (_, seed) => encodePattern({ ...usual, seed }));
    const read = (calls: number) => {
      for (let call = 0; call < calls; call += 1) {
        nextRepeat(now + call * 60_000, patterns[call % patterns.length] ?? '');
      }
    };
    const calls = 20_000;
    const ratio = await cpuRatio({ work: () => read(calls), floor: () => zonedTimes(calls, now) });
    // Measured: 0.5 to 0.6.
    expect(ratio).to.be.below(1);
  });

  it('answers what the rhythm says', () => {
    fc.assert(
      fc.property(rhythms, instants, (own, at) => {
        expect(nextRepeat(at, encodePattern(own))).to.equal(nextWakeUp(own, at));
        expect(firstRepeat(at, encodePattern(own))).to.equal(firstWakeUp(own, at));
        expect(firstRepeat(at, encodePattern(own), 1e6)).to.equal(firstWakeUp(own, at, 1e6));
      }),
    );
  });

  it('lets an agent with a broken pattern go on after 10 to 20 minutes, not all at once', () => {
    const answers = Array.from({ length: 50 }, (_, agent) => nextRepeat(now, `broken ${agent}`) - now);
    for (const answer of answers) expect(answer).to.be.within(600_000, 1_200_000);
    expect(new Set(answers).size).to.be.above(45);
  });

  it('never throws, and always answers a finite instant in the future', () => {
    const patterns = fc.oneof(fc.string(), fc.json(), rhythms.map(encodePattern));
    const millis = fc.oneof(instants, fc.double(), fc.integer({ min: 8.64e15 - 1000, max: 8.64e15 }));
    fc.assert(
      fc.property(millis, patterns, (at, pattern) => {
        for (const answer of [nextRepeat(at, pattern), firstRepeat(at, pattern)]) {
          expect(Number.isInteger(answer)).to.equal(true);
          expect(answer).to.be.at.most(8.64e15);
          expect(answer).to.be.above(at >= 0 && at <= Date.UTC(9999, 11, 31) ? at : Date.now() - 60_000);
        }
      }),
      { numRuns: 500 },
    );
  });
});
