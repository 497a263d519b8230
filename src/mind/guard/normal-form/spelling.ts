import { memoize } from '../../../lib/memoize.ts';
import { isEnglishWord, maybeEnglishWord } from '../wording/english.ts';
import { hiddenWords } from './hidden-words.ts';

const signs = /[^a-z'’]+/u;
const oneLetter = /^[a-z]$/;
/** Vowels first: they are what most people leave out. */
const alphabet = 'aeiouybcdfghjklmnpqrstvwxz';
const vowels = 'aeiou';

const shortestMasked = 4;
const shortestMisspelled = 5;
const longestMisspelled = 20;
const shortestRow = 10;
const longestPart = 14;
/** A row of letters falls into words of three letters by chance where it is shorter, into words of four hardly ever. */
const longRow = 20;
/** Some of them are so rare that no model has learned of them. */
const hidden = new Set(hiddenWords);

/** Whether it is an English word, in lower case. */
export function isWord(text: string): boolean {
  return hidden.has(text) || isEnglishWord(text);
}

/** A word, or one with an ending that nobody has seen on it. */
function maybeWord(text: string): boolean {
  return hidden.has(text) || maybeEnglishWord(text);
}

/** The English word or words that are meant by a row of letters and signs; null where nobody can tell. */
export const meantBy = memoize((text): { readonly words: string | null } => {
  const parts = text.split(signs);
  if (parts.length === 1) return { words: maybeWord(text) ? text : inWords(text) };
  const whole = parts.join('');
  if (whole.length < shortestMasked - 1) return { words: text };
  if (maybeWord(whole)) return { words: whole };
  const masked = unmasked(parts, text);
  if (masked !== null) return { words: masked };
  if (!parts.every(maybeWord)) return { words: inWords(whole) };
  // A word of two, as people write them, is left as it is.
  return { words: parts.length === 2 ? text : parts.join(' ') };
}, 4_000);

/** The word in which signs stand for one letter each: two of them for vowels at the most. */
function unmasked(parts: readonly string[], text: string): string | null {
  const [first = '', second = '', third] = parts;
  const stands = parts.slice(1).reduce((sum, part) => sum + part.length, first.length) + parts.length - 1;
  if (stands !== text.length || text.length < shortestMasked || parts.length > 3) return null;
  const readings =
    third === undefined
      ? [...alphabet].map((letter) => first + letter + second)
      : [...vowels].flatMap((one) => [...vowels].map((other) => first + one + second + other + third));
  return firstWord(readings);
}

/** The first of them that is a word; one that may be a word with an ending only where none is. */
function firstWord(readings: readonly string[]): string | null {
  return readings.find(isWord) ?? readings.find(maybeWord) ?? null;
}

/** A word of which one letter was left out, or two were swapped, or an l and an i stand for each other; itself otherwise. */
export const corrected = memoize((text) => {
  if (text.length < shortestMisspelled || text.length > longestMisspelled) return text;
  return firstWord([...text].flatMap((_, place) => correctedAt(text, place))) ?? text;
}, 4_000);

function correctedAt(text: string, place: number): string[] {
  const [before, here, behind] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
  const swapped = before + behind.charAt(0) + here + behind.slice(1);
  const filled = place === 0 ? [] : [...vowels].map((vowel) => before + vowel + here + behind);
  const other = here === 'l' ? ['i'] : here === 'i' ? ['l'] : [];
  return [swapped, ...filled, ...other.map((letter) => before + letter + behind)];
}

/** The fewest words that a row of letters is made of; null where it is made of others, or of too short ones to tell. */
function inWords(row: string): string | null {
  if (row.length < shortestRow) return null;
  /** For each place the fewest words that end there, the last one of them first; null where none does. */
  const ways: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= row.length; end += 1) {
    const before = ways.slice(-longestPart);
    const found = before.flatMap((words, index) => {
      const part = row.slice(end - before.length + index, end);
      return words !== null && isPart(part) ? [[part, ...words]] : [];
    });
    ways.push(found.reduce<readonly string[] | null>((best, way) => shorter(best, way), null));
  }
  const words = ways.at(-1) ?? [];
  const fewestLetters = row.length < longRow ? 4 : 3;
  return words.length > 0 && words.length * fewestLetters <= row.length ? words.toReversed().join(' ') : null;
}

function shorter(one: readonly string[] | null, other: readonly string[]): readonly string[] {
  return one !== null && one.length <= other.length ? one : other;
}

function isPart(part: string): boolean {
  return oneLetter.test(part) ? part === 'a' || part === 'i' || part === 'u' : isWord(part);
}
