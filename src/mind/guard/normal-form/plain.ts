import { type View, ViewBuilder } from './view.ts';

/** Text that is its own normal form. */
const isPlain = /^[\n\x20-\x7e]*$/;
/** Characters that are seen as one, so that they are normalised as one; jamo make a syllable together. */
const clusters = /[\n\x20-\x7e]+(?!\p{M})|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}?\p{M}+|\P{M}/gsu;
const ascii = /^[\n\x20-\x7e]+$/;
/** Control, format, private, unassigned and ignorable characters, and a letter of Braille without a dot. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{DI}\u2800]/gu;
const spaces = /[\t\r\f\v\u2028\u2029]/g;

/** Compatible characters (NFKC) without invisible ones. */
export function plain(from: View): View {
  const { text } = from;
  if (isPlain.test(text)) return from;
  const builder = new ViewBuilder(from);
  for (const match of text.matchAll(clusters)) {
    const [cluster] = match;
    const end = match.index + cluster.length;
    if (ascii.test(cluster)) builder.keep(match.index, end);
    else
      builder.add(
        cluster.replace(spaces, ' ').replace(invisible, '').normalize('NFKC').replace(invisible, ''),
        match.index,
        end,
      );
  }
  return builder.build();
}
