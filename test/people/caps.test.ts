import { expect } from 'chai';
import { capRulesOf } from '../../src/people/caps.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';

const direction = { settings: defaultDirectorSettings, seed: 'a seed of sixteen', awakeShare: 1, pace: 1 };
const hourMs = 3_600_000;

describe('the day by which comments are weighed', () => {
  it('begins at midnight UTC, also where clocks are put back or forward', () => {
    for (const [month, date] of [
      [2, 29],
      [9, 25],
      [10, 1],
    ] as const) {
      const midnight = Date.UTC(2026, month, date);
      expect(capRulesOf(direction, midnight - 1).dayBegan).to.equal(midnight - 24 * hourMs);
      expect(capRulesOf(direction, midnight).dayBegan).to.equal(midnight);
      expect(capRulesOf(direction, midnight + 24 * hourMs - 1).dayBegan).to.equal(midnight);
    }
  });

  it('is as long as a day of fleet time at any pace', () => {
    const began = [0, 1, 2, 3].map(
      (quarter) => capRulesOf({ ...direction, pace: 24 }, Date.UTC(2026, 9, 25) + quarter * hourMs).dayBegan,
    );
    expect(began.map((at) => at - Date.UTC(2026, 9, 25))).to.deep.equal([0, hourMs, 2 * hourMs, 3 * hourMs]);
  });
});
