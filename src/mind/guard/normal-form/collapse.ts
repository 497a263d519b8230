import { type View, ViewBuilder } from './view.ts';

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/**
 * Three or more single letters with spaces, signs or ends of lines between them, or a word in which digits or signs may stand for
 * letters. Neither can begin inside a word, so that no part of a text is read more than twice.
 */
const disguised =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:(?: {1,3}|\n|[ \n]?(?:[.\-_*·•~/+|,:;'’=^]{1,3}|\p{Extended_Pictographic}\ufe0f?)[ \n]?| [.,:;!?'’]{1,2} {2,3})[\p{L}\p{N}@$](?![\p{L}\p{N}])){2,}|(?<![\p{L}\p{N}@$])[\p{L}\p{N}@$](?:[\p{L}\p{N}@$]|[!|](?=[\p{L}\p{N}])|\|(?=\s|$))+/gu;
const separators = /[^\p{L}\p{N}@$]+|[\p{L}\p{N}@$]+/gu;
const lettersInARow = /[\p{L}\p{N}@$]{2}/u;
const hasLetter = /\p{L}/u;
const hasSign = /[0-9@$!|]/;

/** Folded, with digits and signs that stand for letters as letters, and spaced or dotted out words in one piece. */
export function collapse(from: View): View {
  const { text } = from;
  let builder: ViewBuilder | null = null;
  let kept = 0;
  for (const match of text.matchAll(disguised)) {
    const [word] = match;
    if (!hasLetter.test(word)) continue;
    const isSpaced = !lettersInARow.test(word);
    if (!isSpaced && !hasSign.test(word)) continue;
    builder ??= new ViewBuilder(from);
    builder.keep(kept, match.index);
    kept = match.index + word.length;
    if (isSpaced) joinLetters(builder, word, match.index);
    else builder.addEach(lettersOf(word), match.index);
  }
  if (builder === null) return from;
  builder.keep(kept, text.length);
  return builder.build();
}

type Part = RegExpExecArray;

/** What parts most letters of a run stands for nothing; whatever else stands between them is a part of what is written. */
function joinLetters(builder: ViewBuilder, spaced: string, start: number): void {
  const parts = [...spaced.matchAll(separators)];
  const usual = usualGap(parts.filter((_, index) => index % 2 === 1).map(([gap]) => gap));
  let word: Part[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      word.push(part);
      continue;
    }
    const rest = without(usual, part[0]);
    if (rest === '') continue;
    addWord(builder, word, start);
    builder.add(rest, start + part.index, start + part.index + part[0].length);
    word = [];
  }
  addWord(builder, word, start);
}

const space = /^\s+$/;
const wideBehind = /^ \S+ {2,}$/;

/** Signs that stand between most letters, or a space where spaces do, however wide. */
function usualGap(gaps: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    const kind = space.test(gap) ? ' ' : gap;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0])[0];
}

/** What a gap says beside parting letters: a wider space parts words, and so does any where signs part letters. */
function without(usual: string, gap: string): string {
  if (space.test(gap)) return usual === ' ' && gap.length === 1 ? '' : ' ';
  // A mark stands by the word that it belongs to, and one space behind it, however wide it was.
  if (usual === ' ' && wideBehind.test(gap)) return `${gap.trim()} `;
  const rest = gap.startsWith(usual) ? gap.slice(usual.length) : gap;
  return rest.endsWith(usual) ? rest.slice(0, -usual.length) : rest;
}

/** Digits in a row, with a sign for what they count at most, are a number: they stand for no letters. */
const number = /^\d+\p{L}?$/u;

function addWord(builder: ViewBuilder, word: readonly Part[], start: number): void {
  const isNumber = number.test(word.map(([letter]) => letter).join(''));
  for (const { 0: letter, index } of word)
    builder.addEach(isNumber ? letter : lettersOf(letter), start + index);
}

function lettersOf(word: string): string {
  // Two ones are a double l: there is hardly a word with two i.
  return word.replaceAll('11', 'll').replace(/[0-9@$!|]/g, (sign) => letterOf[sign] ?? sign);
}
