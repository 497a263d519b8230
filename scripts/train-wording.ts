// Learns the weights of the guard's rule "wording" from the texts of test/mind/guard/sets/made, and writes them to
// src/mind/guard/wording. Run it after those texts have changed. The same texts always give the same bytes.
// Usage: node scripts/train-wording.ts

import { writeFileSync } from 'node:fs';
import { randomFrom } from '../src/lib/random.ts';
import { buckets, featuresOf } from '../src/mind/guard/wording/features.ts';
import {
  hasEnoughWords,
  scoreOf,
  type Weighing,
  type WordingHeader,
  wordingFile,
} from '../src/mind/guard/wording/model.ts';
import { hashOfLessons, type Lesson, lessons } from '../test/mind/guard/sets/wording-texts.ts';

/** Times that every text is learned from. */
const epochs = 8;
/** Of AdaGrad (https://jmlr.org/papers/v12/duchi11a.html), as is what keeps it from dividing by zero. */
const rate = 0.3;
const smallest = 1e-8;
/** How much weights are drawn to 0. */
const decay = 1e-5;
/** The texts are parted in so many; each part is scored by what was learned from the others. */
const folds = 5;
/** Neighbours stand in one part: they were written together and are alike. */
const neighbours = 60;
/** Times that it is learned anew. */
const mostRounds = 40;
/** The share of hard harmless texts that may be refused where the rule has not seen them. */
const wrongShare = 0.01;

interface Example extends Lesson {
  readonly features: readonly number[];
  readonly fold: number;
}

interface Learned extends Weighing {
  readonly weights: Float64Array;
}

const examples = lessons().map(
  (lesson, index): Example => ({
    ...lesson,
    features: featuresOf(lesson.text),
    fold: Math.floor(index / neighbours) % folds,
  }),
);
const limit = limitOf(examples);
write(learnUntilRight(examples, limit), limit);

/**
 * Learns again while texts that were learned from are on the wrong side of the limit, each time with twice the weight of
 * those, and takes what has the fewest: the project's own texts are examples of what must not be mistaken.
 */
function learnUntilRight(from: readonly Example[], reached: number): Learned {
  let weighed = from;
  let best: { readonly learned: Learned; readonly wrong: number } | null = null;
  for (let round = 1; round <= mostRounds && best?.wrong !== 0; round += 1) {
    const learned = learn(weighed);
    const isRight = ({ features, isHostile }: Example): boolean =>
      scoreOf(learned, features) >= reached === isHostile;
    const wrong = weighed.filter((example) => !isRight(example)).length;
    if (best === null || wrong < best.wrong) best = { learned, wrong };
    weighed = weighed.map((example) =>
      isRight(example) ? example : { ...example, weight: example.weight * 2 },
    );
  }
  process.stdout.write(`${best?.wrong} of ${from.length} are on the wrong side of the limit\n`);
  return best?.learned ?? learn(from);
}

/** Stochastic gradient descent with AdaGrad on the logistic loss. */
function learn(from: readonly Example[]): Learned {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets);
  let bias = 0;
  let biasSquares = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, isHostile, weight } of randomFrom('wording', epoch).shuffle(from)) {
      const length = Math.sqrt(Math.max(1, features.length));
      const error =
        (probability(scoreOf({ weights, bias, scale: 1 }, features)) - (isHostile ? 1 : 0)) * weight;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares + smallest);
      for (const feature of features) {
        const slope = error / length + decay * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] =
          (weights[feature] ?? 0) - (rate * slope) / Math.sqrt((squares[feature] ?? 0) + smallest);
      }
    }
  }
  return { weights, bias, scale: 1 };
}

function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The score that only {@link wrongShare} of the hard harmless texts reach where they were not learned from. */
function limitOf(from: readonly Example[]): number {
  const scores: number[] = [];
  const found: { isHostile: boolean; score: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(from.filter((example) => example.fold !== fold));
    for (const example of from.filter((one) => one.fold === fold)) {
      const score = scoreOf(learned, example.features);
      if (example.isHard && hasEnoughWords(example.text)) scores.push(score);
      found.push({ isHostile: example.isHostile, score });
    }
  }
  scores.sort((one, other) => other - one);
  const reached = scores[Math.floor(scores.length * wrongShare)] ?? 0;
  const hostile = found.filter(({ isHostile }) => isHostile);
  const caught = hostile.filter(({ score }) => score > reached).length;
  process.stdout.write(
    `learned from ${from.length} texts; of those held back ${((caught / hostile.length) * 100).toFixed(1)} % of the hostile ones reach the limit of ${reached.toFixed(2)}, and ${wrongShare * 100} % of the hard harmless ones\n`,
  );
  return reached;
}

function write({ weights, bias }: Learned, reached: number): void {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const whole = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const header: WordingHeader = { texts: hashOfLessons(), scale, bias, limit: reached };
  writeFileSync(
    wordingFile,
    Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.from(whole.buffer)]),
  );
  process.stdout.write(`wrote ${wordingFile}\n`);
}
