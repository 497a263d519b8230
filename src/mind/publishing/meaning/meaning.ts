import type { ModelCall } from '../../mind.ts';

/** What a text means, as a direction: whole numbers from -127 to 127, of which only their proportions count. */
export type MeaningVector = Int8Array<ArrayBuffer>;

/** Who pays for what a server says texts mean, and may call it off. */
export interface MeaningPayer {
  readonly signal: AbortSignal;
  /** Keeps what a call took. */
  readonly record: (call: ModelCall) => Promise<void>;
  /** Whether the day's limits leave room for a call. */
  readonly mayAskAgain: () => Promise<boolean>;
}

/** What came of asking what texts mean. */
export type MeaningOutcome =
  | { readonly state: 'known'; readonly texts: number }
  | { readonly state: 'failed'; readonly texts: number; readonly reason: string };

/** Hears what came of asking; never rejects. */
export type HeardMeaning = (outcome: MeaningOutcome) => Promise<void>;

/** Makes vectors of texts, so that texts which say the same in other words can be found. */
export interface Meaning {
  /** Names the model: vectors of two models cannot be compared. */
  readonly model: string;
  /** From this similarity on, two texts anywhere in the fleet say the same. */
  readonly sameInFleet: number;
  /** From this similarity on, two texts under one picture say the same. */
  readonly sameInThread: number;
  /**
   * A vector for each text; null where the model cannot know what it means. Where the model is out, all are null, and the
   * reason goes to whoever observes it: it throws nothing but what the payer throws. A text that was asked about lately costs
   * nothing.
   * @param payer nobody is charged unless given
   */
  readonly of: (texts: readonly string[], payer?: MeaningPayer) => Promise<readonly (MeaningVector | null)[]>;
}

/**
 * Thresholds of the model that comes with the fleet; docs/words.md has the labelled pairs they were read from. In a
 * thread a text meets a few others, in the fleet the texts of a week: the more it meets, the more of them come near it by
 * chance.
 */
export const defaultThresholds = { sameInFleet: 0.76, sameInThread: 0.74 } as const;

/** Fewer words than this say too little to be compared by what they mean. */
const fewestWords = 5;

/** Longer vectors than any known model makes are not kept. */
const mostDimensions = 4_096;

/** True for a text that is long enough to be compared by its meaning. */
export function hasComparableLength(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length >= fewestWords;
}

/** The vector in steps of 1/127 of its largest component; null where it is none. */
export function vectorFrom(values: readonly number[]): MeaningVector | null {
  if (values.length > mostDimensions || !values.every(Number.isFinite)) return null;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return null;
  return Int8Array.from(values, (value) => Math.round((value / largest) * 127));
}

/** The cosine of the angle between two vectors: 1 for the same meaning; 0 for vectors of different lengths. */
export function similarity(one: MeaningVector, other: MeaningVector): number {
  return similarityOf(measured(one), measured(other));
}

/** A vector with its length, so that whoever compares it often works that out once. */
export interface MeasuredVector {
  readonly vector: MeaningVector;
  readonly norm: number;
}

export function measured(vector: MeaningVector): MeasuredVector {
  return { vector, norm: normOf(vector) };
}

/** As {@link similarity}. */
export function similarityOf(one: MeasuredVector, other: MeasuredVector): number {
  if (one.vector.length !== other.vector.length) return 0;
  let product = 0;
  for (let at = 0; at < one.vector.length; at += 1)
    product += (one.vector[at] ?? 0) * (other.vector[at] ?? 0);
  return product / (one.norm * other.norm || 1);
}

function normOf(vector: MeaningVector): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return Math.sqrt(squares);
}

/** As Postgres keeps a vector: base64 of its bytes. */
export function encodeVector(vector: MeaningVector): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.length).toString('base64');
}

/** @returns null where the bytes are no vector */
export function decodeVector(encoded: string): MeaningVector | null {
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length === 0 || bytes.length > mostDimensions ? null : Int8Array.from(bytes, signed);
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
