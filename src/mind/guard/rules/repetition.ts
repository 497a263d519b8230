import { textKinds } from '../../../api/text-kinds.ts';
import { literalForm } from '../prefilter/literals.ts';
import { type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';
import type { Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';

/** The same word six times. */
const words = prefiltered(/(?<![\p{L}\p{N}])(\p{L}{1,30})(?:[\s,.!?;-]{1,3}\1(?![\p{L}\p{N}])){5,200}/giu);
const betweenWords = /[\s,.!?;-]+/;
/** The first one may stand behind another sign, and the last one before one. */
const fewestAlone = 4;

/** The same sign fifteen times, eight times the same picture, or ten pictures in a row. */
const signs: readonly Prefiltered[] = [
  /([^\s\p{N}])\1{14,}/gu,
  /(\p{Extended_Pictographic}\ufe0f?)(?:\s?\1){7,}|(?:\p{Extended_Pictographic}[\ufe0f\p{EMod}]?\s?){10,}/gu,
].map((pattern) => prefiltered(pattern));

/** A text that shouts by repeating. */
export const repetition: Rule = {
  name: 'repetition',
  explanation: 'it says the same again and again',
  kinds: textKinds,
  find: ({ plain, readings }) => [
    ...matchesIn(plain, signs),
    ...readings.flatMap((view) => (mayRepeatWords(view.text) ? matchesIn(view, [words]) : [])),
  ],
};

/** Whether some words in a row are the same: the pattern takes far longer to say so. */
function mayRepeatWords(text: string): boolean {
  let [last, count] = ['', 0];
  for (const word of literalForm(text).split(betweenWords)) {
    count = word === last ? count + 1 : 1;
    last = word;
    if (count === fewestAlone) return true;
  }
  return false;
}
