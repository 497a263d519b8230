import type { PerceivedItem } from './perception.ts';
import { wordsOf } from './text.ts';

/** The interests that a text touches: those that share a word with it, in the agent's order. */
export function interestsIn(text: string, interests: readonly string[]): string[] {
  const words = new Set(wordsOf(text));
  return interests.filter((interest) => wordsOf(interest).some((word) => words.has(word)));
}

/** The text by which an item is matched with interests. */
export function itemText(item: Pick<PerceivedItem, 'title' | 'description'>): string {
  return `${item.title} ${item.description}`;
}
