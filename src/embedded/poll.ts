import { setTimeout as delay } from 'node:timers/promises';

export interface PollOptions {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** Milliseconds after which it gives up; time that `look` itself takes is not counted. */
  readonly withinMs: number;
}

/** Looks until something other than `undefined` is seen and returns it, or `undefined` when the time is over. */
export async function pollFor<T extends NonNullable<unknown>>(
  look: () => Promise<T | undefined> | T | undefined,
  options: PollOptions,
): Promise<T | undefined> {
  const looks = Math.max(1, Math.ceil(options.withinMs / options.everyMs));
  for (let count = 0; count < looks; count += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await delay(options.everyMs);
  }
  return look();
}

/** True as soon as the condition holds, false when it does not within the time. */
export async function pollUntil(
  condition: () => Promise<boolean> | boolean,
  options: PollOptions,
): Promise<boolean> {
  const held = await pollFor(async () => ((await condition()) ? true : undefined), options);
  return held ?? false;
}
