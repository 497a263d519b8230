import { LRUCache } from 'lru-cache';

/** Milliseconds in which an equal line is only counted. */
const defaultWindowMs = 60_000;

/** Different lines that are counted at once. A further line drops the oldest. */
const capacity = 1_000;

export interface Collapsed<Line> {
  /** The first of the equal lines. */
  readonly line: Line;
  /** How many came after it. */
  readonly count: number;
}

/** Lets through the first of equal lines, and counts the others. */
export interface Collapser<Line> {
  /** True for a line that is to be written. */
  isNew(line: Line): boolean;
}

export interface CollapserOptions<Line> {
  /** Equal for equal lines. */
  readonly keyOf: (line: Line) => string;
  /** Called at the end of each minute in which there were more equal lines. */
  readonly onMore: (collapsed: Collapsed<Line>) => void;
  readonly windowMs?: number;
}

/** A program that fails in a loop writes the same line over and over; one line a minute says as much. */
export function createCollapser<Line extends NonNullable<unknown>>({
  keyOf,
  onMore,
  windowMs = defaultWindowMs,
}: CollapserOptions<Line>): Collapser<Line> {
  const known = new LRUCache<string, { readonly line: Line; count: number }>({ max: capacity });
  const endWindow = (): void => {
    const ended = [...known.values()];
    known.clear();
    for (const { line, count } of ended) if (count > 0) onMore({ line, count });
  };
  // What is left at the end of a process is not worth keeping it alive for.
  setInterval(endWindow, windowMs).unref();
  return {
    isNew(line) {
      const key = keyOf(line);
      const entry = known.get(key);
      if (entry === undefined) known.set(key, { line, count: 0 });
      else entry.count += 1;
      return entry === undefined;
    },
  };
}
