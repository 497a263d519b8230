import { FleetError } from './errors.ts';

/** Whoever was asked did not answer in time. */
export class NoAnswerError extends FleetError {
  readonly code = 'NO_ANSWER';

  constructor(ms: number) {
    super(`no answer within ${ms < 10_000 ? `${ms} ms` : `${ms / 1000} s`}`);
  }
}

/**
 * What the work gives; it goes on where it takes longer, and nobody hears of it any more.
 * @throws {NoAnswerError} when it takes longer than so many milliseconds
 */
export async function answerWithin<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswerError(ms)), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
