/** Returns the milliseconds since it was made. */
export type Elapsed = () => number;

/**
 * Begins to measure. Two clocks are asked, and the one that says more is believed: the monotonic one stands still
 * while a machine sleeps, and the wall clock may be set back. Whoever holds something for a limited time errs on the
 * safe side by that.
 */
export function startElapsed(): Elapsed {
  const monotonic = performance.now();
  const wall = Date.now();
  return () => Math.max(performance.now() - monotonic, Date.now() - wall);
}
