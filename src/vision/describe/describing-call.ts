import { costOf, type ModelPrice } from '../../../config/model-prices.ts';
import type { PictureMeasures } from '../../api/pictures.ts';
import { countFrom } from '../../lib/figures.ts';
import { estimateTokens } from '../../mind/chain/answer.ts';
import type { MindErrorCode } from '../../mind/errors.ts';
import type { FailureKind } from '../../mind/failure-kinds.ts';
import type { ModelCall } from '../../mind/mind.ts';
import type { Described } from './describer.ts';
import { pictureTokensOf, questionTokens } from './picture-tokens.ts';
import { readWords } from './read-words.ts';

/** A description is worth no longer wait to a visit, in milliseconds. */
export const longestCallMs = 20_000;
/** What of an answer is kept in a trace, in characters. */
const longestAnswer = 4_000;
/** Tokens of a picture where nobody knows them. */
const unknownPicture = 600;

/** What a call that gave no answer took. */
export const free = { inputTokens: 0, outputTokens: 0, costUsd: 0 } as const;

/** Whom a call has asked, and how long it took. */
export type AskedOf = Pick<ModelCall, 'provider' | 'model' | 'purpose' | 'ms'>;

/** What was heard of a picture. */
export interface HeardOfPicture {
  readonly text: string;
  /** As the server reports them: whatever stands there. */
  readonly usage: { readonly inputTokens?: unknown; readonly outputTokens?: unknown } | null;
}

/**
 * Reads an answer, and says what it took: as the server reports it, and by estimate where it reports nothing or something
 * absurd.
 * @param who describes pictures, as operators know it
 */
export function describedIn(
  { text, usage }: HeardOfPicture,
  asked: AskedOf,
  {
    who,
    measures,
    price,
  }: {
    readonly who: string;
    readonly measures: PictureMeasures;
    readonly price: ModelPrice | null;
  },
): Described {
  const took = {
    inputTokens: countFrom(usage?.inputTokens) || estimatedInput(asked.model),
    outputTokens: countFrom(usage?.outputTokens) || estimateTokens(text),
  };
  const costUsd = price === null ? null : costOf(price, took);
  const call = { ...asked, answer: text.slice(0, longestAnswer), ...took, costUsd } as const;
  const read = readWords(text, measures);
  if ('words' in read) return { call: { ...call, outcome: 'answered', error: null }, words: read.words };
  const error = describingError(who, 'answer unusable', `${read.fault}.`);
  return { call: { ...call, outcome: 'unusable', error }, words: null, concerns: 'picture' };
}

/** Tokens of a question about a picture, by estimate. */
export function estimatedInput(model: string): number {
  return questionTokens + (pictureTokensOf(model) ?? unknownPicture);
}

const codeOf: Readonly<Record<FailureKind, MindErrorCode>> = {
  refused: 'MIND_REFUSED',
  'no such model': 'MIND_REFUSED',
  'key refused': 'MIND_REFUSED',
  'no balance': 'MIND_REFUSED',
  'content filter': 'MIND_REFUSED',
  'rate limited': 'MIND_RATE_LIMITED',
  unreachable: 'MIND_UNAVAILABLE',
  'time-out': 'MIND_UNAVAILABLE',
  'answer unusable': 'MIND_ANSWER_INVALID',
};

/** Why a picture was not described. */
export function describingError(
  who: string,
  kind: FailureKind,
  why: string,
): NonNullable<ModelCall['error']> {
  return { code: codeOf[kind], kind, message: `${who} describes no picture: ${why.trim()}` };
}
