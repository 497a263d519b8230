/**
 * Keeps costly work from being done several times at once: calls that come while it is under way share the next run.
 * That one begins after they came, so each caller's answer holds everything that was true when it called.
 */
export function coalesce<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const run = (): Promise<T> => {
    next = null;
    const begun = work().finally(() => {
      if (running === begun) running = null;
    });
    running = begun;
    return begun;
  };
  return () => {
    if (running === null) return next ?? run();
    next ??= running.then(run, run);
    return next;
  };
}
