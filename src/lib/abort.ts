import pTimeout from 'p-timeout';

/**
 * Waits for work that does not listen to the signal itself, such as work that is shared with others, and stops
 * waiting when the signal fires; the work goes on.
 * @throws the signal's reason once it has fired
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return pTimeout(work, { milliseconds: Number.POSITIVE_INFINITY, signal });
}

/** A signal that fires with the first of others. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  /** Fires it by other means. */
  abort(reason: unknown): void;
  /** Stops listening to the others, which may live much longer. */
  release(): void;
}

/**
 * As `AbortSignal.any`, for work that says when it is over: it costs a tenth, which counts where every job and every
 * visit has one.
 */
export function joinSignals(...signals: readonly AbortSignal[]): JoinedSignal {
  const controller = new AbortController();
  const abort = (reason: unknown): void => {
    if (!controller.signal.aborted) controller.abort(reason);
  };
  const passOn = (event: Event): void => {
    if (event.target instanceof AbortSignal) abort(event.target.reason);
  };
  for (const signal of signals) {
    if (signal.aborted) abort(signal.reason);
    else signal.addEventListener('abort', passOn);
  }
  return {
    signal: controller.signal,
    abort,
    release: () => {
      for (const signal of signals) signal.removeEventListener('abort', passOn);
    },
  };
}
