/**
 * Does the work for every item, with a bounded number under way at once. After a failure no more work begins, and the
 * promise is settled only when nothing is under way any more, the source included, so that nothing goes on behind the
 * caller's back.
 * @param concurrency pieces of work under way at once
 * @param items an asynchronous source is asked for its next item only when there is room for it
 * @throws what the first piece that failed has thrown, or what the source has thrown
 */
export async function forEachBounded<T>(
  items: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const begin = (item: T): void => {
    const piece = work(item)
      .then(
        () => undefined,
        (error: unknown) => void failures.push(error),
      )
      .finally(() => underWay.delete(piece));
    underWay.add(piece);
  };
  try {
    for await (const item of items) {
      begin(item);
      while (underWay.size >= concurrency) await Promise.race(underWay);
      if (failures.length > 0) break;
    }
  } finally {
    await Promise.all(underWay);
  }
  if (failures.length > 0) throw failures[0];
}
