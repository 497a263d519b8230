import { type Clock, steady } from '../lib/clock.ts';

/** A worker goes down to this share of its visits at the least, so that it notices when more are welcome. */
const smallestShare = 1 / 16;
/** Each of these steps gives back one sixteenth: from the least to everything takes a little over a minute. */
const stepMs = 5_000;
/** Refusals that come together are answers to the same speed, and slow down once. */
const togetherMs = 1_000;

/**
 * How many of the visits that come due a worker begins: halved when Studio asks for fewer requests, and given back
 * in equal steps (additive increase, multiplicative decrease, as networks do it).
 */
export interface Throttle {
  /** True for the visits that are part of the share; spread evenly. */
  admits(): boolean;
  /** Studio asked for fewer requests. */
  slowDown(): void;
  /** Studio is back after an outage: begin with the smallest share. */
  restart(): void;
  /** The part of the visits that are begun at this moment, from 1/16 to 1. */
  readonly share: number;
}

export function createThrottle(wallClock: Clock): Throttle {
  const clock = steady(wallClock);
  let base = 1;
  let since = clock.now();
  let slowedAt = Number.NEGATIVE_INFINITY;
  let credit = 0;
  const share = (): number => Math.min(1, base + Math.floor((clock.now() - since) / stepMs) * smallestShare);
  const set = (value: number): void => {
    base = Math.max(smallestShare, value);
    since = clock.now();
  };
  return {
    admits() {
      credit += share();
      if (credit < 1) return false;
      credit -= 1;
      return true;
    },
    slowDown() {
      if (clock.now() - slowedAt < togetherMs) return;
      slowedAt = clock.now();
      set(share() / 2);
    },
    restart: () => set(smallestShare),
    get share() {
      return share();
    },
  };
}
