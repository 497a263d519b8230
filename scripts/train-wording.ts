// Learns what the guard's rule "wording" weighs by from the texts of test/mind/guard/sets/made, and writes it to
// src/mind/guard/wording. Run it after those texts have changed. The same texts always give the same bytes.
// Usage: node scripts/train-wording.ts

import { writeFileSync } from 'node:fs';
import { featuresOf } from '../src/mind/guard/wording/features.ts';
import { identities } from '../src/mind/guard/wording/identities.ts';
import {
  bytesOf,
  hasEnoughWords,
  scoreOf,
  type WordingModel,
  wordingFile,
} from '../src/mind/guard/wording/model.ts';
import { extraWords, Vocabulary } from '../src/mind/guard/wording/vocabulary.ts';
import { hashOfLessons, type Lesson, lessons } from '../test/mind/guard/sets/wording-texts.ts';
import { type Example, Network } from './wording/network.ts';
import { toModel } from './wording/to-model.ts';
import { wordVectors } from './wording/word-vectors.ts';

/** Times that every text is learned from. */
const epochs = 5;
/** The texts are parted in so many; each part is scored by what was learned from the others. */
const folds = 5;
/** Neighbours stand in one part: they were written together and are alike. */
const neighbours = 60;
/** Times that all is learned from once more while texts are on the wrong side of the limit. */
const mostRounds = 12;
/** The share of hard harmless texts that may be refused where the rule has not seen them. */
const wrongShare = 0.01;

interface Known extends Lesson, Example {
  readonly fold: number;
}

const { hashes, width, vectors: ofWords } = await wordVectors();
const vocabulary = new Vocabulary(hashes);
const words = hashes.length + extraWords;
const vectors = withGroups();
const all = lessons().map(
  (lesson, index): Known => ({
    ...lesson,
    features: featuresOf(lesson.text),
    words: vocabulary.numbersOf(lesson.text),
    fold: Math.floor(index / neighbours) % folds,
  }),
);
const texts = hashOfLessons();
const limit = limitOf(all);
writeFileSync(wordingFile, bytesOf(learnUntilRight(all)));
process.stdout.write(`wrote ${wordingFile}\n`);

/** Groups of people have one vector, the mean of their own; that of a word that is not known is 0. */
function withGroups(): Float32Array {
  const known = [...identities].map((word) => vocabulary.find(word)).filter((number) => number !== undefined);
  const vector = Float32Array.from({ length: width }, (_, index) =>
    known.reduce((sum, number) => sum + (ofWords[number * width + index] ?? 0) / known.length, 0),
  );
  const whole = new Float32Array(words * width);
  whole.set(ofWords);
  whole.set(vector, hashes.length * width);
  return whole;
}

function learn(from: readonly Known[]): Network {
  const network = new Network(vectors, width);
  for (let epoch = 0; epoch < epochs; epoch += 1) network.learn(from);
  return network;
}

/** The score that only {@link wrongShare} of the hard harmless texts reach where they were not learned from. */
function limitOf(from: readonly Known[]): number {
  const found: { readonly example: Known; readonly score: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const network = learn(from.filter((example) => example.fold !== fold));
    for (const example of from.filter((one) => one.fold === fold))
      found.push({ example, score: network.score(example) });
    process.stdout.write(`learned part ${fold + 1} of ${folds}\n`);
  }
  const hard = found
    .filter(({ example }) => example.isHard && hasEnoughWords(example.text))
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  const reached = hard[Math.floor(hard.length * wrongShare)] ?? 0;
  const hostile = found.filter(({ example }) => example.isHostile);
  const caught = hostile.filter(({ score }) => score > reached).length;
  process.stdout.write(
    `learned from ${from.length} texts; of those held back ${((caught / hostile.length) * 100).toFixed(1)} % of the hostile ones reach the limit of ${reached.toFixed(2)}, and ${wrongShare * 100} % of ${hard.length} hard harmless ones\n`,
  );
  return reached;
}

/**
 * Learns on while texts are on the wrong side of the limit, each time with twice the weight of those, and takes what has
 * the fewest: the project's own texts are examples of what must not be mistaken.
 */
function learnUntilRight(from: readonly Known[]): WordingModel {
  const network = learn(from);
  let weighed = from;
  let best: { readonly model: WordingModel; readonly wrong: number } | null = null;
  for (let round = 0; round <= mostRounds && best?.wrong !== 0; round += 1) {
    if (round > 0) network.learn(weighed);
    const model = toModel(network, { vocabulary, words, texts, limit });
    const isRight = ({ text, isHostile }: Known): boolean =>
      !hasEnoughWords(text) || scoreOf(model, text) >= limit === isHostile;
    const wrong = weighed.filter((example) => !isRight(example)).length;
    process.stdout.write(`${wrong} of ${from.length} are on the wrong side of the limit\n`);
    if (best === null || wrong < best.wrong) best = { model, wrong };
    weighed = weighed.map((example) =>
      isRight(example) ? example : { ...example, weight: example.weight * 2 },
    );
  }
  return best?.model ?? toModel(network, { vocabulary, words, texts, limit });
}
