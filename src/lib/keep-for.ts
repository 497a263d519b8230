/**
 * Keeps the outcome of costly work for a while, a failure too; calls that come while it is under way share it.
 * @param ms milliseconds from its begin
 */
export function keepFor<T>(ms: number, work: () => Promise<T>): () => Promise<T> {
  let kept: { readonly until: number; readonly outcome: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (kept === undefined || now >= kept.until) kept = { until: now + ms, outcome: work() };
    return kept.outcome;
  };
}
