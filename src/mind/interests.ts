import { remembered } from '../lib/remembered.ts';
import type { PerceivedItem } from './perception.ts';
import { wordsOf } from './text.ts';

/** Texts whose words are remembered: visits that come close together look at the same items. */
const rememberedTexts = 4_000;

const wordSetOf = remembered((text: string): ReadonlySet<string> => new Set(wordsOf(text)), rememberedTexts);

/** The interests that texts touch: those that share a word with one of them, in the agent's order. */
export function interestsIn(texts: readonly string[], interests: readonly string[]): string[] {
  const words = texts.map(wordSetOf);
  return interests.filter((interest) => {
    for (const word of wordSetOf(interest)) if (words.some((known) => known.has(word))) return true;
    return false;
  });
}

/** The texts by which an item is matched with interests. */
export function itemTexts(item: Pick<PerceivedItem, 'title' | 'description'>): readonly string[] {
  return [item.title, item.description];
}
