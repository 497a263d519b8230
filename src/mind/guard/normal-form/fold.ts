import unhomoglyph from 'unhomoglyph';
import { type View, ViewBuilder } from './view.ts';

const isFolded = /^[\n\x20-\x40\x5b-\x7e]*$/;
const marks = /\p{M}+/gu;
const characters = /[\n\x20-\x7e]+|\P{M}?\p{M}+|\P{M}/gsu;
const isSign = /^[^\p{L}\p{N}]+$/u;
const ascii = /^[\n\x20-\x7e]+$/;

/** Lower case, without marks, and each letter that looks like a Latin one as that one. */
export function fold(from: View): View {
  const { text } = from;
  if (isFolded.test(text)) return from;
  const builder = new ViewBuilder(from);
  for (const match of text.matchAll(characters)) {
    const [character] = match;
    const folded = ascii.test(character) ? character.toLowerCase() : foldedCharacter(character);
    const end = match.index + character.length;
    if (folded.length !== character.length) builder.add(folded, match.index, end);
    else
      for (let unit = 0; unit < folded.length; unit += 1)
        builder.add(folded.charAt(unit), match.index + unit, match.index + unit + 1);
  }
  return builder.build();
}

function foldedCharacter(character: string): string {
  const bare = character.normalize('NFD').replace(marks, '');
  const alike = unhomoglyph(bare);
  // A dash looks like the Japanese letter for a long vowel, and is none: words end there.
  return (isSign.test(bare) && !ascii.test(alike) ? bare : alike).toLowerCase();
}
