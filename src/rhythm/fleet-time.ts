/**
 * Durations that operators set and read are in fleet time: at pace 20, 2,700 s pass in 135 s by the clock, and seven
 * days in 8.4 hours. Instants are always by the clock.
 */

/** Seconds of a day, in fleet time as by the clock at pace 1. */
export const daySeconds = 24 * 60 * 60;

/** How many milliseconds by the clock a duration in fleet time takes. */
export function clockMs(fleetSeconds: number, pace: number): number {
  return (fleetSeconds * 1000) / pace;
}

/** How many seconds of fleet time pass in so many milliseconds by the clock. */
export function fleetSeconds(clockMs: number, pace: number): number {
  return (clockMs * pace) / 1000;
}

/** How many milliseconds by the clock so many days of fleet time take. */
export function daysMs(days: number, pace: number): number {
  return clockMs(days * daySeconds, pace);
}
