import { memoize } from '../../../lib/memoize.ts';
import { isEnglishWord, maybeEnglishWord } from '../wording/english.ts';
import { commonWords, shortWords } from './common-words.ts';
import { hiddenWords } from './hidden-words.ts';

const signs = /[^a-z'’]+/u;
const apostrophes = /['’]/g;
const notLetter = /[^a-z'’]/g;
/** Vowels first: they are what most people leave out. */
const alphabet = 'aeiouybcdfghjklmnpqrstvwxz';
const vowels = 'aeiou';

const shortestMasked = 4;
const shortestMisspelled = 5;
const longestMisspelled = 20;
const shortestRow = 8;
const longestPart = 14;
/** A longer part may be any word, a shorter one has to be one that everybody uses: a few letters are a word by chance. */
const shortestWord = 4;
const mostHidden = 3;
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
  if (parts.length === 1) return { words: maybeWord(text) ? text : inRow(text) };
  const whole = parts.join('');
  if (whole.length < shortestMasked - 1) return { words: text };
  if (maybeWord(whole)) return { words: whole };
  const masked = unmasked(text);
  if (masked !== null) return { words: masked };
  if (!parts.every(maybeWord)) return { words: inWords(whole) };
  // A word of two, as people write them, is left as it is.
  return { words: parts.length === 2 ? text : parts.join(' ') };
}, 4_000);

/** The word in which signs stand for one letter each: where there are several, for vowels. */
function unmasked(text: string): string | null {
  const masks = text.match(notLetter)?.length ?? 0;
  if (text.length < shortestMasked || masks > mostHidden || masks * 2 > text.length) return null;
  let readings = [text];
  for (let sign = 0; sign < masks; sign += 1) {
    const letters = [...(masks === 1 ? alphabet : vowels)];
    readings = readings.flatMap((reading) => letters.map((letter) => reading.replace(/[^a-z'’]/, letter)));
  }
  return firstWord(readings);
}

/** A common word among them, or else the first that is a word; one that may be a word with an ending only where none is. */
function firstWord(readings: readonly string[]): string | null {
  const common = readings.find((reading) => commonWords.has(reading));
  return common ?? readings.find(isWord) ?? readings.find(maybeWord) ?? null;
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

/** The words of a row without signs, where it is not one misspelled word. */
function inRow(text: string): string | null {
  const words = inWords(text);
  return words === null || words === text || corrected(text) === text ? words : null;
}

/** The fewest words that a row of letters is made of, itself where it is one; null where it is made of others. */
function inWords(written: string): string | null {
  const row = written.replace(apostrophes, '');
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
  if (words.length === 0) return null;
  return words.length === 1 ? written : words.toReversed().join(' ');
}

function shorter(one: readonly string[] | null, other: readonly string[]): readonly string[] {
  return one !== null && one.length <= other.length ? one : other;
}

function isPart(part: string): boolean {
  return part.length < shortestWord ? shortWords.has(part) : isWord(part);
}
