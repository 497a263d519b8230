import table from 'unhomoglyph/data.json' with { type: 'json' };
import { memoize } from '../../../lib/memoize.ts';
import { type View, ViewBuilder } from './view.ts';

/** What each character looks like, by the confusables of Unicode (UTS 39). */
const looksLike: ReadonlyMap<string, string> = new Map(Object.entries(table));

const isFolded = /^[\n\x20-\x40\x5b-\x7e]*$/;
const isAscii = /^[\n\x20-\x7e]*$/;
const isSign = /^[^\p{L}\p{N}]+$/u;
const marks = /\p{M}+/gu;
const characters = /[\n\x20-\x7e]+(?!\p{M})|\P{M}?\p{M}+|\P{M}/gsu;

/** Letters that the table of confusables leaves at a small capital or a letter of another use. */
const smallLetters: ReadonlyMap<string, string> = new Map(
  [
    ...'aᴀ bʙ cᴄ dᴅ eᴇ fꜰ gɢ hʜ iɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ qꞯ rʀ sꜱ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ'.split(' '),
    ...'kĸ mʍ nᴎ rᴙ eɜ eꞓ bß oø'.split(' '),
  ].map((pair): [string, string] => [pair.slice(1), pair.slice(0, 1)]),
);

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
/** So many turned letters are no phonetic spelling of a word, where they are a third of the text's letters. */
const fewestTurned = 3;

/** Lower case, without marks, and each letter that looks like a Latin one as that one; turned letters are turned back. */
export function fold(from: View): View {
  if (isFolded.test(from.text)) return from;
  const source = turnedBack(from);
  const { text } = source;
  const builder = new ViewBuilder(source);
  for (const match of text.matchAll(characters)) {
    const [character] = match;
    const folded = isAscii.test(character) ? character.toLowerCase() : foldedCharacter(character);
    if (folded.length === character.length) builder.addEach(folded, match.index);
    else builder.add(folded, match.index, match.index + character.length);
  }
  return builder.build();
}

/** Other scripts have letters that look like Latin ones, but nobody reads them so. */
const lookalikes =
  /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{sc=Cher}\p{sc=Copt}\p{sc=Lisu}\p{sc=Dsrt}\p{sc=Tfng}\p{sc=Zyyy}]/u;

/** No more than the characters that people write with. */
const foldedCharacter = memoize((character) => {
  if (!lookalikes.test(character)) return character;
  const picture = picturedLetter(character);
  if (picture !== null) return picture;
  const unmarked = character.normalize('NFD').replace(marks, '');
  // By the table even m looks like rn, and 1 like l.
  if (isAscii.test(unmarked)) return unmarked.toLowerCase();
  const alike = looksLike.get(unmarked) ?? unmarked;
  // A dash looks like the Japanese letter for a long vowel, and is none: words end there.
  if (isSign.test(unmarked) && !isAscii.test(alike)) return unmarked;
  const bare = alike.replace(marks, '').toLowerCase();
  return [...bare].map((letter) => smallLetters.get(letter) ?? letter).join('');
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
  if (distinct < fewestTurned || distinct * 3 < (from.text.match(/\p{L}/gu)?.length ?? 0)) return from;
  const builder = new ViewBuilder(from);
  let end = from.text.length;
  for (const character of [...from.text].reverse()) {
    builder.add(turned.get(character) ?? character, end - character.length, end);
    end -= character.length;
  }
  return builder.build();
}
