import pMap from 'p-map';

/**
 * Does the work for every item, with a bounded number under way at once. After a failure no more work begins, and the
 * promise is settled only when nothing is under way any more, so that nothing goes on behind the caller's back.
 * @param concurrency pieces of work under way at once
 * @param items an asynchronous source is asked for its next item only when there is room for it
 * @throws what the first piece that failed has thrown, or what the source has thrown
 */
export async function forEachBounded<T>(
  items: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  try {
    await pMap(
      items,
      async (item) => {
        const piece = work(item);
        underWay.add(piece);
        await piece;
        underWay.delete(piece);
      },
      { concurrency },
    );
  } finally {
    await Promise.allSettled(underWay);
  }
}
