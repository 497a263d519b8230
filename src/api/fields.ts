import { z } from 'zod';

/** ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** How often something happened, or how many there are. */
export const count = z.int().min(0);

/**
 * A line of 1 to `max` characters that may be stored and shown: without control characters, of which Postgres refuses
 * NUL and others would end up in people's pages and prompts, and without halves of surrogate pairs, which JSON can
 * carry and Postgres cannot.
 */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not hold control characters or broken Unicode');

/** Names a persona; whether the catalogue has it is another question. */
export const personaId = line(60);

/** Why something was published: one line, which may be empty. */
export const note = z
  .string()
  .trim()
  .max(300)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not hold control characters or broken Unicode')
  .default('');

/** The version of a persona or a prompt; the bound keeps it within what Postgres counts with. */
export const versionNumber = z.int().min(1).max(999_999_999);

/** The same within a path. */
export const versionInPath = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be the number of a version')
  .transform(Number);

/** Numbers in a query arrive as text. */
export const digits = z.string().regex(/^\d{1,15}$/, 'must be a whole number');

/** A whole number of a query from 1 to `max`. */
export const upTo = (max: number, otherwise: number) =>
  digits
    .transform(Number)
    .pipe(z.int().min(1, 'must be at least 1').max(max, `must be at most ${max}`))
    .default(otherwise);

/** The most that a page of a list may hold. */
export const longestPage = 200;

/** A page's length in a query. */
export const limit = upTo(longestPage, 50);

/** A page of a list. */
export const pageOf = <Item extends z.ZodType, Cursor extends z.ZodType>(item: Item, cursor: Cursor) =>
  z.object({
    items: z.array(item).readonly(),
    /** Where the next page begins; null on the last one. */
    nextCursor: cursor.nullable(),
  });
