import table from 'unhomoglyph/data.json' with { type: 'json' };
import { memoize } from '../../../lib/memoize.ts';
import { latinLetterOf } from './latin-letters.ts';
import { turnedRound, type View, ViewBuilder } from './view.ts';

/** What each character looks like, by the confusables of Unicode (UTS 39). */
const looksLike: ReadonlyMap<string, string> = new Map(Object.entries(table));

const isFolded = /^[\n\x20-\x40\x5b-\x7e]*$/;
const isAscii = /^[\n\x20-\x7e]*$/;
const isSign = /^[^\p{L}\p{N}]+$/u;
const marks = /\p{M}+/gu;
const mark = /\p{M}/u;

/** Letters in black circles and squares, and those that flags are made of. */
const pictured: readonly (readonly [first: number, a: string])[] = [
  [0x1f150, 'a'],
  [0x1f170, 'a'],
  [0x1f1e6, 'a'],
];

/** Letters turned upside down, by what they are when the text is turned round. */
const turned: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ɐ: 'a',
    q: 'b',
    ɔ: 'c',
    p: 'd',
    ǝ: 'e',
    ə: 'e',
    ɟ: 'f',
    ƃ: 'g',
    ɓ: 'g',
    ɥ: 'h',
    ᴉ: 'i',
    ı: 'i',
    ɾ: 'j',
    ʞ: 'k',
    ʃ: 'l',
    ן: 'l',
    ꞁ: 'l',
    ɯ: 'm',
    u: 'n',
    d: 'p',
    b: 'q',
    ɹ: 'r',
    ʇ: 't',
    n: 'u',
    ʌ: 'v',
    ʍ: 'w',
    ʎ: 'y',
    '˙': '.',
    '‾': '_',
    '¡': '!',
    '¿': '?',
    '6': '9',
    '9': '6',
    ƨ: '2',
    Ɛ: '3',
    ㄥ: '7',
    '∀': 'a',
    Ɔ: 'c',
    Ǝ: 'e',
    Ⅎ: 'f',
    '⅁': 'g',
    ſ: 'j',
    '˥': 'l',
    W: 'm',
    M: 'w',
    Ԁ: 'p',
    '┴': 't',
    '∩': 'u',
    Λ: 'v',
    '⅄': 'y',
  }),
);
const onlyTurned = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ∀ƆƎℲ⅁˥┴⅄˙]/gu;
/** Letters that mean nothing upside down: a phonetic spelling stands among them. */
const onlyUpright = /[acefghjkmrtvwy]/gu;
const fewestTurned = 2;

/** Lower case, without marks, and each letter that looks like a Latin one as that one; turned letters are turned back. */
export function fold(from: View): View {
  if (isFolded.test(from.text)) return from;
  const source = turnedBack(from);
  const { text } = source;
  const builder = new ViewBuilder(source);
  for (let place = 0; place < text.length; ) {
    const plainEnd = endOfAscii(text, place);
    if (plainEnd > place) {
      builder.addEach(text.slice(place, plainEnd).toLowerCase(), place);
      place = plainEnd;
      continue;
    }
    const end = endOfCharacter(text, place);
    const character = text.slice(place, end);
    const folded = foldedCharacter(character);
    if (folded.length === character.length) builder.addEach(folded, place);
    else builder.add(folded, place, end);
    place = end;
  }
  return builder.build();
}

/** Other scripts have letters that look like Latin ones, but nobody reads them so. */
const lookalikes =
  /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{sc=Cher}\p{sc=Copt}\p{sc=Lisu}\p{sc=Dsrt}\p{sc=Tfng}\p{sc=Zyyy}]/u;

/** Below this there are no marks. */
const firstMark = 0x300;
/** For each code unit whether it is a mark: 0 where nobody has asked, 1 where it is none, 2 where it is one. */
const kindOfUnit = new Uint8Array(0x10000);

function isMark(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  if (!(unit >= firstMark)) return false;
  const known = kindOfUnit[unit];
  if (known !== 0) return known === 2;
  const found = mark.test(text.charAt(place));
  kindOfUnit[unit] = found ? 2 : 1;
  return found;
}

/** Where a run of ASCII ends that carries no marks; the same place where none begins. */
function endOfAscii(text: string, place: number): number {
  let end = place;
  while (end < text.length && text.charCodeAt(end) < 0x7f) end += 1;
  return end > place && isMark(text, end) ? end - 1 : end;
}

/** A character with the marks on it. */
function endOfCharacter(text: string, place: number): number {
  let end = place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
  while (isMark(text, end)) end += 1;
  return end;
}

/** No more than the characters that people write with. */
const foldedCharacter = memoize((character) => {
  if (!lookalikes.test(character)) return character;
  const picture = picturedLetter(character);
  if (picture !== null) return picture;
  const unmarked = character.normalize('NFD').replace(marks, '');
  // By the table even m looks like rn, and 1 like l.
  if (isAscii.test(unmarked)) return unmarked.toLowerCase();
  const letter = latinLetterOf(unmarked);
  if (letter !== null) return letter;
  const alike = looksLike.get(unmarked) ?? unmarked;
  // A dash looks like the Japanese letter for a long vowel, and is none: words end there.
  if (isSign.test(unmarked) && !isAscii.test(alike)) return unmarked;
  const bare = alike.replace(marks, '').toLowerCase();
  return [...bare].map((each) => latinLetterOf(each) ?? each).join('');
}, 20_000);

function picturedLetter(character: string): string | null {
  const point = character.codePointAt(0) ?? 0;
  for (const [first, a] of pictured)
    if (point >= first && point < first + 26)
      return String.fromCodePoint((a.codePointAt(0) ?? 0) + point - first);
  return null;
}

/** The text turned round, where its letters stand upside down; the same view where they do not. */
function turnedBack(from: View): View {
  const distinct = from.text.match(onlyTurned)?.length ?? 0;
  if (distinct < fewestTurned || distinct <= (from.text.match(onlyUpright)?.length ?? 0)) return from;
  return turnedRound(from, (character) => turned.get(character) ?? character);
}
