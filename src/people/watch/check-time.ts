import type { EpochMs } from '../../lib/clock.ts';
import { clockMs, daySeconds, fleetSeconds } from '../../rhythm/fleet-time.ts';

/** By the clock: two passes of the watch fit in, so that a post is looked at before an agent comes to it. */
export const leadMs = 45_000;

/** In fleet time: the shortest wait between two looks at one post once the target has passed. */
const shortestWaitSeconds = 15 * 60;

/** In fleet time: how long a post is followed. */
export const followedSeconds = 7 * daySeconds;

/** What the time of the next look depends on. */
export interface Followed {
  readonly postedAt: EpochMs;
  /** True once a person other than the author has commented. */
  readonly answered: boolean;
}

/**
 * When a post is looked at next: just before the target, when an agent may come to it; then ever more rarely, once a
 * day from the second day on.
 * @returns null once nobody waits for it any more: a person has answered it, or a week has passed
 */
export function nextCheckAt(
  { postedAt, answered }: Followed,
  {
    now,
    targetSeconds,
    pace,
  }: { readonly now: EpochMs; readonly targetSeconds: number; readonly pace: number },
): EpochMs | null {
  if (answered) return null;
  const age = fleetSeconds(now - postedAt, pace);
  if (age >= followedSeconds) return null;
  const targetMs = clockMs(targetSeconds, pace);
  const beforeTarget = postedAt + targetMs - Math.min(leadMs, targetMs / 3);
  if (now < beforeTarget) return beforeTarget;
  const wait = age >= daySeconds ? daySeconds : Math.max(shortestWaitSeconds, age / 2);
  return now + clockMs(wait, pace);
}
