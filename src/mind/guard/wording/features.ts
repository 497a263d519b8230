import type { Span } from '../normal-form/view.ts';
import { identities } from './identities.ts';

/** The words of a text, without the marks between them. */
export const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;
/** Lengths of the parts of a word that count, and those of scripts of which two signs make a word. */
const lengths = { shortest: 3, longest: 5 };
const denseLengths = { shortest: 2, longest: 4 };
const dense = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Stand for the beginning and the end of a word, which no word holds. */
const begins = 0x5e;
const ends = 0x24;
/** Every digit is this one: which number it is says little. */
const zero = 0x30;
const nine = 0x39;

/** The kinds of features, so that a part of a word is not taken for the whole of another. */
const seeds = { part: 0x811c9dc5, word: 0x1b873593, pair: 0xcc9e2d51, gap: 0x85ebca6b } as const;

/**
 * The buckets of a text's features: its words, each two neighbours, each two with one between them, and all parts of
 * words of three to five letters, or two to four. Takes time linear in the text.
 * @param text in lower case, without marks
 * @param buckets how many there are, by the hashes of features: a power of two
 */
export function featuresOf(text: string, buckets: number): number[] {
  const features: number[] = [];
  const push = (hash: number): void => {
    features.push(mixedBits(hash) & (buckets - 1));
  };
  let before = 0;
  let beforeThat = 0;
  for (const [found] of text.matchAll(word)) {
    if (identities.has(found)) continue;
    const letters = lettersOf(found);
    const hash = hashOf(letters, 1, letters.length - 1);
    push(seeds.word ^ hash);
    if (before !== 0) push(mixed(seeds.pair ^ before, hash));
    if (beforeThat !== 0) push(mixed(seeds.gap ^ beforeThat, hash));
    eachPart(letters, dense.test(found) ? denseLengths : lengths, push);
    beforeThat = before;
    before = hash;
  }
  return features;
}

/** The UTF-16 units of a word between the marks of its beginning and its end. */
function lettersOf(found: string): Uint16Array {
  const letters = new Uint16Array(found.length + 2);
  letters[0] = begins;
  for (let index = 0; index < found.length; index += 1) {
    const unit = found.charCodeAt(index);
    letters[index + 1] = unit >= zero && unit <= nine ? zero : unit;
  }
  letters[found.length + 1] = ends;
  return letters;
}

function eachPart(
  letters: Uint16Array,
  { shortest, longest }: typeof lengths,
  visit: (hash: number) => void,
): void {
  for (let start = 0; start + shortest <= letters.length; start += 1) {
    let hash: number = seeds.part;
    const end = Math.min(letters.length, start + longest);
    for (let index = start; index < end; index += 1) {
      hash = mixed(hash, letters[index] ?? 0);
      if (index - start + 1 >= shortest) visit(hash);
    }
  }
}

function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash: number = seeds.word;
  for (let index = from; index < to; index += 1) hash = mixed(hash, letters[index] ?? 0);
  return hash;
}

/** A step of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** The bits of a hash of FNV are mixed once more, as MurmurHash3 ends: the low ones depend on few letters otherwise. */
function mixedBits(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  return bits ^ (bits >>> 13);
}

/** Not within a number or a name. */
const sentenceEnd = /[.!?…]+(?=\s|$)|\n+/gu;

/** The sentences of a text, where more than one stands in it. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    if (index > start) spans.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
