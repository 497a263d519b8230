import { type Clock, type EpochMs, steady } from '../lib/clock.ts';

export interface BreakerOptions {
  readonly clock: Clock;
  /** Failures in a row after which the breaker opens. */
  readonly failuresToOpen?: number;
  /** Milliseconds until the first probe; doubled after each probe that fails. */
  readonly openMs?: number;
  readonly longestOpenMs?: number;
}

/**
 * A circuit breaker around FloImg Studio for one worker. Closed, everything may try; after some failures in a row it
 * opens, and nothing may; after a while one probe may, and what becomes of it closes the breaker or opens it for
 * longer. It takes its time from outside and counts whole visits, which is why it is no library's.
 */
export interface Breaker {
  /** True when somebody may try now. One who may must report with one of the methods below. */
  enter(): boolean;
  /** Studio answered. True when that closed the breaker. */
  succeeded(): boolean;
  /** Studio could not be used. True when that opened the breaker, not when it was open already. */
  failed(): boolean;
  /** Whoever tried did not get as far as Studio. */
  learntNothing(): void;
  /** Studio counts as out: nothing but a probe may try. */
  readonly isOpen: boolean;
}

type State =
  | { readonly name: 'closed'; readonly failures: number }
  | { readonly name: 'open'; readonly probeAt: EpochMs; readonly openMs: number; readonly probing: boolean };

const closed: State = { name: 'closed', failures: 0 };

export function createBreaker({
  clock: wallClock,
  failuresToOpen = 5,
  openMs = 5_000,
  longestOpenMs = 60_000,
}: BreakerOptions): Breaker {
  const clock = steady(wallClock);
  let state: State = closed;
  const open = (forMs: number): void => {
    state = { name: 'open', probeAt: clock.now() + forMs, openMs: forMs, probing: false };
  };
  return {
    enter() {
      if (state.name === 'closed') return true;
      if (state.probing || clock.now() < state.probeAt) return false;
      state = { ...state, probing: true };
      return true;
    },
    succeeded() {
      const closes = state.name === 'open';
      state = closed;
      return closes;
    },
    failed() {
      if (state.name === 'open') {
        // Others than the probe began before the breaker opened, and say nothing new.
        if (state.probing) open(Math.min(state.openMs * 2, longestOpenMs));
        return false;
      }
      const failures = state.failures + 1;
      if (failures >= failuresToOpen) open(openMs);
      else state = { name: 'closed', failures };
      return failures >= failuresToOpen;
    },
    learntNothing() {
      if (state.name === 'open') state = { ...state, probing: false };
    },
    get isOpen() {
      return state.name === 'open';
    },
  };
}
