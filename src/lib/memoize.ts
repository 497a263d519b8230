/**
 * A pure function that keeps its results for the arguments that were used last. Results stand in two halves: when the
 * newer one is full it becomes the older one, whose results are kept if they are used again. So a result that is used
 * all the time costs one look into a map.
 * @param max arguments whose results are kept at most; at least half as many are
 */
export function memoize<Value extends NonNullable<unknown>>(
  work: (argument: string) => Value,
  max: number,
): (argument: string) => Value {
  const half = Math.ceil(max / 2);
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (argument) => {
    const cached = newer.get(argument);
    if (cached !== undefined) return cached;
    const value = older.get(argument) ?? work(argument);
    if (newer.size >= half) {
      older = newer;
      newer = new Map();
    }
    newer.set(argument, value);
    return value;
  };
}

/** A pure function that keeps its result for an object for as long as somebody else holds that object. */
export function memoizeByObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const cache = new WeakMap<Key, Value>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const value = work(key);
    cache.set(key, value);
    return value;
  };
}
