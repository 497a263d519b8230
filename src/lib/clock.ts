/** Milliseconds since the Unix epoch. */
export type EpochMs = number;

/** Where the time comes from; replaced in tests and in forecasts. */
export interface Clock {
  now(): EpochMs;
}

export const systemClock: Clock = { now: () => Date.now() };
