import { memoize } from '../../../lib/memoize.ts';
import { identityView, type View, ViewBuilder } from './view.ts';

/** Text that is its own normal form. */
const isAscii = /^[\n\x20-\x7e]*$/;
/** Characters that are seen as one, so that they are normalised as one; jamo make a syllable together. */
const clusters = /[\n\x20-\x7e]+(?!\p{M})|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}?\p{M}+|\P{M}/gsu;
/** Control, format, private, unassigned and ignorable characters. The frame of a keycap belongs to the digit before it. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{DI}]|\u20e3/gu;
/** A letter of Braille without a dot and one of Hangul without a sound are seen as spaces. */
const spaces = /[\t\r\f\v\u0085\u2028\u2029\u2800\u3164\uffa0]/g;
/** Letters in parentheses, which compatible ones would leave in them. */
const inParentheses = /[\u249c-\u24b5]|[\u{1f110}-\u{1f129}]/gu;
const otherDigits = /[^\P{Nd}0-9]/gu;
/** The sign of per cents in Arabic. */
const otherPercents = /[\u066a\ufe6a]/gu;
const unusual =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{DI}\u2800\u066a\u24f5-\u24ff\u2776-\u2793]|\u20e3|[^\P{Nd}0-9]/u;

/** The zeros of scripts with digits of their own; nine more follow each. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

/** Digits in circles that compatible characters leave alone: the first of each kind is a one, nine more follow. */
const circledOnes = [0x24f5, 0x2776, 0x2780, 0x278a];
const circledDigits = /[\u24f5-\u24ff\u2776-\u2793]/gu;

/**
 * Compatible characters (NFKC) without invisible ones, and the digits of all scripts as 0 to 9. What an override of the
 * direction shows backwards is put as it is read.
 */
export function plain(original: string): View {
  const from = upright(identityView(original));
  const { text } = from;
  if (isAscii.test(text)) return from;
  if (!unusual.test(text) && text.normalize('NFKC') === text) return from;
  const builder = new ViewBuilder(from);
  for (const match of text.matchAll(clusters)) {
    const [cluster] = match;
    const end = match.index + cluster.length;
    if (isAscii.test(cluster)) builder.keep(match.index, end);
    else builder.add(plainCluster(cluster), match.index, end);
  }
  return builder.build();
}

/** No more than the characters that people write with; a long run of jamo or of marks is worked out each time. */
const longestKept = 8;
const keptCluster = memoize(normalised, 20_000);

function plainCluster(cluster: string): string {
  return cluster.length > longestKept ? normalised(cluster) : keptCluster(cluster);
}

function normalised(cluster: string): string {
  // It would become a space with a mark; in texts that are turned upside down it is a full stop.
  if (cluster === '\u02d9') return cluster;
  return cluster
    .replace(spaces, ' ')
    .replace(inParentheses, letterOf)
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(circledDigits, circledDigitOf)
    .replace(otherDigits, digitOf)
    .replace(otherPercents, '%');
}

function letterOf(parenthesized: string): string {
  const point = parenthesized.codePointAt(0) ?? 0;
  return String.fromCodePoint(point < 0x1f110 ? 0x61 + point - 0x249c : 0x41 + point - 0x1f110);
}

function digitOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => point >= first && point < first + 10);
  return zero === undefined ? character : `${point - zero}`;
}

function circledDigitOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const one = circledOnes.find((first) => point >= first && point < first + 10);
  return one === undefined ? '0' : `${point - one + 1}`;
}

const backwards = /\u202e([^\u202c\u202d\n]*)/gu;

/** A right-to-left override shows its letters backwards: they are read in that order here. */
function upright(from: View): View {
  if (!from.text.includes('\u202e')) return from;
  const builder = new ViewBuilder(from);
  let kept = 0;
  for (const match of from.text.matchAll(backwards)) {
    builder.keep(kept, match.index);
    kept = match.index + match[0].length;
    let end = kept;
    for (const character of [...(match[1] ?? '')].reverse()) {
      builder.add(character, end - character.length, end);
      end -= character.length;
    }
  }
  builder.keep(kept, from.text.length);
  return builder.build();
}
