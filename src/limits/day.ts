import type { EpochMs } from '../lib/clock.ts';

/**
 * The day that limits and sums go by: UTC's, for every agent, wherever its schedule says that it lives. One midnight
 * for the whole fleet is what lets agents' sums add up to the fleet's.
 * @returns `2026-03-01`
 */
export function utcDay(now: EpochMs): string {
  return new Date(now).toISOString().slice(0, 10);
}
