import type { Tracing } from '../lib/tracing.ts';

/** Measures the steps of a visit, for its trace; where traces are wanted, each is a span. */
export interface Stopwatch {
  /** Runs one step and adds the milliseconds it took, also when it fails. */
  time<T>(step: string, work: () => Promise<T>): Promise<T>;
  /** Whole milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

export function createStopwatch(tracing: Tracing): Stopwatch {
  const timings: Record<string, number> = {};
  return {
    async time(step, work) {
      const startedAt = performance.now();
      try {
        return await tracing.span(step, {}, work);
      } finally {
        timings[step] = (timings[step] ?? 0) + Math.round(performance.now() - startedAt);
      }
    },
    timings,
  };
}
