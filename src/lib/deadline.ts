import pTimeout from 'p-timeout';
import { untilAborted } from './abort.ts';
import { FleetError } from './errors.ts';

/** Whoever was asked did not answer in time. */
export class NoAnswerError extends FleetError {
  readonly code = 'NO_ANSWER';

  constructor(ms: number) {
    super(`no answer within ${ms < 10_000 ? `${ms} ms` : `${ms / 1000} s`}`);
  }
}

/** A deadline is looked at this often on its way, so that a moment in which this process stood still counts little. */
const looks = 20;

/**
 * Gives what the work gives. When the work takes longer, it goes on, and its outcome is dropped. Time in which this
 * process could do nothing, because it computed or was stopped, is not laid to whoever is to answer: of a look that
 * comes late, twice the usual time counts.
 * @param ms milliseconds that the work may take
 * @param late thrown when the work takes longer
 * @throws {NoAnswerError} when the work takes longer and `late` is not given
 */
export async function withDeadline<T>(
  ms: number,
  work: Promise<T>,
  late: Error = new NoAnswerError(ms),
): Promise<T> {
  const usualMs = ms / looks;
  const over = new AbortController();
  let leftMs = ms;
  let lookedAt = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    leftMs -= Math.min(now - lookedAt, 2 * usualMs);
    lookedAt = now;
    if (leftMs <= 0) over.abort(late);
  }, usualMs);
  try {
    return await untilAborted(work, over.signal);
  } finally {
    clearInterval(timer);
  }
}

/** True when the work ends in time. When it takes longer, it goes on. What the work throws is thrown on. */
export function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  return pTimeout(
    work.then(() => true),
    { milliseconds: ms, fallback: () => false },
  );
}
