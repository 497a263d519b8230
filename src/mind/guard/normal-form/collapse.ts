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
  /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:(?: {1,3}|\n|[ \n]?[.\-_*·•~/+|,:;'’]{1,3}[ \n]?)[\p{L}\p{N}@$](?![\p{L}\p{N}])){2,}|(?<![\p{L}\p{N}@$])[\p{L}\p{N}@$](?:[\p{L}\p{N}@$]|[!|](?=[\p{L}\p{N}]))+/gu;
const separators = /[^\p{L}\p{N}@$]+|[\p{L}\p{N}@$]+/gu;
const lettersInARow = /[\p{L}\p{N}@$]{2}/u;
const digit = /^\p{Nd}$/u;
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

/** Between letters that spaces part, a sign is a part of what is written; a wide space parts words. */
function joinLetters(builder: ViewBuilder, spaced: string, start: number): void {
  const parts = [...spaced.matchAll(separators)];
  const bySpaces = parts.some(([part]) => part === ' ' || part === '\n');
  let word: Part[] = [];
  for (const part of parts) {
    const isWide = bySpaces && /^ {2,}$/.test(part[0]);
    if (!isWide) {
      word.push(part);
      continue;
    }
    joinWord(builder, word, { start, bySpaces });
    builder.add(' ', start + part.index, start + part.index + part[0].length);
    word = [];
  }
  joinWord(builder, word, { start, bySpaces });
}

/** A word of digits alone is a number: they stand for no letters. */
function joinWord(
  builder: ViewBuilder,
  word: readonly Part[],
  { start, bySpaces }: { readonly start: number; readonly bySpaces: boolean },
): void {
  const isNumber = word.every(([part]) => part.trim() === '' || digit.test(part));
  for (const { 0: part, index } of word) {
    if (/[\p{L}\p{N}@$]/u.test(part)) builder.addEach(isNumber ? part : lettersOf(part), start + index);
    else if (bySpaces && part.trim() !== '')
      builder.add(part.trim(), start + index, start + index + part.length);
  }
}

function lettersOf(word: string): string {
  // Two ones are a double l: there is hardly a word with two i.
  return word.replaceAll('11', 'll').replace(/[0-9@$!|]/g, (sign) => letterOf[sign] ?? sign);
}
