import { filterWidth, numbersPerWord, type WordingModel } from '../../src/mind/guard/wording/model.ts';
import type { Vocabulary } from '../../src/mind/guard/wording/vocabulary.ts';
import type { Ensemble } from './ensemble.ts';

/** A weight is kept in one byte. */
const largest = 127;

interface Rest extends Pick<WordingModel, 'texts' | 'limit'> {
  readonly vocabulary: Vocabulary;
  /** Of the vocabulary, groups and the unknown word included. */
  readonly words: number;
}

/**
 * What was learned, in whole numbers, with the products of words and filters in place of both. The mean of several networks
 * is one that has the filters of all.
 */
export function toModel(ensemble: Ensemble, { vocabulary, words, texts, limit }: Rest): WordingModel {
  const { networks } = ensemble;
  const filters = networks.flatMap((network) =>
    Array.from(network.filterWeight.values, (weight, filter) => ({ network, filter, weight })),
  );
  const perWord = numbersPerWord(filters.length);
  const wordWeights = new Int8Array(words * perWord);
  const means = Array.from({ length: words }, (_, word) =>
    ensemble.mean((network) => network.meanProduct(word)),
  );
  const wordScale = scaleOf(means);
  means.forEach((mean, word) => {
    wordWeights[word * perWord] = Math.round(mean / wordScale);
  });
  const scales = filters.map(({ network, filter }, column) => {
    const products = Array.from({ length: words }, (_word, word) => network.filterProducts(filter, word));
    const scale = scaleOf(products.flat());
    for (const [word, three] of products.entries())
      for (const [offset, product] of three.entries())
        wordWeights[word * perWord + 1 + column * filterWidth + offset] = Math.round(product / scale);
    return scale;
  });
  const buckets = networks[0]?.features.values.length ?? 0;
  const features = Array.from({ length: buckets }, (_, bucket) =>
    ensemble.mean((network) => network.features.values[bucket] ?? 0),
  );
  const featureScale = scaleOf(features);
  return {
    texts,
    limit,
    bias: ensemble.mean((network) => network.bias.values[0] ?? 0),
    buckets,
    featureScale,
    wordScale,
    words: vocabulary.hashes.length,
    filters: filters.map(({ network, filter, weight }, column) => ({
      scale: scales[column] ?? 0,
      bias: network.filterBias.values[filter] ?? 0,
      weight: weight / networks.length,
    })),
    vocabulary,
    featureWeights: Int8Array.from(features, (weight) => Math.round(weight / featureScale)),
    wordWeights,
  };
}

/** What the largest of the numbers is in whole ones. */
function scaleOf(numbers: Iterable<number>): number {
  let most = Number.EPSILON;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  return most / largest;
}
