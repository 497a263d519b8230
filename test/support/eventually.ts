import { setTimeout as pause } from 'node:timers/promises';

/** Between two looks. */
const everyMs = 25;

/**
 * Looks again and again until there is something to see.
 * @param look gives undefined for as long as it is not there yet
 * @param what names it in the error
 * @throws when it is not there in time
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  withinMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline) throw new Error(`Not seen within ${withinMs} ms: ${what}`);
    await pause(everyMs);
  }
}
