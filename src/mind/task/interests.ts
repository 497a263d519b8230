import { memoize } from '../../lib/memoize.ts';
import type { PerceivedItem } from '../perception.ts';
import { wordsOf } from '../text.ts';

/** Memoized texts: visits that come close together look at the same forty items. */
const memoizedTexts = 2_000;
/** Memoized interests: agents of one persona draw from the same ones. */
const memoizedInterests = 4_000;

const textWordsOf = memoize((text): ReadonlySet<string> => new Set(wordsOf(text)), memoizedTexts);
const interestWordsOf = memoize((interest): readonly string[] => wordsOf(interest), memoizedInterests);

/** The interests that texts touch: those that share a word with one of them, in the agent's order. */
export function interestsIn(texts: readonly string[], interests: readonly string[]): string[] {
  const known = texts.map(textWordsOf);
  return interests.filter((interest) => {
    const words = interestWordsOf(interest);
    return known.some((text) => holdsOneOf(text, words));
  });
}

/** The words of each interest, looked up once by a visit that compares many items with the same interests. */
export type InterestWords = readonly (readonly string[])[];

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
  return interests.filter((words) => holdsOneOf(inTitle, words) || holdsOneOf(inDescription, words)).length;
}

function holdsOneOf(text: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => text.has(word));
}
