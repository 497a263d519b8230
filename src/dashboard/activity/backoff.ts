/** The first wait after a connection is lost, in milliseconds. */
const firstWaitMs = 500;
const longestWaitMs = 15_000;

/**
 * How long to wait before the next attempt: doubling, with up to a quarter less by chance, so that the pages of
 * many operators do not come back to a restarted server all at once.
 * @param failures attempts that failed in a row, from 1
 * @param chance uniform in [0, 1)
 */
export function backoffMs(failures: number, chance: number): number {
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1));
  return Math.round(wait * (1 - chance / 4));
}
