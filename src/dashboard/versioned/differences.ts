/** One field in which two states of a document differ. */
export interface Difference {
  /** Where it is, as `voice.thoughts`. */
  readonly path: string;
  /** What is there no longer, a line each. */
  readonly removed: readonly string[];
  /** What is new. */
  readonly added: readonly string[];
}

/** In what two states of a document differ, field by field; of lists, what they lost and gained. */
export function differencesBetween(before: unknown, after: unknown, path = ''): Difference[] {
  if (isSame(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    return namesOf(before, after).flatMap((name) =>
      differencesBetween(before[name], after[name], path === '' ? name : `${path}.${name}`),
    );
  }
  const removed = linesOf(before);
  const added = linesOf(after);
  const difference = {
    path,
    removed: removed.filter((line) => !added.includes(line)),
    added: added.filter((line) => !removed.includes(line)),
  };
  // The same lines in another order.
  return difference.removed.length + difference.added.length > 0 ? [difference] : [{ path, removed, added }];
}

/** Whether two values say the same; the order of an object's fields says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, place) => isSame(entry, other[place]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return namesOf(one, other).every((name) => isSame(one[name], other[name]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of both, each once. */
export function namesOf(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function linesOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(textOf);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
