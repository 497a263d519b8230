import { z } from 'zod';
import { messageOf } from '../../../lib/errors.ts';
import type { Logger } from '../../../lib/logger.ts';
import type { Post } from '../../chain/model/http.ts';
import { defaultThresholds, type Meaning, vectorFrom } from './meaning.ts';

export interface ServedMeaningOptions {
  /** The address of the embeddings endpoint itself. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly model: string;
  /** From this similarity on, two texts of the fleet say the same; that of the fleet's own model unless given. */
  readonly threshold: number | undefined;
  readonly timeoutMs: number;
  readonly post: Post;
  readonly logger: Logger;
}

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()) })),
});

/** A model of the operator's server (`POST /embeddings` of OpenAI's API). Texts that it does not answer stay without a vector. */
export function createServedMeaning(options: ServedMeaningOptions): Meaning {
  const { model, threshold, logger } = options;
  const sameInFleet = threshold ?? defaultThresholds.sameInFleet;
  return {
    model,
    sameInFleet,
    sameInThread: Math.min(sameInFleet, defaultThresholds.sameInThread),
    async of(texts) {
      if (texts.length === 0) return [];
      try {
        const vectors = await ask(options, texts);
        return texts.map((_, index) => vectorFrom(vectors.get(index) ?? []));
      } catch (error) {
        logger.warn(`Texts are compared by their letters alone: ${model} gives no embeddings.`, {
          reason: messageOf(error),
        });
        return texts.map(() => null);
      }
    },
  };
}

async function ask(
  { url, headers, model, timeoutMs, post }: ServedMeaningOptions,
  texts: readonly string[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { status, text } = await post({
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (status < 200 || status >= 300) throw new Error(`HTTP ${status}`);
  const { data } = answerSchema.parse(JSON.parse(text));
  return new Map(data.map(({ index, embedding }) => [index, embedding]));
}
