import { isDeepStrictEqual } from 'node:util';

/** One thing in which two states of a persona differ. */
export interface PersonaChange {
  /** Where it is, as `voice.comments` or `activity.0.timezone`. */
  readonly path: string;
  /** As JSON; null where the field is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A change shows at most so many characters of each side. */
const shown = 400;

/**
 * In what two states of a persona differ, field by field. Lists of texts and numbers are one field each, because a text that
 * is put in front would change every line after it.
 */
export function changesBetween(before: unknown, after: unknown, path = ''): PersonaChange[] {
  // Postgres gives the fields of what it stores in an order of its own.
  if (isDeepStrictEqual(before, after)) return [];
  if (!isRecord(before) || !isRecord(after))
    return [{ path: path === '' ? 'the whole persona' : path, before: textOf(before), after: textOf(after) }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    changesBetween(before[name], after[name], path === '' ? name : `${path}.${name}`),
  );
}

/** The names of what differs, each once, without what is inside: `voice.comments`, `interests`. */
export function changedFields(before: unknown, after: unknown): string[] {
  return [...new Set(changesBetween(before, after).map(({ path }) => path.split('.').slice(0, 2).join('.')))];
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length <= shown ? text : `${text.slice(0, shown)}…`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
