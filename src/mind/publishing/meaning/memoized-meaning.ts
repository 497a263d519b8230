import { LRUCache } from 'lru-cache';
import type { Meaning, MeaningVector } from './meaning.ts';

/** Texts whose meaning a process keeps: those of the visits under way. Some 600 bytes each. */
const keptTexts = 2_000;

/**
 * The same model, asked once about a text: what a visit would say is compared with its thread, with the fleet, and when it
 * is reserved.
 */
export function memoizedMeaning(meaning: Meaning): Meaning {
  const kept = new LRUCache<string, MeaningVector>({ max: keptTexts });
  return {
    ...meaning,
    async of(texts, payer) {
      const known = new Map<string, MeaningVector | null>();
      for (const text of texts) {
        const vector = kept.get(text);
        if (vector !== undefined) known.set(text, vector);
      }
      const wanted = [...new Set(texts)].filter((text) => !known.has(text));
      const made = wanted.length === 0 ? [] : await meaning.of(wanted, payer);
      for (const [place, text] of wanted.entries()) {
        const vector = made[place] ?? null;
        known.set(text, vector);
        if (vector !== null) kept.set(text, vector);
      }
      return texts.map((text) => known.get(text) ?? null);
    },
  };
}
