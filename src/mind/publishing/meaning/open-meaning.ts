import type { MindConfig } from '../../../../config/env.ts';
import type { ProxyConfig } from '../../../../config/environment/config.ts';
import type { PriceOf } from '../../chain/question.ts';
import { createEnglishMeaning } from './english-meaning.ts';
import type { HeardMeaning, Meaning } from './meaning.ts';
import { memoizedMeaning } from './memoized-meaning.ts';

/** The most milliseconds that embeddings may take. */
const timeoutMs = 10_000;

export interface OpenMeaningParts {
  readonly proxy?: ProxyConfig | undefined;
  /** What a served model costs; nobody knows it unless given. */
  readonly priceOf?: PriceOf;
  /** Hears how the model does. */
  readonly heard?: HeardMeaning;
}

const hearsNothing: HeardMeaning = async () => undefined;

/** What the configuration compares meanings with; null where it compares none. */
export async function openMeaning(
  config: MindConfig,
  { proxy, priceOf, heard = hearsNothing }: OpenMeaningParts = {},
): Promise<Meaning | null> {
  const { embeddingsModel, embeddingsThreshold } = config;
  if (embeddingsModel === 'none') return null;
  if (embeddingsModel === undefined || config.provider === 'scripted')
    return memoizedMeaning(createEnglishMeaning(heard));
  const [{ serverOf }, { createPost }, { createServedMeaning }] = await Promise.all([
    import('../../chain/model/server.ts'),
    import('../../chain/model/http.ts'),
    import('./served-meaning.ts'),
  ]);
  const { address, apiKey, apiVersion } = serverOf(config);
  const base = address.replace(/\/+$/, '');
  const url =
    apiVersion === undefined
      ? `${base}/embeddings`
      : `${base}/openai/deployments/${encodeURIComponent(embeddingsModel)}/embeddings?api-version=${apiVersion}`;
  const headers: Record<string, string> =
    apiVersion === undefined ? { authorization: `Bearer ${apiKey}` } : { 'api-key': apiKey };
  const { provider } = config;
  const served = createServedMeaning({
    provider,
    url,
    headers,
    apiKey,
    model: embeddingsModel,
    threshold: embeddingsThreshold,
    timeoutMs,
    post: createPost(proxy),
    price: () => priceOf?.(provider, embeddingsModel) ?? null,
    heard,
  });
  return memoizedMeaning(served);
}
