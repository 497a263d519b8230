/** How long the parts of a visit may take, in milliseconds. */
export interface VisitTimings {
  /** A visit is given up after this long; the longest part of it is making an image. */
  readonly visitMs: number;
  /** A claim holds this long and is renewed while the visit goes on; a worker that died blocks its agents for as long. */
  readonly leaseMs: number;
  /**
   * No effect leaves when less than this is left of the lease: what is sent then has arrived before another worker
   * may begin.
   */
  readonly marginMs: number;
  /** A write without an answer may still be under way in Studio, so it is looked up no earlier than this after it. */
  readonly settleMs: number;
}

export const defaultTimings: VisitTimings = {
  visitMs: 90_000,
  leaseMs: 30_000,
  marginMs: 10_000,
  settleMs: 15_000,
};

/** What a visit takes besides its model: reading the gallery, and making an image. */
const besidesTheModelMs = 30_000;
/** A plan may take two questions. */
const questions = 2;

/**
 * Timings of visits whose model may take so long for one call. The lease is renewed while a visit goes on, so it stays
 * as it is however long the model thinks: a worker that died still blocks its agents for no longer.
 * @param callMs milliseconds for one call of a model
 */
export function timingsFor(callMs: number): VisitTimings {
  const visitMs = Math.max(defaultTimings.visitMs, besidesTheModelMs + questions * callMs);
  return { ...defaultTimings, visitMs };
}
