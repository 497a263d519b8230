/** Milliseconds since the Unix epoch. */
export type EpochMs = number;

/** Where the time comes from; replaced in tests and in forecasts. */
export interface Clock {
  now(): EpochMs;
}

/**
 * A clock that never goes back, for measuring how long something took or lasts: where the other one is set back, this
 * one stands still for that instant and goes on from there. With a wall clock that is set back by two hours, what should
 * wait for a minute would wait for two hours and a minute. Its instants mean nothing to anybody else.
 */
export function steady(clock: Clock): Clock {
  let last = clock.now();
  let lostMs = 0;
  return {
    now: () => {
      const now = clock.now();
      if (now < last) lostMs += last - now;
      last = now;
      return now + lostMs;
    },
  };
}

export const systemClock: Clock = { now: () => Date.now() };
