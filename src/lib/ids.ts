import { randomUUIDv7 } from 'node:crypto';
import { type Id, isId } from '../api/ids.ts';
import type { EpochMs } from './clock.ts';
import { randomFrom } from './random.ts';

export { type ActionId, type AgentId, type Id, isId, type TickId, type WishId } from '../api/ids.ts';

/** Activities are numbered in the order of their commit. */
export type ActivityId = number;

/** Sorts before every id: where a list begins. */
export const lowestId = '00000000-0000-0000-0000-000000000000';

/** What sorts before every id that was made at that instant or later, and after all that were made before. */
export function idBefore(instant: EpochMs): string {
  const hex = Math.floor(instant).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** A new id; ids made later sort later (UUID version 7), which keeps the indexes compact. */
export function newId<Kind extends string>(): Id<Kind> {
  const text: string = randomUUIDv7();
  if (!isId<Kind>(text)) throw new TypeError(`${text} is not a UUID.`);
  return text;
}

/** An id that repeats: the same for the same instant and seed, and in the form and order of {@link newId}'s. */
export function idFrom<Kind extends string>(
  instant: EpochMs,
  ...seedParts: readonly (string | number)[]
): Id<Kind> {
  const random = randomFrom('id', instant, ...seedParts);
  const digits = (count: number): string =>
    random
      .below(16 ** count)
      .toString(16)
      .padStart(count, '0');
  const text = `${idBefore(instant).slice(0, 13)}-7${digits(3)}-8${digits(3)}-${digits(6)}${digits(6)}`;
  if (!isId<Kind>(text)) throw new TypeError(`${text} is not a UUID.`);
  return text;
}
