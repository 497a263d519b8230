import { remembered } from '../../lib/memoize.ts';
import { hash32 } from '../../lib/random.ts';
import type { PerceivedItem } from '../perception.ts';
import { wordsOf } from '../text.ts';

/** Texts whose words are remembered: visits that come close together look at the same forty items. */
const rememberedTexts = 2_000;
/** Agents of one persona draw from the same interests. */
const rememberedInterests = 4_000;

/** One word of an interest, and its bit: see {@link TextWords}. */
interface InterestWord {
  readonly word: string;
  readonly bit: number;
}

/** A text's words, and a bit for each of them: that a word's bit is not set tells, for next to nothing, that it is not there. */
interface TextWords {
  readonly words: ReadonlySet<string>;
  readonly bits: number;
}

const textWordsOf = remembered((text): TextWords => {
  const words = new Set(wordsOf(text));
  let bits = 0;
  for (const word of words) bits |= bitOf(word);
  return { words, bits };
}, rememberedTexts);

const interestWordsOf = remembered(
  (interest): readonly InterestWord[] => wordsOf(interest).map((word) => ({ word, bit: bitOf(word) })),
  rememberedInterests,
);

/** One of 32 bits. */
function bitOf(word: string): number {
  return 1 << (hash32(word) & 31);
}

/** The interests that texts touch: those that share a word with one of them, in the agent's order. */
export function interestsIn(texts: readonly string[], interests: readonly string[]): string[] {
  const known = texts.map(textWordsOf);
  return interests.filter((interest) => {
    const words = interestWordsOf(interest);
    return known.some((text) => holdsOneOf(text, words));
  });
}

/** The words of each interest, looked up once by a visit that holds many items against the same interests. */
export type InterestWords = readonly (readonly InterestWord[])[];

export function wordsOfInterests(interests: readonly string[]): InterestWords {
  return interests.map(interestWordsOf);
}

/** How many of the interests an item's texts touch. */
export function countInterestsIn(
  { title, description }: Pick<PerceivedItem, 'title' | 'description'>,
  interests: InterestWords,
): number {
  const inTitle = textWordsOf(title);
  const inDescription = textWordsOf(description);
  let count = 0;
  for (const words of interests) {
    if (holdsOneOf(inTitle, words) || holdsOneOf(inDescription, words)) count += 1;
  }
  return count;
}

/** A loop and no closure, because a visit asks this some four hundred times. */
function holdsOneOf(text: TextWords, words: readonly InterestWord[]): boolean {
  for (const { word, bit } of words) if ((text.bits & bit) !== 0 && text.words.has(word)) return true;
  return false;
}
