import type { Sql } from '../db/sql.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
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
  let kept: {
    readonly waits: readonly number[];
    readonly target: number;
    readonly until: EpochMs;
  } | null = null;
  return {
    async current(direction) {
      const now = clock.now();
      const target = direction.settings.firstResponseTargetSeconds;
      if (kept !== null && kept.target === target && now < kept.until) return kept.waits;
      const waits = await waitsByHour(sql, direction, now);
      await keepWaits(sql, waits);
      kept = { waits, target, until: now + clockMs(keptSeconds, direction.pace) };
      return waits;
    },
  };
}
