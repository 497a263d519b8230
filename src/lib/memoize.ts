import { LRUCache } from 'lru-cache';

/**
 * A pure function that keeps its results for the arguments that were used last.
 * @param max arguments whose results are kept
 */
export function memoize<Value extends NonNullable<unknown>>(
  work: (argument: string) => Value,
  max: number,
): (argument: string) => Value {
  const cache = new LRUCache<string, Value>({ max });
  return (argument) => {
    const cached = cache.get(argument);
    if (cached !== undefined) return cached;
    const value = work(argument);
    cache.set(argument, value);
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
