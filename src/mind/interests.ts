import { remembered } from '../lib/remembered.ts';
import type { PerceivedItem } from './perception.ts';
import { wordsOf } from './text.ts';

/** Texts whose words are remembered: visits that come close together look at the same forty items. */
const rememberedTexts = 1_000;
/** Agents of one persona draw from the same interests. */
const rememberedInterests = 4_000;

const wordSetOf = remembered((text: string): ReadonlySet<string> => new Set(wordsOf(text)), rememberedTexts);
const wordListOf = remembered(
  (interest: string): readonly string[] => wordsOf(interest),
  rememberedInterests,
);

/** The interests that texts touch: those that share a word with one of them, in the agent's order. */
export function interestsIn(texts: readonly string[], interests: readonly string[]): string[] {
  const known = texts.map(wordSetOf);
  return interests.filter((interest) => {
    const words = wordListOf(interest);
    return known.some((inText) => holdsOneOf(words, inText));
  });
}

/** The words of each interest: looked up once by a visit that holds many items against the same interests. */
export type InterestWords = readonly (readonly string[])[];

export function wordsOfInterests(interests: readonly string[]): InterestWords {
  return interests.map(wordListOf);
}

/** How many of the interests an item's texts touch. */
export function countInterestsIn(
  { title, description }: Pick<PerceivedItem, 'title' | 'description'>,
  interests: InterestWords,
): number {
  const inTitle = wordSetOf(title);
  const inDescription = wordSetOf(description);
  let count = 0;
  for (const words of interests) {
    if (holdsOneOf(words, inTitle) || holdsOneOf(words, inDescription)) count += 1;
  }
  return count;
}

/** A loop and no closure: a visit asks this some three hundred times. */
function holdsOneOf(words: readonly string[], known: ReadonlySet<string>): boolean {
  for (const word of words) if (known.has(word)) return true;
  return false;
}
