import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { type Inhabitant, inhabitantFrom } from '../../src/forecast/population.ts';
import type { Life } from '../../src/forecast/simulate.ts';
import { simulate } from '../../src/forecast/simulate.ts';
import { utcDay } from '../../src/limits/day.ts';

const dayMs = 24 * 3_600_000;
const personas = loadPersonas();
/** Clocks go forward in Berlin on 29 March, and a month has 31 days. */
const from = Date.UTC(2026, 2, 8);
const until = from + 31 * dayMs;
const timezone = 'Europe/Berlin';

/** Wakes every few minutes by day and rests at night, wants to do something each time, and may do little. */
const eager = {
  minActionIntervalSeconds: 600,
  maxActionIntervalSeconds: 3_600,
  likeProbability: 0.9,
  commentProbability: 0.3,
  postProbability: 0.2,
  dailyActionLimit: 20,
  dailyTokenLimit: 4_000,
  activitySchedule: {
    timezone,
    peakHours: [[9, 21]] as [number, number][],
    activeDays: [1, 2, 3, 4, 5],
    peakMultiplier: 8,
    offPeakMultiplier: 0.2,
  },
};

describe('a month of three agents on the virtual clock', function () {
  this.timeout(60_000);

  let agents: readonly Inhabitant[];
  let life: Life;

  before(async () => {
    agents = profilesFor({ personas, count: 3, seed: 'month' }).map((profile) =>
      inhabitantFrom({ ...profile, ...eager }),
    );
    life = await simulate({ agents, personas, from, until, seed: 'month' });
  });

  it('is full of visits', () => {
    expect(life.visits.length).to.be.above(3_000);
  });

  it('begins and ends with the month, and happens in order', () => {
    const instants = life.visits.map(({ at }) => at);
    expect(instants).to.deep.equal(instants.toSorted((one, other) => one - other));
    expect(instants.every((at) => at >= from && at < until)).to.equal(true);
    expect((instants.at(-1) ?? 0) > until - dayMs).to.equal(true);
  });

  it('never has two visits of an agent at one instant, nor two within five seconds', () => {
    for (const { id } of agents) {
      const instants = life.visits.filter(({ agentId }) => agentId === id).map(({ at }) => at);
      const gaps = instants.slice(1).map((at, index) => at - (instants[index] ?? at));
      expect(Math.min(...gaps)).to.be.at.least(5_000);
    }
  });

  it('holds every agent to its actions of each UTC day, and lets it go on the next', () => {
    for (const { id } of agents) {
      const own = life.deeds.filter(({ agentId }) => agentId === id);
      const days = [...Map.groupBy(own, ({ at }) => utcDay(at)).values()].map((deeds) => deeds.length);
      expect(Math.max(...days)).to.equal(eager.dailyActionLimit);
      expect(days.length).to.be.above(20);
      expect(days.filter((count) => count === eager.dailyActionLimit).length).to.be.above(2);
    }
  });

  it('holds every agent to its tokens of each UTC day, but for the last call', () => {
    const spent = life.calls.reduce((sum, call) => sum + call.inputTokens + call.outputTokens, 0);
    const dearest = Math.max(...life.calls.map((call) => call.inputTokens + call.outputTokens));
    expect(spent).to.be.at.most(agents.length * 31 * (eager.dailyTokenLimit + dearest));
    // Without a limit it would be some 600,000.
    expect(spent).to.be.within(200_000, 450_000);
  });

  it('follows the clock on the agents’ wall through the change of clocks', () => {
    const shareOfDay = (within: (at: number) => boolean): number => {
      const visits = life.visits.filter(({ at }) => within(at));
      return visits.filter(({ at }) => hourIn(at) >= 9 && hourIn(at) < 21).length / visits.length;
    };
    const change = Date.UTC(2026, 2, 29, 1);
    // Half of the hours are peak hours, eight times as fast; days of rest are slow all day.
    for (const share of [shareOfDay((at) => at < change), shareOfDay((at) => at >= change)]) {
      expect(share).to.be.within(0.83, 0.93);
    }
    // The same hours by UTC are others before and after.
    const utcHours = (after: boolean) =>
      life.visits.filter(({ at }) => at >= change === after && new Date(at).getUTCHours() === 7).length;
    expect(utcHours(true) / 10).to.be.above((2 * utcHours(false)) / 21);
  });

  it('has few visits on days of rest', () => {
    const weekday = (at: number): number =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).dayOfWeek;
    const weekend = life.visits.filter(({ at }) => weekday(at) > 5).length;
    expect(weekend / life.visits.length).to.be.below(0.05);
  });

  it('likes nothing twice', () => {
    const likes = life.deeds
      .filter(({ kind }) => kind === 'like')
      .map(({ agentId, targetId }) => `${agentId} ${targetId}`);
    expect(new Set(likes).size).to.equal(likes.length);
  });
});

function hourIn(at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).hour;
}
