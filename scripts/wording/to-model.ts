import { filterWidth, numbersPerWord, type WordingModel } from '../../src/mind/guard/wording/model.ts';
import type { Vocabulary } from '../../src/mind/guard/wording/vocabulary.ts';
import type { Network } from './network.ts';

/** A weight is kept in one byte. */
const largest = 127;

interface Rest extends Pick<WordingModel, 'texts' | 'limit'> {
  readonly vocabulary: Vocabulary;
  /** Of the vocabulary, groups and the unknown word included. */
  readonly words: number;
}

/** What was learned, in whole numbers, with the products of words and filters in place of both. */
export function toModel(network: Network, { vocabulary, words, texts, limit }: Rest): WordingModel {
  const filters = network.filterWeight.values.length;
  const buckets = network.features.values.length;
  const perWord = numbersPerWord(filters);
  const wordWeights = new Int8Array(words * perWord);
  const means = Array.from({ length: words }, (_, word) => network.meanProduct(word));
  const wordScale = scaleOf(means);
  means.forEach((mean, word) => {
    wordWeights[word * perWord] = Math.round(mean / wordScale);
  });
  const scales = Array.from({ length: filters }, (_, filter) => {
    const products = Array.from({ length: words }, (_word, word) => network.filterProducts(filter, word));
    const scale = scaleOf(products.flat());
    for (const [word, three] of products.entries())
      for (const [offset, product] of three.entries())
        wordWeights[word * perWord + 1 + filter * filterWidth + offset] = Math.round(product / scale);
    return scale;
  });
  const featureScale = scaleOf(network.features.values);
  const featureWeights = new Int8Array(buckets);
  network.features.values.forEach((weight, bucket) => {
    featureWeights[bucket] = Math.round(weight / featureScale);
  });
  return {
    texts,
    limit,
    bias: network.bias.values[0] ?? 0,
    buckets,
    featureScale,
    wordScale,
    words: vocabulary.hashes.length,
    filters: scales.map((scale, filter) => ({
      scale,
      bias: network.filterBias.values[filter] ?? 0,
      weight: network.filterWeight.values[filter] ?? 0,
    })),
    vocabulary,
    featureWeights,
    wordWeights,
  };
}

/** What the largest of the numbers is in whole ones. */
function scaleOf(numbers: Iterable<number>): number {
  let most = Number.EPSILON;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  return most / largest;
}
