import { isRecord, isSame, namesOf } from './differences.ts';

/** A field that both have changed, and not alike. */
export interface Conflict {
  /** Where it is, as `voice.thoughts`. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Both changes; where they conflict, mine. */
  readonly merged: unknown;
  readonly conflicts: readonly Conflict[];
}

/**
 * Puts two changes of one state together, field by field. A list is one field: lines of two people that are put between
 * each other would belong to neither.
 * @param base what both began with
 */
export function mergeChanges(base: unknown, mine: unknown, theirs: unknown, path = ''): Merge {
  if (isSame(mine, theirs) || isSame(base, theirs)) return { merged: mine, conflicts: [] };
  if (isSame(base, mine)) return { merged: theirs, conflicts: [] };
  if (!isRecord(mine) || !isRecord(theirs)) return { merged: mine, conflicts: [{ path, mine, theirs }] };
  const before = isRecord(base) ? base : {};
  const merged: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const name of namesOf(mine, theirs)) {
    const part = mergeChanges(before[name], mine[name], theirs[name], path === '' ? name : `${path}.${name}`);
    // A field that was taken away is not there, in place of being there without a value.
    if (part.merged !== undefined) merged[name] = part.merged;
    conflicts.push(...part.conflicts);
  }
  return { merged, conflicts };
}

/** The state with the value at a path replaced; undefined takes the field away. */
export function withValueAt(state: unknown, path: string, value: unknown): unknown {
  const [name, ...rest] = path.split('.');
  if (name === undefined || name === '') return value;
  const { [name]: before, ...others } = isRecord(state) ? state : {};
  const after = rest.length === 0 ? value : withValueAt(before, rest.join('.'), value);
  return after === undefined ? others : { ...others, [name]: after };
}
