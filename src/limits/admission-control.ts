import type { Clock } from '../lib/clock.ts';
import { type BreakerOptions, createBreaker } from './breaker.ts';
import { createThrottle } from './throttle.ts';

/** What a visit found out about FloImg Studio; `nothing` where it did not get as far. */
export type StudioHealth = 'answers' | 'unavailable' | 'too-fast' | 'nothing';

/** Decides whether this worker begins a visit now: none while Studio is unavailable, and fewer after it asked for fewer. */
export interface AdmissionControl {
  /** True when a visit may begin; its verdict must follow. */
  admits(): boolean;
  /** What a visit that was admitted found out. True when Studio counts as out from now on. */
  report(verdict: StudioHealth): boolean;
  /** How much it lets through at this moment. */
  state(): AdmissionState;
}

export interface AdmissionState {
  /** No visit begins but one that probes, because Studio counts as out. */
  readonly breakerOpen: boolean;
  /** The part of the visits that begin while the breaker is closed, from 1/16 to 1. */
  readonly share: number;
}

export interface AdmissionControlOptions {
  readonly clock: Clock;
  readonly breaker?: Omit<BreakerOptions, 'clock'>;
}

export function createAdmissionControl({
  clock,
  breaker: options = {},
}: AdmissionControlOptions): AdmissionControl {
  const breaker = createBreaker({ clock, ...options });
  const throttle = createThrottle(clock);
  const succeeded = (): void => {
    // Everything that waited would come at once.
    if (breaker.succeeded()) throttle.restart();
  };
  return {
    admits: () => throttle.admits() && breaker.enter(),
    state: () => ({ breakerOpen: breaker.isOpen, share: throttle.share }),
    report(verdict) {
      switch (verdict) {
        case 'answers':
          succeeded();
          return false;
        case 'too-fast':
          succeeded();
          throttle.slowDown();
          return false;
        case 'unavailable':
          return breaker.failed();
        case 'nothing':
          breaker.learntNothing();
          return false;
      }
    },
  };
}
