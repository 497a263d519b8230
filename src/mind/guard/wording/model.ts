import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { featuresOf } from './features.ts';
import { extraWords, Vocabulary } from './vocabulary.ts';

/** The numbers of a filter: what each of three neighbouring words brings to it is a whole number from -127 to 127 times `scale`. */
const filterSchema = z.object({
  scale: z.number().nonnegative(),
  bias: z.number(),
  /** What it adds to the score for each 1 of its highest place. */
  weight: z.number(),
});

/** What a file of weights says of itself, in its first line. */
const headerSchema = z.object({
  /** Of the texts that the weights were learned from, as SHA-256: a test compares it with those of the project. */
  texts: z.string().regex(/^[\da-f]{64}$/),
  /** From this score on a text is refused. */
  limit: z.number(),
  bias: z.number(),
  /** How many weights of features there are: a power of two. */
  buckets: z
    .int()
    .max(2 ** 20)
    .refine((count) => Math.log2(count) % 1 === 0),
  /** A feature's weight is a whole number from -127 to 127 times this. */
  featureScale: z.number().positive(),
  /** So is what a word adds by itself. */
  wordScale: z.number().positive(),
  filters: z.array(filterSchema).max(256),
  /** How many words are known. */
  words: z.int().nonnegative().max(200_000),
});
export type WordingHeader = z.infer<typeof headerSchema>;

/** How many neighbouring words a filter sees. */
export const filterWidth = 3;

/**
 * What weighs a text: a linear model over features of its letters and words, and a convolutional network of one layer over
 * its words (Kim 2014, https://arxiv.org/abs/1408.5882), whose products of filters and word vectors are kept in place of
 * the vectors, so that a text takes sums alone.
 */
export interface WordingModel extends WordingHeader {
  readonly vocabulary: Vocabulary;
  /** One for each bucket of features. */
  readonly featureWeights: Int8Array;
  /** For each word, groups and the unknown word included: what it adds by itself, then for each filter three numbers. */
  readonly wordWeights: Int8Array;
}

/** A file of weights that is none is a mistake of whoever built this copy of the project. */
export class WordingModelError extends Error {
  readonly code = 'GUARD_WORDING_INVALID';
}

/** The languages that are weighed: English, whose words' meanings are known, and all others together. */
export const wordingLanguages = ['english', 'others'] as const;
export type WordingLanguage = (typeof wordingLanguages)[number];

export function wordingFile(language: WordingLanguage): string {
  return join(import.meta.dirname, `${language}.weights`);
}

/** How many numbers the model has for a word. */
export function numbersPerWord(filters: number): number {
  return 1 + filters * filterWidth;
}

/**
 * Reads a model from its file: a line of JSON, then the weights of the features, the hashes of the words (32 bits each, the
 * low byte first) and the weights of the words.
 * @throws WordingModelError where the file holds something else
 */
export function readWordingModel(file: string): WordingModel {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n');
  const header = headerSchema.safeParse(jsonOf(bytes.toString('utf8', 0, Math.max(0, end))));
  const { words = 0, filters = [], buckets = 0 } = header.data ?? {};
  const hashesStart = end + 1 + buckets;
  const wordsStart = hashesStart + words * Uint32Array.BYTES_PER_ELEMENT;
  const length = wordsStart + (words + extraWords) * numbersPerWord(filters.length);
  if (!header.success || bytes.length !== length)
    throw new WordingModelError(
      `${file} holds no weights: run "npm run train:guard" or check the project out anew.`,
    );
  const hashes = new Uint32Array(words);
  for (let index = 0; index < words; index += 1) hashes[index] = bytes.readUInt32LE(hashesStart + index * 4);
  return {
    ...header.data,
    vocabulary: new Vocabulary(hashes),
    featureWeights: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, buckets),
    wordWeights: new Int8Array(bytes.buffer, bytes.byteOffset + wordsStart, length - wordsStart),
  };
}

/** The content of a model's file. */
export function bytesOf({ vocabulary, featureWeights, wordWeights, ...header }: WordingModel): Buffer {
  const hashes = Buffer.alloc(vocabulary.hashes.length * 4);
  vocabulary.hashes.forEach((hash, index) => {
    hashes.writeUInt32LE(hash, index * 4);
  });
  const weights = [featureWeights, wordWeights].map((all) =>
    Buffer.from(all.buffer, all.byteOffset, all.byteLength),
  );
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    weights[0] ?? Buffer.alloc(0),
    hashes,
    weights[1] ?? Buffer.alloc(0),
  ]);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * How near the wording of a text is to that of what must not be published; below 0 it is nearer to talk about pictures. The
 * last step of logistic regression (https://en.wikipedia.org/wiki/Logistic_regression) is left out.
 * @param text in lower case, without marks
 */
export function scoreOf(model: WordingModel, text: string): number {
  const numbers = model.filters.length === 0 ? [] : model.vocabulary.numbersOf(text);
  const features = featuresOf(text, model.buckets);
  return model.bias + byFeatures(model, features) + byWords(model, numbers) + byFilters(model, numbers);
}

/** Their vector has the length 1. */
function byFeatures({ featureWeights, featureScale }: WordingModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += featureWeights[feature] ?? 0;
  return (sum * featureScale) / Math.sqrt(Math.max(1, features.length));
}

/** What the words add by themselves, on average. */
function byWords({ wordWeights, wordScale, filters }: WordingModel, numbers: readonly number[]): number {
  const perWord = numbersPerWord(filters.length);
  let sum = 0;
  for (const number of numbers) sum += wordWeights[number * perWord] ?? 0;
  return (sum * wordScale) / Math.max(1, numbers.length);
}

/** What each filter adds for the place where it is highest. */
function byFilters({ wordWeights, filters }: WordingModel, numbers: readonly number[]): number {
  const perWord = numbersPerWord(filters.length);
  const weightOf = (place: number, column: number): number =>
    place >= 0 && place < numbers.length ? (wordWeights[(numbers[place] ?? 0) * perWord + column] ?? 0) : 0;
  let sum = 0;
  for (const [index, { scale, bias, weight }] of filters.entries()) {
    const middle = 1 + index * filterWidth + 1;
    let highest = -Infinity;
    for (let place = 0; place < numbers.length; place += 1) {
      const before = weightOf(place - 1, middle - 1);
      highest = Math.max(highest, before + weightOf(place, middle) + weightOf(place + 1, middle + 1));
    }
    sum += weight * Math.max(0, bias + highest * scale);
  }
  return sum;
}
