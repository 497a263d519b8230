import type { EpochMs } from '../../lib/clock.ts';

/** How much of a purge is done now. */
export interface Purge {
  /** Asked between two steps; what is left is purged the next time. */
  mayGoOn(): boolean;
}

/** Which rows are old. */
export interface PurgeBefore extends Purge {
  /** What is older is purged. */
  readonly before: EpochMs;
}

/**
 * Purges step by step, each short enough that nobody waits for it, until a step finds less than it may do.
 * @param most what one step does at most
 * @param step gives what it did
 * @returns what was done in all
 */
export async function inSteps(purge: Purge, most: number, step: () => Promise<number>): Promise<number> {
  let done = 0;
  while (purge.mayGoOn()) {
    const count = await step();
    done += count;
    if (count < most) break;
  }
  return done;
}
