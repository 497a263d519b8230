import { profilesFor } from '../../src/agents/profiles.ts';
import { forecast } from '../../src/forecast/index.ts';
import { nextWakeUp, type Rhythm } from '../../src/rhythm/rhythm.ts';
import { zonedTimes } from '../../test/rhythm/zoned-times.ts';
import { cpuMsOf } from '../../test/support/cpu.ts';
import { personas } from '../mind/population.ts';
import { atMost, type Scenario } from '../scenario.ts';

const now = Date.parse('2026-05-05T12:00:00Z');
const weekMs = 7 * 86_400_000;
const calls = 200_000;

/** Often, across midnight, in a zone that changes its clocks. */
const own: Omit<Rhythm, 'seed'> = {
  minIntervalSeconds: 200,
  maxIntervalSeconds: 1_800,
  schedule: {
    timezone: 'America/New_York',
    peakHours: [[22, 3]],
    activeDays: [0, 1, 2, 3, 4, 5, 6],
    peakMultiplier: 1,
    offPeakMultiplier: 1,
  },
  pace: 1,
};

/** What computing alone costs, without a database or a network. */
export const cpu: Scenario = {
  name: 'cpu',
  async run({ quick }) {
    const size = quick ? 20 : 200;
    const rhythm: Rhythm = { ...own, seed: 7 };
    const wakeUp = await cpuMsOf(() => {
      for (let call = 0; call < calls; call += 1) nextWakeUp(rhythm, now + call * 60_000);
    });
    const zoned = await cpuMsOf(() => zonedTimes(calls, now));
    const week = await cpuMsOf(() => {
      for (let seed = 0; seed < 5 * size; seed += 1)
        for (let at = nextWakeUp({ ...own, seed }, now); at < now + weekMs; )
          at = nextWakeUp({ ...own, seed }, at);
    });
    const profiles = await cpuMsOf(() => profilesFor({ personas, count: 50 * size, seed: 'bench' }));
    const forecasting = await cpuMsOf(() =>
      forecast({ personas, agents: size, days: quick ? 1 : 7, seed: 'bench', model: 'gpt-4o-mini' }),
    );
    return [
      atMost('µs of CPU for the next wake-up', (wakeUp / calls) * 1_000, 5, (zoned / calls) * 1_000),
      atMost('s of CPU for all wake-ups of 1,000 agents in a week', week / 1_000, 2),
      atMost('s of CPU for 10,000 profiles', profiles / 1_000, 1),
      atMost('s of CPU to forecast 200 agents for a week', forecasting / 1_000, 60),
    ];
  },
};
