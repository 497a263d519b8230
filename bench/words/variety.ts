import type { Random } from '../../src/lib/random.ts';
import {
  hasComparableLength,
  type Meaning,
  similarity,
  stateDifferentFacts,
} from '../../src/mind/publishing/meaning/index.ts';

/** Texts that self-BLEU is taken of, and how many others each is held against: the mean of more changes little. */
const compared = { texts: 100, others: 300 } as const;
const longestGram = 4;

/** Distinct pairs of neighbouring words by all of them (Li et al., "A Diversity-Promoting Objective Function", 2016). */
export function distinctTwo(texts: readonly string[]): number {
  const pairs = texts.flatMap((text) => gramsOf(wordsIn(text), 2));
  return pairs.length === 0 ? 0 : new Set(pairs).size / pairs.length;
}

/**
 * How much each text is made of pieces of the others: BLEU of up to four words, with 1 added to each count but the first
 * (Lin and Och, 2004), against all others at once (Zhu et al., "Texygen", 2018). 0: of nothing; 1: of nothing else.
 */
export function selfBleu(texts: readonly string[], random: Random): number {
  const sample = random.shuffle(texts.map(wordsIn).filter(({ length }) => length > 0));
  const scores = sample.slice(0, compared.texts).map((text, place) => {
    const others = sample.filter((_, other) => other !== place).slice(0, compared.others);
    return others.length === 0 ? 0 : bleu(text, others);
  });
  return meanOf(scores);
}

/** The share of texts that say in other words what an earlier one said, by the fleet's own threshold and its rule of facts. */
export async function shareSaidBefore(texts: readonly string[], meaning: Meaning): Promise<number> {
  const long = texts.filter(hasComparableLength);
  const vectors = await meaning.of(long);
  const near = long.filter((text, place) => {
    const vector = vectors[place] ?? null;
    return (
      vector !== null &&
      vectors.slice(0, place).some((other, before) => {
        const earlier = long[before] ?? '';
        return (
          other !== null &&
          similarity(vector, other) >= meaning.sameInFleet &&
          !stateDifferentFacts(text, earlier)
        );
      })
    );
  });
  return texts.length === 0 ? 0 : near.length / texts.length;
}

function bleu(text: readonly string[], others: readonly (readonly string[])[]): number {
  let logarithms = 0;
  for (let size = 1; size <= longestGram; size += 1) {
    const most = new Map<string, number>();
    for (const other of others)
      for (const [gram, count] of countsOf(gramsOf(other, size)))
        most.set(gram, Math.max(most.get(gram) ?? 0, count));
    const own = countsOf(gramsOf(text, size));
    let all = 0;
    let found = 0;
    for (const [gram, count] of own) {
      all += count;
      found += Math.min(count, most.get(gram) ?? 0);
    }
    const smooth = size === 1 ? 0 : 1;
    logarithms += Math.log(Math.max(1e-9, (found + smooth) / (all + smooth || 1)));
  }
  const nearest = others.reduce(
    (best, { length }) => (Math.abs(length - text.length) < Math.abs(best - text.length) ? length : best),
    Number.POSITIVE_INFINITY,
  );
  const brevity = text.length >= nearest ? 1 : Math.exp(1 - nearest / text.length);
  return brevity * Math.exp(logarithms / longestGram);
}

function countsOf(grams: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function gramsOf(words: readonly string[], size: number): string[] {
  return Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) =>
    words.slice(start, start + size).join(' '),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
