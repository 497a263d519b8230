import { z } from 'zod';
import { costOf, type ModelPrice } from '../../../../config/model-prices.ts';
import { type Clock, steady, systemClock } from '../../../lib/clock.ts';
import { startElapsed } from '../../../lib/elapsed.ts';
import { messageOf } from '../../../lib/errors.ts';
import { countFrom } from '../../../lib/figures.ts';
import { estimateTokens } from '../../chain/answer.ts';
import { labelOf } from '../../chain/model/failure.ts';
import type { HttpAnswer, Post } from '../../chain/model/http.ts';
import { isErrorDocument, refusalIn, shownWords } from '../../chain/model/refusal.ts';
import { isRecord, jsonOf } from '../../chain/reading/json-values.ts';
import type { FailureKind } from '../../failure-kinds.ts';
import type { ModelCall, ModelProvider } from '../../mind.ts';
import {
  defaultThresholds,
  type HeardMeaning,
  type Meaning,
  type MeaningVector,
  vectorFrom,
} from './meaning.ts';

export interface ServedMeaningOptions {
  readonly provider: Exclude<ModelProvider, 'scripted'>;
  /** The address of the embeddings endpoint itself. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Never shown, whatever the server says. */
  readonly apiKey: string;
  readonly model: string;
  /** From this similarity on, two texts of the fleet say the same; that of the fleet's own model unless given. */
  readonly threshold: number | undefined;
  readonly timeoutMs: number;
  readonly post: Post;
  readonly price: () => ModelPrice | null;
  readonly heard: HeardMeaning;
  readonly clock?: Clock;
}

/** After a failure the server is left alone for so many milliseconds: a text waits for nobody who does not answer. */
const pauseMs = 60_000;

const elementSchema = z.object({ index: z.int().min(0), embedding: z.array(z.number()) });

/** What a call came to: vectors by the text's place, or why there are none. */
type Heard =
  | { readonly vectors: ReadonlyMap<number, MeaningVector>; readonly tokens: number | null }
  | { readonly kind: FailureKind; readonly reason: string };

/**
 * A model of the operator's server (`POST /embeddings` of OpenAI's API). Texts that it does not answer stay without a
 * vector; a server that fails is left alone for a minute.
 */
export function createServedMeaning(options: ServedMeaningOptions): Meaning {
  const { model, threshold, heard } = options;
  const clock = steady(options.clock ?? systemClock);
  const sameInFleet = threshold ?? defaultThresholds.sameInFleet;
  let pause = { until: 0, reason: '' };
  /** Numbers in a vector of this model, once it has given one. */
  let size: number | undefined;
  return {
    model,
    sameInFleet,
    sameInThread: Math.min(sameInFleet, defaultThresholds.sameInThread),
    async of(texts, payer) {
      if (texts.length === 0) return [];
      const nothing = texts.map(() => null);
      const failed = async (reason: string): Promise<readonly null[]> => {
        await heard({ state: 'failed', texts: texts.length, reason });
        return nothing;
      };
      if (clock.now() < pause.until) return failed(pause.reason);
      if (payer !== undefined && !(await payer.mayAskAgain())) return nothing;
      const elapsed = startElapsed();
      const answer = await ask(options, texts, { signal: payer?.signal, size });
      // A visit that ends says nothing of the server.
      if (payer?.signal.aborted === true) return nothing;
      await payer?.record(callOf(options, { answer, texts, ms: elapsed() }));
      if ('reason' in answer) {
        pause = { until: clock.now() + pauseMs, reason: answer.reason };
        return failed(answer.reason);
      }
      for (const vector of answer.vectors.values()) size ??= vector.length;
      await heard({ state: 'known', texts: answer.vectors.size });
      return texts.map((_, index) => answer.vectors.get(index) ?? null);
    },
  };
}

async function ask(
  { url, headers, apiKey, model, timeoutMs, post }: ServedMeaningOptions,
  texts: readonly string[],
  { signal, size }: { readonly signal: AbortSignal | undefined; readonly size: number | undefined },
): Promise<Heard> {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await post({
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    return heardIn(answer, { model, apiKey, size });
  } catch (error) {
    const kind = deadline.aborted ? 'time-out' : 'unreachable';
    const words = deadline.aborted
      ? `no answer within ${timeoutMs / 1_000} s`
      : shownWords(messageOf(error), apiKey);
    return { kind, reason: `${model} gives no embeddings: ${words}` };
  }
}

/** Reads an answer element by element: a vector that is none costs its own text alone. */
function heardIn(
  answer: HttpAnswer,
  {
    model,
    apiKey,
    size,
  }: { readonly model: string; readonly apiKey: string; readonly size: number | undefined },
): Heard {
  const document = jsonOf(answer.text);
  if (answer.status < 200 || answer.status >= 300 || isErrorDocument(document)) {
    const refusal = refusalIn(answer, apiKey);
    const said = refusal.words === '' ? '' : `. It says: “${refusal.words}”`;
    return { kind: refusal.kind, reason: `${model} gives no embeddings: ${labelOf(refusal)}${said}` };
  }
  const vectors = vectorsIn(document, size);
  if (vectors.size > 0) return { vectors, tokens: tokensIn(document) };
  const ofSize = size === undefined ? '' : ` of ${size} numbers`;
  return {
    kind: 'answer unusable',
    reason: `${model} gives no embeddings: its answer holds no vector${ofSize}`,
  };
}

/** All of one size: that of the first answer. */
function vectorsIn(document: unknown, size: number | undefined): ReadonlyMap<number, MeaningVector> {
  const data = isRecord(document) && Array.isArray(document.data) ? document.data : [];
  const vectors = new Map<number, MeaningVector>();
  let expected = size;
  for (const element of data) {
    const read = elementSchema.safeParse(element);
    const vector = read.success ? vectorFrom(read.data.embedding) : null;
    if (!read.success || vector === null) continue;
    expected ??= vector.length;
    if (vector.length === expected) vectors.set(read.data.index, vector);
  }
  return vectors;
}

/** Null where the server does not say. */
function tokensIn(document: unknown): number | null {
  const usage = isRecord(document) && isRecord(document.usage) ? document.usage : {};
  return countFrom(usage.prompt_tokens) || countFrom(usage.total_tokens);
}

const codeOf = (kind: FailureKind) =>
  kind === 'time-out' || kind === 'unreachable'
    ? 'MIND_UNAVAILABLE'
    : kind === 'answer unusable'
      ? 'MIND_ANSWER_INVALID'
      : kind === 'rate limited'
        ? 'MIND_RATE_LIMITED'
        : 'MIND_REFUSED';

function callOf(
  { provider, model, price }: ServedMeaningOptions,
  { answer, texts, ms }: { readonly answer: Heard; readonly texts: readonly string[]; readonly ms: number },
): ModelCall {
  const base = { provider, model, purpose: 'embed', answer: null, ms: Math.round(ms) } as const;
  if ('reason' in answer) {
    const { kind, reason } = answer;
    const outcome = kind === 'answer unusable' ? 'unusable' : 'failed';
    return { ...base, outcome, error: { code: codeOf(kind), kind, message: `${reason}.` }, ...free };
  }
  const usage = {
    inputTokens: answer.tokens || texts.reduce((sum, text) => sum + estimateTokens(text), 0),
    outputTokens: 0,
  };
  const known = price();
  return {
    ...base,
    outcome: 'answered',
    error: null,
    ...usage,
    costUsd: known === null ? null : costOf(known, usage),
  };
}

const free = { inputTokens: 0, outputTokens: 0, costUsd: 0 } as const;
