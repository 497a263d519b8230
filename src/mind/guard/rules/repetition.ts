import { textKinds } from '../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';
import type { Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';

/** The same word six times, the same sign fifteen times, eight times the same picture, or ten pictures in a row. */
const patterns: readonly Prefiltered[] = [
  /(?<![\p{L}\p{N}])(\p{L}{1,30})(?:[\s,.!?;-]{1,3}\1(?![\p{L}\p{N}])){5,200}/giu,
  /([^\s\p{N}])\1{14,}/gu,
  /(\p{Extended_Pictographic}\ufe0f?)(?:\s?\1){7,}|(?:\p{Extended_Pictographic}[\ufe0f\p{EMod}]?\s?){10,}/gu,
].map((pattern) => prefiltered(pattern));

/** A text that shouts by repeating. */
export const repetition: Rule = {
  name: 'repetition',
  explanation: 'it repeats one word or sign again and again',
  kinds: textKinds,
  find: ({ plain }) => matchesIn(plain, patterns),
};
