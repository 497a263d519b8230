import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buckets } from './features.ts';

/** What a file of weights says of itself, in its first line. */
const headerSchema = z.object({
  /** Of the texts that the weights were learned from, as SHA-256: a test compares it with those of the project. */
  texts: z.string().regex(/^[\da-f]{64}$/),
  /** A weight is a whole number from -127 to 127 times this. */
  scale: z.number().positive(),
  bias: z.number(),
  /** From this score on a text is refused. */
  limit: z.number(),
});
export type WordingHeader = z.infer<typeof headerSchema>;

export interface WordingModel extends WordingHeader {
  readonly weights: Int8Array;
}

/** A file of weights that is none is a mistake of whoever built this copy of the project. */
export class WordingModelError extends Error {
  readonly code = 'GUARD_WORDING_INVALID';
}

export const wordingFile = join(import.meta.dirname, 'english.weights');

/**
 * Reads the weights from their file: a line of JSON, then one byte for each bucket.
 * @throws WordingModelError where the file holds something else
 */
export function readWordingModel(file: string = wordingFile): WordingModel {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n');
  const header = headerSchema.safeParse(jsonOf(bytes.toString('utf8', 0, Math.max(0, end))));
  const weights = new Int8Array(bytes.subarray(end + 1));
  if (!header.success || weights.length !== buckets)
    throw new WordingModelError(
      `${file} holds no weights: run "npm run train:guard" or check the project out anew.`,
    );
  return { ...header.data, weights };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Sentences of fewer words have too little to tell by: they are neither judged nor counted for the limit. */
export const fewestWords = 5;

export function hasEnoughWords(text: string): boolean {
  return text.trim().split(/\s+/u).length >= fewestWords;
}

/** What a score is made of: weights that are whole numbers need their scale. */
export type Weighing = Pick<WordingHeader, 'bias' | 'scale'> & { readonly weights: ArrayLike<number> };

/**
 * How near the wording of a text is to that of what must not be published; below 0 it is nearer to talk about pictures.
 * Logistic regression (https://en.wikipedia.org/wiki/Logistic_regression) without its last step, over features whose
 * vector has the length 1.
 * @param features of the text, as `featuresOf` gives them
 */
export function scoreOf({ weights, scale, bias }: Weighing, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + (sum * scale) / Math.sqrt(Math.max(1, features.length));
}
