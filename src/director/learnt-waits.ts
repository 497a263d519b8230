import type { Sql } from '../db/sql.ts';
import { type Clock, type EpochMs, steady } from '../lib/clock.ts';
import { clockMs } from '../rhythm/fleet-time.ts';
import { type Direction, keepWaits } from '../settings/director.ts';
import { waitsByHour } from './observed-waits.ts';

/** In fleet time, what was learnt is learnt anew after so many seconds: it comes from the posts of four weeks. */
const keptSeconds = 3_600;

/** How long posts wait for people, as it was learnt last. */
export interface LearntWaits {
  /** In seconds of fleet time, for each hour of the day (UTC). */
  current(direction: Direction): Promise<readonly number[]>;
}

/** Learns once an hour, and when the target has changed; what is learnt is kept for visits of the agents' own accord. */
export function createLearntWaits(sql: Sql, clock: Clock): LearntWaits {
  const passing = steady(clock);
  let kept: {
    readonly waits: readonly number[];
    readonly target: number;
    readonly until: EpochMs;
  } | null = null;
  return {
    async current(direction) {
      const target = direction.settings.firstResponseTargetSeconds;
      if (kept !== null && kept.target === target && passing.now() < kept.until) return kept.waits;
      const waits = await waitsByHour(sql, direction, clock.now());
      await keepWaits(sql, waits);
      kept = { waits, target, until: passing.now() + clockMs(keptSeconds, direction.pace) };
      return waits;
    },
  };
}
