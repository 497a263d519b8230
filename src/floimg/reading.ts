import { z } from 'zod';
import { toPostgresText } from '../lib/postgres-text.ts';

// What is read of Studio's answers: bounded, storable, and generous wherever nothing depends on the field.

/** The largest number that Postgres takes as an `integer`. */
const largestCount = 2_147_483_647;
/** Descriptions of faults that are kept of one list; the others are only counted. */
const keptFaults = 3;

/** The longest texts that are kept, in UTF-16 units; HTML escapes may make a text five times as long as it was written. */
export const longest = { id: 200, name: 100, title: 1_200, description: 20_000, comment: 6_000, url: 4_000 };

/** An id that can be named in a path and in a prompt. */
export const idText = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'no usable id');

/** A text; whatever is none counts as empty. */
export const text = (maxLength: number) =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === 'string' ? toPostgresText(value, maxLength) : ''));

/** A text, or null where there is none or it is blank. */
export const textOrNull = (maxLength: number) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const kept = typeof value === 'string' ? toPostgresText(value, maxLength) : '';
      return kept.trim() === '' ? null : kept;
    });

/** A whole number from 0 on; what is missing or no number counts as 0. */
export const count = z
  .unknown()
  .optional()
  .transform((value) =>
    typeof value === 'number' && value > 0 ? Math.trunc(Math.min(value, largestCount)) : 0,
  );

/** A whole number from 0 on; null where it is missing or no number. */
export const countOrNull = z
  .unknown()
  .optional()
  .transform((value) =>
    typeof value === 'number' && value >= 0 ? Math.trunc(Math.min(value, largestCount)) : null,
  );

/** A number from 0 on within a bound; null where it is missing or no number. */
export const amount = (most: number) =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      typeof value === 'number' && value >= 0 && value <= most && Number.isFinite(value) ? value : null,
    );

export const flagOrNull = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'boolean' ? value : null));

/** An ISO date as it was given, or one made of milliseconds since the epoch; empty where it is unknown. */
export const moment = z
  .unknown()
  .optional()
  .transform((value) => {
    const at = new Date(typeof value === 'string' || typeof value === 'number' ? value : Number.NaN);
    return Number.isNaN(at.getTime()) ? '' : at.toISOString();
  });

/** A list of which each entry was read by itself. */
export interface ReadList<T> {
  readonly entries: readonly T[];
  /** How many entries could not be read, and were left out. */
  readonly unreadable: number;
  /** What was wrong with the first of them. */
  readonly faults: readonly string[];
}

/** Reads a list entry by entry: what cannot be read is counted and left out. Only what is no list fails. */
export function listOf<T extends z.ZodType>(entry: T) {
  return z.array(z.unknown()).transform((values): ReadList<z.output<T>> => {
    const read = values.map((value) => entry.safeParse(value));
    const faults = read.flatMap(({ error }, place) => (error === undefined ? [] : faultAt(place, error)));
    return {
      entries: read.flatMap(({ data, success }) => (success ? [data] : [])),
      unreadable: faults.length,
      faults: faults.slice(0, keptFaults),
    };
  });
}

function faultAt(place: number, error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `.${issue.path.join('.')}`;
  return `[${place}]${where}: ${issue?.message ?? 'wrong form'}`;
}
