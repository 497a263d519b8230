import { nearlySame, trigramsOf } from '../mind/publishing/said-texts.ts';
import { sameWordsKey } from '../mind/text.ts';

/** How many of the texts say again what one before them said. */
export interface Repetition {
  /** The same words, whatever their case and punctuation. */
  readonly exact: number;
  /** A trigram similarity above 0.7, the exact ones included. */
  readonly near: number;
}

/**
 * Counts texts that repeat an earlier one. The similarity is that of Postgres' pg_trgm: shared trigrams by all trigrams
 * of both. A prefix filter keeps it from comparing each with each (Chaudhuri, Ganti and Kaushik, "A Primitive Operator
 * for Similarity Joins in Data Cleaning", ICDE 2006): with trigrams in one order for all, the rarest first, two sets
 * this similar share some among the first of each, and hardly any other pair does.
 */
export function repetitionIn(texts: readonly string[]): Repetition {
  const keys = new Set<string>();
  const sets = rarestFirst(texts.map(trigramsOf));
  const candidatesOf = candidateFinder(sets);
  let exact = 0;
  let near = 0;
  for (const [index, text] of texts.entries()) {
    const key = sameWordsKey(text);
    const own = sets[index] ?? [];
    const isKnown = keys.has(key);
    const similar = candidatesOf(index).some((other) => isNearlySame(own, sets[other] ?? []));
    if (isKnown) exact += 1;
    if (isKnown || similar) near += 1;
    keys.add(key);
  }
  return { exact, near };
}

/** The sets as numbers in ascending order, where a lower number stands for a trigram that fewer texts have. */
function rarestFirst(sets: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const frequency = new Map<string, number>();
  for (const set of sets) {
    for (const trigram of set) frequency.set(trigram, (frequency.get(trigram) ?? 0) + 1);
  }
  const ordered = [...frequency].toSorted(([, one], [, other]) => one - other);
  const rank = new Map(ordered.map(([trigram], place) => [trigram, place]));
  return sets.map((set) => [...set].map((trigram) => rank.get(trigram) ?? 0).toSorted((a, b) => a - b));
}

/** So many more than needed are looked at, of which then as many more must be shared: fewer pairs pass by chance. */
const extraShared = 16;

/** What two sets must share at the least, beyond the one that they need, in the beginnings that are looked at. */
function extraOf(set: readonly number[]): number {
  return Math.max(Math.min(extraShared, Math.ceil(set.length * nearlySame) - 1), 0);
}

/** A set this similar lacks so few of the trigrams that it must have some of these. */
function prefixOf(set: readonly number[]): readonly number[] {
  return set.slice(0, set.length - Math.ceil(set.length * nearlySame) + 1 + extraOf(set));
}

/** Gives for each set, asked for in their order, the earlier ones that may be nearly the same. */
function candidateFinder(sets: readonly (readonly number[])[]): (index: number) => number[] {
  const setsWith = new Map<number, number[]>();
  const shared = new Uint32Array(sets.length);
  return (index) => {
    const own = sets[index] ?? [];
    const met: number[] = [];
    for (const trigram of prefixOf(own)) {
      const sharing = setsWith.get(trigram) ?? [];
      for (const other of sharing) {
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + 1;
      }
      setsWith.set(trigram, sharing);
      sharing.push(index);
    }
    const found = met.filter(
      (other) => (shared[other] ?? 0) > Math.min(extraOf(own), extraOf(sets[other] ?? [])),
    );
    for (const other of met) shared[other] = 0;
    return found;
  };
}

function isNearlySame(one: readonly number[], other: readonly number[]): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  // Even if all of the shorter one were shared.
  if (shorter <= longer * nearlySame) return false;
  const shared = sharedBy(one, other);
  return shared / (one.length + other.length - shared) > nearlySame;
}

/** How many numbers two ascending lists share. */
function sharedBy(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  let at = 0;
  for (const number of one) {
    while ((other[at] ?? number) < number) at += 1;
    if (other[at] === number) shared += 1;
  }
  return shared;
}
