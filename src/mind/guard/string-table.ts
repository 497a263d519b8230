import { Numbers } from './numbers.ts';

const firstCapacity = 2 ** 10;
/** A fuller table is doubled. */
const fullest = 0.6;

/** Strings as they are kept. */
export interface StringTables {
  /** The UTF-16 units of all strings, one behind the other. */
  readonly text: Uint16Array;
  /** By string: where it ends. */
  readonly ends: Int32Array;
  /** A hash table: the number of a string and one more, or 0 where there is none. Its length is a power of two. */
  readonly places: Int32Array;
}

/**
 * Finds out whether strings are among some hundred thousand known ones, and which. These stand in arrays of numbers, which
 * are read from a file as they are, and of which a garbage collector knows nothing. Places are found by the hash function
 * FNV-1a (https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function) and open addressing.
 */
export class StringTable {
  readonly #text: Uint16Array;
  readonly #ends: Int32Array;
  readonly #places: Int32Array;

  constructor({ text, ends, places }: StringTables) {
    this.#text = text;
    this.#ends = ends;
    this.#places = places;
  }

  /** The number of the string that the first so many UTF-16 units of a text are; undefined where it is not known. */
  numberOf(text: string, length = text.length): number | undefined {
    const last = this.#places.length - 1;
    for (let place = hashOf(text, length) & last; ; place = (place + 1) & last) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.#is(number, text, length)) return number;
    }
  }

  #is(number: number, text: string, length: number): boolean {
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    if ((this.#ends[number] ?? 0) - start !== length) return false;
    for (let unit = 0; unit < length; unit += 1)
      if (this.#text[start + unit] !== text.charCodeAt(unit)) return false;
    return true;
  }
}

/** The table of some strings, each of which is there once: their numbers are their places among them. */
export function tablesOfStrings(strings: Iterable<string>): StringTables {
  const [units, ends, hashes] = [new Numbers(), new Numbers(), new Numbers()];
  for (const string of strings) {
    for (let unit = 0; unit < string.length; unit += 1) units.push(string.charCodeAt(unit));
    ends.push(units.length);
    hashes.push(hashOf(string, string.length));
  }
  let capacity = firstCapacity;
  while (ends.length > capacity * fullest) capacity *= 2;
  const places = new Int32Array(capacity);
  for (const [number, hash] of hashes.all().entries()) {
    let place = hash & (capacity - 1);
    while (places[place] !== 0) place = (place + 1) & (capacity - 1);
    places[place] = number + 1;
  }
  return { text: Uint16Array.from(units.all()), ends: ends.all(), places };
}

function hashOf(text: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < length; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  // The lowest bits, which choose the place, are those that FNV mixes least.
  return hash ^ (hash >>> 15);
}
