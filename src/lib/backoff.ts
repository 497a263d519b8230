/** Pauses between tries that fail one after another. */
export interface Backoff {
  /** Milliseconds to wait before the next try. */
  next(): number;
  /** Starts again from the first delay, after a try that succeeded. */
  reset(): void;
}

export interface BackoffOptions {
  /** Milliseconds around which the first pause lies. */
  readonly firstMs: number;
  /** Milliseconds that no pause exceeds. */
  readonly mostMs: number;
  /** Uniform in [0, 1); a system's own chance unless given. */
  readonly random?: () => number;
}

/**
 * Doubles the pause with each failure. Each is drawn from the upper half of its range, so that processes that failed
 * together do not try again together.
 */
export function createBackoff({ firstMs, mostMs, random = Math.random }: BackoffOptions): Backoff {
  let failures = 0;
  return {
    next() {
      const longest = Math.min(firstMs * 2 ** failures, mostMs);
      failures = Math.min(failures + 1, 30);
      return Math.max(firstMs, Math.round(longest * (0.5 + random() / 2)));
    },
    reset() {
      failures = 0;
    },
  };
}
