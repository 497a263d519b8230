import pTimeout from 'p-timeout';
import { FleetError } from './errors.ts';

/** Whoever was asked did not answer in time. */
export class NoAnswerError extends FleetError {
  readonly code = 'NO_ANSWER';

  constructor(ms: number) {
    super(`no answer within ${ms < 10_000 ? `${ms} ms` : `${ms / 1000} s`}`);
  }
}

/**
 * Gives what the work gives. When the work takes longer, it goes on, and its outcome is dropped.
 * @param ms milliseconds that the work may take
 * @param late thrown when the work takes longer
 * @throws {NoAnswerError} when the work takes longer and `late` is not given
 */
export function withDeadline<T>(
  ms: number,
  work: Promise<T>,
  late: Error = new NoAnswerError(ms),
): Promise<T> {
  return pTimeout(work, { milliseconds: ms, message: late });
}

/** True when the work ends in time. When it takes longer, it goes on. What the work throws is thrown on. */
export function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  return pTimeout(
    work.then(() => true),
    { milliseconds: ms, fallback: () => false },
  );
}
