import { featuresOf } from '../../src/mind/guard/wording/features.ts';
import { isLongEnough } from '../../src/mind/guard/wording/long-enough.ts';
import { scoreOf, type WordingLanguage, type WordingModel } from '../../src/mind/guard/wording/model.ts';
import { extraWords, type Vocabulary } from '../../src/mind/guard/wording/vocabulary.ts';
import { hashOfLessons, type Lesson, lessons } from '../../test/mind/guard/sets/wording-texts.ts';
import { Ensemble } from './ensemble.ts';
import type { Example, NetworkSize } from './network.ts';
import { toModel } from './to-model.ts';

/** Times that every text is learned from. */
const epochs = 5;
/** The texts are parted in so many; each part is scored by what was learned from the others. */
const folds = 5;
/** Neighbours stand in one part: they were written together and are alike. */
const neighbours = 60;
/** Times that all is learned from once more while texts are on the wrong side of the limit. */
const mostRounds = 12;

/** What is learned, and how. */
export interface CourseOptions {
  readonly language: WordingLanguage;
  readonly vocabulary: Vocabulary;
  readonly size: NetworkSize;
  /** The share of hard harmless texts that may be refused where the rule has not seen them. */
  readonly wrongShare: number;
  readonly remark: (text: string) => void;
}

interface Known extends Lesson, Example {
  readonly fold: number;
}

/** Learns a model from the texts of one language, or of all others. The same texts always give the same one. */
export function learnModel(options: CourseOptions): WordingModel {
  const { language, size, vocabulary } = options;
  const all = lessons(language).map(
    (lesson, index): Known => ({
      ...lesson,
      features: featuresOf(lesson.text, size.buckets),
      words: size.filters === 0 ? [] : vocabulary.numbersOf(lesson.text),
      fold: Math.floor(index / neighbours) % folds,
    }),
  );
  return learnUntilRight(all, limitOf(all, options), options);
}

function learn(from: readonly Known[], size: NetworkSize): Ensemble {
  const ensemble = new Ensemble(size);
  for (let epoch = 0; epoch < epochs; epoch += 1) ensemble.learn(from);
  return ensemble;
}

/** The score that only so many of the hard harmless texts reach where they were not learned from. */
function limitOf(from: readonly Known[], { language, size, wrongShare, remark }: CourseOptions): number {
  const found: { readonly example: Known; readonly score: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const ensemble = learn(
      from.filter((example) => example.fold !== fold),
      size,
    );
    for (const example of from.filter((one) => one.fold === fold))
      found.push({ example, score: ensemble.score(example) });
    remark(`learned part ${fold + 1} of ${folds}`);
  }
  const hard = found
    .filter(({ example }) => example.isHard && isLongEnough(example.text, language))
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  const reached = hard[Math.floor(hard.length * wrongShare)] ?? 0;
  const hostile = found.filter(({ example }) => example.isHostile);
  const caught = hostile.filter(({ score }) => score > reached).length;
  remark(
    `learned from ${from.length} texts; of those held back ${((caught / hostile.length) * 100).toFixed(1)} % of the hostile ones reach the limit of ${reached.toFixed(2)}, and ${wrongShare * 100} % of ${hard.length} hard harmless ones`,
  );
  return reached;
}

/**
 * Learns on while texts that may not be mistaken are on the wrong side of the limit, each time with twice the weight of
 * those, and takes what has the fewest.
 */
function learnUntilRight(
  from: readonly Known[],
  limit: number,
  { language, size, vocabulary, remark }: CourseOptions,
): WordingModel {
  const words = vocabulary.hashes.length + extraWords;
  const texts = hashOfLessons();
  const modelOf = (ensemble: Ensemble): WordingModel =>
    toModel(ensemble, { vocabulary, words, texts, limit });
  const ensemble = learn(from, size);
  let weighed = from;
  let best: { readonly model: WordingModel; readonly wrong: number } | null = null;
  for (let round = 0; round <= mostRounds && best?.wrong !== 0; round += 1) {
    if (round > 0) ensemble.learn(weighed);
    const model = modelOf(ensemble);
    const isRight = ({ text, isHostile, mustBeRight }: Known): boolean =>
      !mustBeRight || !isLongEnough(text, language) || scoreOf(model, text) >= limit === isHostile;
    const wrong = weighed.filter((example) => !isRight(example)).length;
    remark(`${wrong} of ${from.length} are on the wrong side of the limit`);
    if (best === null || wrong < best.wrong) best = { model, wrong };
    weighed = weighed.map((example) =>
      isRight(example) ? example : { ...example, weight: example.weight * 2 },
    );
  }
  return best?.model ?? modelOf(ensemble);
}
