import { memoize } from '../../../lib/memoize.ts';

/** One word of a text, one letter of a script that puts no spaces between words, or a sign of per cent. */
export interface Unit {
  /** How the unit may be read: its own spelling first, folded ones after it. */
  readonly forms: readonly string[];
  /** Where it stands, as UTF-16 units of the text that was cut into units. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

/** Among the forms of a word with a capital letter inside a sentence, as names have. */
export const nameForm = '<Name>';
/** Among the forms of a number in digits. */
export const numberForm = '<Number>';

/** Uzbek and Ukrainian letters for the apostrophe part words as the apostrophe does, because people write either. */
const apostrophes = '\\u02bb\\u02bc';
/** Armenian marks of stress, call and question stand inside of words. */
const armenianMarks = '\\u055b\\u055c\\u055e';
/** Scripts without spaces are read letter by letter. */
const letterByLetter = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const pieces = new RegExp(
  `[${letterByLetter}]\\p{M}*|(?:(?![${letterByLetter}${apostrophes}])[\\p{L}\\p{M}\\p{N}\\u200c\\u200d${armenianMarks}])+|%|[.!?…;:։\\n。！？；：।؟۔။។]`,
  'gu',
);
const letters = new RegExp(`^[${letterByLetter}]`, 'u');
const capital = /^\p{Lu}/u;
const digits = /^\p{Nd}+$/u;
const sentenceMark = /^[.!?…;:։\n。！？；：।؟۔။។]$/u;

const plainLetters = /^[a-z0-9]+$/;
/** Latin, Greek and Cyrillic: their marks are often left out in writing. */
const marked = /[\u00c0-\u052f\u1e00-\u1fff]/;
const letterPairs: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ς', 'σ'],
]);
const pairs = /[łøđıßæœς]/gu;
const arabic = /\p{sc=Arab}/u;
const hebrew = /\p{sc=Hebr}/u;
const indic = /[\u0900-\u0dff]/;

/** A word as it is compared: lower case, without the marks and joiners that many leave out. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (plainLetters.test(lower)) return lower;
  if (marked.test(lower)) {
    return lower
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(pairs, (letter) => letterPairs.get(letter) ?? letter);
  }
  if (arabic.test(lower)) {
    return lower
      .replace(/[\u064b-\u065f\u0670\u0640\u200c\u200d]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/[ىی]/gu, 'ي')
      .replace(/ک/gu, 'ك')
      .replace(/ة/gu, 'ه');
  }
  if (hebrew.test(lower)) return lower.replace(/[\u0591-\u05c7]/gu, '');
  if (indic.test(lower)) return indicKey(lower);
  return lower.replace(/\u200d|[\u200c\u055b\u055c\u055e]/gu, '');
}

/** Malayalam writes consonants without a vowel as letters of their own, or as the letter with a mark. */
const chillus: ReadonlyMap<string, string> = new Map([
  ['ൺ', 'ണ്'],
  ['ൻ', 'ന്'],
  ['ർ', 'ര്'],
  ['ൽ', 'ല്'],
  ['ൾ', 'ള്'],
  ['ൿ', 'ക്'],
]);

/**
 * Spellings that writers choose freely between, as one: with or without the dot below and joiners, and a nasal before
 * another consonant as a sign or as a letter.
 */
function indicKey(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u200c\u200d]|[\u093c\u0a3c]/gu, '')
    .replace(/ँ|[ङञणनम]्(?=[क-ह])/gu, 'ं')
    .replace(/ੰ/gu, 'ਂ')
    .replace(/[ൺ-ൿ]/gu, (letter) => chillus.get(letter) ?? letter);
}

/**
 * Arabic and Hebrew write and, the, in, to as a part of the next word; the dialects of the Levant "these" as well. Where
 * more than one reading is possible, each counts: the Hebrew ש may stand before a word that begins with ה.
 */
const arabicHeads = [/^(?:[وبل]?هال|[وف]?(?:[بك]?ال|لل)|[وبلفك])(?=.{3})/u];
const hebrewHeads = [/^(?:[ושכ]?[הבלמ]|[ושכ])(?=.{2})/u, /^[ושכ](?=[הבלמ].{3})/u];

/** Three of a letter or more are one or two of it, drawn out. */
const drawnOut = /([\p{L}])\1{2,}/gu;
const latin = /[a-z]/;
/** Its letters, and the Greek one that folding makes of one of them. */
const cyrillic = /[\u0430-\u045f\u0491π]/;
/** Latin letters and digits that stand for Cyrillic ones which look the same. */
const cyrillicOf: ReadonlyMap<string, string> = new Map(
  'aа bв cс eе hн iі kк mм oо pр tт xх yу nп rг uи πп 3з'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** Other spellings that a word may be meant as. */
function respelled(key: string): string[] {
  const spellings: string[] = [];
  if (drawnOut.test(key)) spellings.push(key.replace(drawnOut, '$1'), key.replace(drawnOut, '$1$1'));
  drawnOut.lastIndex = 0;
  if (cyrillic.test(key) && latin.test(key))
    spellings.push(key.replace(/[a-z3π]/g, (letter) => cyrillicOf.get(letter) ?? letter));
  return spellings;
}

function formsOf(word: string): readonly string[] {
  const key = wordKey(word);
  const others = respelled(key);
  if (others.length > 0) return [key, ...others];
  const heads = arabic.test(key) ? arabicHeads : hebrew.test(key) ? hebrewHeads : [];
  return [...new Set([key, ...heads.map((head) => key.replace(head, ''))])];
}

/** A unit wherever it stands, or what ends a sentence. */
interface Piece {
  readonly isMark: boolean;
  readonly forms: readonly string[];
  /** With the form of a name, where the piece may be one that no sentence begins with. */
  readonly formsInside: readonly string[];
}

/** Pieces that are kept: most texts are made of the same few thousand. */
const keptPieces = 10_000;

const pieceOf = memoize((piece): Piece => {
  if (sentenceMark.test(piece)) return { isMark: true, forms: [], formsInside: [] };
  const spellings = letters.test(piece) ? [piece] : formsOf(piece);
  const forms = digits.test(piece) ? [...spellings, numberForm] : spellings;
  return { isMark: false, forms, formsInside: capital.test(piece) ? [...forms, nameForm] : forms };
}, keptPieces);

/**
 * Cuts a text into units, in time linear in its length. An apostrophe parts words, so that "I'm" is I and m.
 * @param text as it was written, because capital letters count
 */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let opens = true;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const { isMark, forms, formsInside } = pieceOf(piece);
    if (!isMark)
      units.push({ forms: opens ? forms : formsInside, start: index, end: index + piece.length, opens });
    opens = isMark;
  }
  return units;
}
