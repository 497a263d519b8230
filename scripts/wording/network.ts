import { type Random, randomFrom } from '../../src/lib/random.ts';
import { filterWidth } from '../../src/mind/guard/wording/model.ts';

/** A text as it is learned from. */
export interface Example {
  readonly features: readonly number[];
  /** The numbers of its words. */
  readonly words: readonly number[];
  readonly isHostile: boolean;
  /** How much a mistake about it counts. */
  readonly weight: number;
}

/** Of AdaGrad (https://jmlr.org/papers/v12/duchi11a.html), for features and for all else, and what keeps it from dividing by zero. */
const [featureRate, rate, smallest] = [0.3, 0.05, 1e-6];
/** How much weights are drawn to 0. */
const decay = 1e-5;
/** The share of filters that a text is read without, others each time (https://jmlr.org/papers/v15/srivastava14a.html). */
const dropped = 0.3;

/** Numbers that are learned, each with the sum of the squares of its slopes. */
class Learned {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;

  constructor(values: Float32Array, learningRate: number) {
    this.values = values;
    this.#squares = new Float32Array(values.length).fill(smallest);
    this.#rate = learningRate;
  }

  step(index: number, slope: number): void {
    const value = this.values[index] ?? 0;
    const whole = slope + decay * value;
    const squares = (this.#squares[index] ?? 0) + whole * whole;
    this.#squares[index] = squares;
    this.values[index] = value - (this.#rate * whole) / Math.sqrt(squares);
  }
}

/** What a network reads with. */
export interface NetworkSize {
  /** Those of all words, one after the other, each of `width` numbers; none where words are known by their letters alone. */
  readonly vectors: Float32Array;
  readonly width: number;
  /** How many patterns of three words it looks for. */
  readonly filters: number;
  /** In how many places features are counted. */
  readonly buckets: number;
}

/**
 * What `WordingModel` is made of, while it is learned: the weights of features, those of the words' mean vector, and
 * filters over three neighbouring words of which the highest place counts. Learned by stochastic gradient descent with
 * AdaGrad on the logistic loss.
 */
export class Network {
  readonly #vectors: Float32Array;
  readonly #width: number;
  readonly #random: Random;
  readonly #filterCount: number;
  readonly features: Learned;
  readonly mean: Learned;
  /** For each filter the numbers of its first word, of its middle one and of its last. */
  readonly filters: Learned;
  readonly filterBias: Learned;
  readonly filterWeight: Learned;
  readonly bias = new Learned(new Float32Array(1), rate);
  /** Of the text read last: each filter's highest value, and where it is. */
  readonly #highest: Float32Array;
  readonly #place: Int32Array;
  readonly #meanOfText: Float32Array;

  /** @param number another one begins elsewhere, and learns in another order */
  constructor({ vectors, width, filters, buckets }: NetworkSize, number: number) {
    this.#vectors = vectors;
    this.#width = width;
    this.#filterCount = filters;
    this.features = new Learned(new Float32Array(buckets), featureRate);
    this.filterBias = new Learned(new Float32Array(filters), rate);
    this.#highest = new Float32Array(filters);
    this.#place = new Int32Array(filters);
    this.#random = randomFrom('wording', number);
    this.mean = new Learned(new Float32Array(width), rate);
    this.filters = new Learned(this.#small(filters * filterWidth * width, 0.05), rate);
    this.filterWeight = new Learned(this.#small(filters, 0.15), rate);
    this.#meanOfText = new Float32Array(width);
  }

  #small(length: number, most: number): Float32Array {
    return Float32Array.from({ length }, () => (this.#random.next() * 2 - 1) * most);
  }

  /** Learns once from each example, in another order each time. */
  learn(examples: readonly Example[]): void {
    for (const example of this.#random.shuffle(examples)) this.#learnFrom(example);
  }

  /** How near an example is to what must not be published. */
  score(example: Example): number {
    return this.#read(example, 0);
  }

  #read({ features, words }: Example, droppedShare: number): number {
    let score = this.bias.values[0] ?? 0;
    let sum = 0;
    for (const feature of features) sum += this.features.values[feature] ?? 0;
    score += sum / lengthOf(features);
    this.#takeMean(words);
    for (let index = 0; index < this.#width; index += 1)
      score += (this.mean.values[index] ?? 0) * (this.#meanOfText[index] ?? 0);
    for (let filter = 0; filter < this.#filterCount; filter += 1) {
      const isDropped = droppedShare > 0 && this.#random.chance(droppedShare);
      this.#look(filter, isDropped ? [] : words);
      score += ((this.filterWeight.values[filter] ?? 0) * (this.#highest[filter] ?? 0)) / (1 - droppedShare);
    }
    return score;
  }

  #takeMean(words: readonly number[]): void {
    this.#meanOfText.fill(0);
    for (const word of words)
      for (let index = 0; index < this.#width; index += 1)
        this.#meanOfText[index] =
          (this.#meanOfText[index] ?? 0) + (this.#vectors[word * this.#width + index] ?? 0) / words.length;
  }

  /** Finds a filter's highest place in a text; what is never above 0 stands nowhere. */
  #look(filter: number, words: readonly number[]): void {
    let highest = 0;
    let place = -1;
    for (let middle = 0; middle < words.length; middle += 1) {
      let value = this.filterBias.values[filter] ?? 0;
      for (let offset = 0; offset < filterWidth; offset += 1)
        value += this.#product(filter, offset, words[middle + offset - 1]);
      if (value > highest) [highest, place] = [value, middle];
    }
    this.#highest[filter] = highest;
    this.#place[filter] = place;
  }

  /** What a word brings to a filter where it stands; no word brings nothing. */
  #product(filter: number, offset: number, word: number | undefined): number {
    if (word === undefined) return 0;
    const of = (filter * filterWidth + offset) * this.#width;
    const vector = word * this.#width;
    let product = 0;
    for (let index = 0; index < this.#width; index += 1)
      product += (this.filters.values[of + index] ?? 0) * (this.#vectors[vector + index] ?? 0);
    return product;
  }

  #learnFrom(example: Example): void {
    const { features, words, isHostile, weight } = example;
    const probability = 1 / (1 + Math.exp(-this.#read(example, dropped)));
    const error = (probability - (isHostile ? 1 : 0)) * weight;
    this.bias.step(0, error);
    for (const feature of features) this.features.step(feature, error / lengthOf(features));
    for (let index = 0; index < this.#width; index += 1)
      this.mean.step(index, error * (this.#meanOfText[index] ?? 0));
    for (let filter = 0; filter < this.#filterCount; filter += 1) this.#learnFilter(filter, words, error);
  }

  #learnFilter(filter: number, words: readonly number[], error: number): void {
    const place = this.#place[filter] ?? -1;
    if (place < 0) return;
    const slope = (error * (this.filterWeight.values[filter] ?? 0)) / (1 - dropped);
    this.filterWeight.step(filter, (error * (this.#highest[filter] ?? 0)) / (1 - dropped));
    this.filterBias.step(filter, slope);
    for (let offset = 0; offset < filterWidth; offset += 1) {
      const word = words[place + offset - 1];
      if (word === undefined) continue;
      const of = (filter * filterWidth + offset) * this.#width;
      for (let index = 0; index < this.#width; index += 1)
        this.filters.step(of + index, slope * (this.#vectors[word * this.#width + index] ?? 0));
    }
  }

  /** What a word adds by itself. */
  meanProduct(word: number): number {
    let product = 0;
    for (let index = 0; index < this.#width; index += 1)
      product += (this.mean.values[index] ?? 0) * (this.#vectors[word * this.#width + index] ?? 0);
    return product;
  }

  /** What a word brings to a filter as its first, middle and last word. */
  filterProducts(filter: number, word: number): readonly number[] {
    return Array.from({ length: filterWidth }, (_, offset) => this.#product(filter, offset, word));
  }
}

/** Of a vector that holds a 1 for each feature. */
function lengthOf(features: readonly number[]): number {
  return Math.sqrt(Math.max(1, features.length));
}
