import { type View, ViewBuilder } from './view.ts';

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
/** Single letters with the same sign between each two of them, or a word in which digits or signs stand for letters. */
const disguised =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}@$!|](?:([ .\-_*·•~/+]{1,2})[\p{L}\p{N}@$!|])(?:\1[\p{L}\p{N}@$!|])+(?![\p{L}\p{N}])|[\p{L}\p{N}@$!|]+/gu;
const signs = /[^\p{L}\p{N}@$!|]/u;
const leetWord = /^(?=.*\p{L})(?=.*[0-9@$!|])/u;

/** Digits and signs that stand for letters as letters, and spaced or dotted out words in one piece. */
export function collapse(from: View): View {
  const { text } = from;
  const builder = new ViewBuilder(from);
  let kept = 0;
  for (const match of text.matchAll(disguised)) {
    const [word] = match;
    const isSpaced = signs.test(word);
    const isLeet = leetWord.test(word);
    if (!isSpaced && !isLeet) continue;
    builder.keep(kept, match.index);
    let place = match.index;
    for (const character of word) {
      if (!signs.test(character))
        builder.add(isLeet ? (letterOf[character] ?? character) : character, place, place + character.length);
      place += character.length;
    }
    kept = place;
  }
  if (kept === 0) return from;
  builder.keep(kept, text.length);
  return builder.build();
}
