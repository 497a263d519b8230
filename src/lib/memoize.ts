/**
 * A pure function that remembers what it gave for its latest arguments.
 * @param most arguments that are remembered; beyond it everything is forgotten at once, which costs less than
 *   keeping an order and happens seldom
 */
export function remembered<Value>(
  work: (argument: string) => Value,
  most: number,
): (argument: string) => Value {
  const known = new Map<string, Value>();
  return (argument) => {
    const found = known.get(argument);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = work(argument);
    known.set(argument, value);
    return value;
  };
}

/** A pure function that remembers what it gave for an object, for as long as somebody else holds that object. */
export function rememberedFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
