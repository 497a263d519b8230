import { setImmediate as nextTurn } from 'node:timers/promises';

/** Long work in short steps: it may be interrupted wherever it yields. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What else waits gets its turn after so many milliseconds. */
const turnMs = 10;

/** Does all of it, and lets everything else have its turn meanwhile. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let begunAt = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - begunAt >= turnMs) {
      await nextTurn();
      begunAt = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
