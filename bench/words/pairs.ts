import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../../config/env.ts';
import {
  type Meaning,
  type MeaningOutcome,
  openMeaning,
  similarity,
  stateDifferentFacts,
} from '../../src/mind/publishing/meaning/index.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';

const pairsSchema = z.array(
  z.object({
    kind: z.enum(['paraphrase', 'same-topic', 'other-fact', 'unrelated']),
    one: z.string(),
    other: z.string(),
  }),
);
type Pair = z.infer<typeof pairsSchema>[number];

interface Compared extends Pair {
  /** 0 where the model cannot know what one of the two means. */
  readonly likeness: number;
}

const thresholds = Array.from({ length: 20 }, (_, step) => 0.6 + step * 0.02);

/**
 * Where the model of `EMBEDDINGS_MODEL` takes two texts for the same: the threshold is the lowest at which no pair of
 * different meaning is, but for pairs that state another fact, which a rule keeps apart.
 */
export const meaningPairs: Scenario = {
  name: 'meaning pairs',
  async run({ remark }) {
    const heard = async (outcome: MeaningOutcome): Promise<void> => {
      if (outcome.state === 'failed') remark(outcome.reason);
    };
    const meaning = await openMeaning(readConfig().mind, { heard });
    if (meaning === null) throw new Error('EMBEDDINGS_MODEL is none: there is no model to try.');
    const text = await readFile(join(import.meta.dirname, 'pairs.json'), 'utf8');
    const compared = await compare(pairsSchema.parse(JSON.parse(text)), meaning);
    remark(`${meaning.model}: pairs of ${compared.length} that are the same from a similarity on`);
    for (const threshold of thresholds) remark(lineOf(compared, threshold));
    return findingsAt(compared, meaning.sameInFleet);
  },
};

async function compare(pairs: readonly Pair[], meaning: Meaning): Promise<readonly Compared[]> {
  const vectors = await meaning.of(pairs.flatMap(({ one, other }) => [one, other]));
  return pairs.map((pair, index) => {
    const [one, other] = [vectors[2 * index] ?? null, vectors[2 * index + 1] ?? null];
    return { ...pair, likeness: one === null || other === null ? 0 : similarity(one, other) };
  });
}

function sameAt(compared: readonly Compared[], kind: Pair['kind'], threshold: number): number {
  return compared.filter(
    (pair) => pair.kind === kind && pair.likeness >= threshold && !stateDifferentFacts(pair.one, pair.other),
  ).length;
}

function lineOf(compared: readonly Compared[], threshold: number): string {
  const counts = (['paraphrase', 'same-topic', 'other-fact', 'unrelated'] as const).map(
    (kind) => `${kind} ${sameAt(compared, kind, threshold)}`,
  );
  return `  ${threshold.toFixed(2)}: ${counts.join(', ')}`;
}

function findingsAt(compared: readonly Compared[], threshold: number): readonly Finding[] {
  const ofKind = (kind: Pair['kind']): number => compared.filter((pair) => pair.kind === kind).length;
  const share = (kind: Pair['kind']): number => sameAt(compared, kind, threshold) / ofKind(kind);
  return [
    atLeast(`share of paraphrases found at ${threshold}`, share('paraphrase'), 0.5),
    atMost(`share of remarks on the same thing taken for the same at ${threshold}`, share('same-topic'), 0),
    atMost(`share of other facts taken for the same at ${threshold}`, share('other-fact'), 0.05),
    atMost(`share of unrelated texts taken for the same at ${threshold}`, share('unrelated'), 0),
  ];
}
