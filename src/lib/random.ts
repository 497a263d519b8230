/** A source of chance that repeats exactly for the same seed. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform whole number in [0, bound). */
  below(bound: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; throws a RangeError when there are none. */
  pick<T extends NonNullable<unknown>>(items: readonly T[]): T;
  /** The items in a new, random order. */
  shuffle<T extends NonNullable<unknown>>(items: readonly T[]): T[];
}

/**
 * Chance that is a pure function of its seed parts, so that a visit, a rhythm or a seeding repeats exactly.
 * Generator: SplitMix32 over an FNV-1a hash of the parts (both public domain); not for secrets.
 */
export function randomFrom(...seedParts: readonly (string | number)[]): Random {
  return new SplitMix32(hash32(seedParts.join('\u0000')));
}

/** A class and no closures: a visit draws from half a dozen sources, and each would make its own set of functions. */
class SplitMix32 implements Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = this.#state ^ (this.#state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4294967296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T extends NonNullable<unknown>>(items: readonly T[]): T {
    return itemAt(items, this.below(items.length));
  }

  shuffle<T extends NonNullable<unknown>>(items: readonly T[]): T[] {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      const held = itemAt(result, last);
      result[last] = itemAt(result, other);
      result[other] = held;
    }
    return result;
  }
}

/** A 32-bit FNV-1a hash of a text, as an unsigned whole number. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function itemAt<T extends NonNullable<unknown>>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}
