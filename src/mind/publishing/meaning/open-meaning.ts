import type { MindConfig } from '../../../../config/env.ts';
import type { ProxyConfig } from '../../../../config/environment/config.ts';
import type { Logger } from '../../../lib/logger.ts';
import { createEnglishMeaning } from './english-meaning.ts';
import type { Meaning } from './meaning.ts';

/** The most milliseconds that embeddings may take. */
const timeoutMs = 10_000;

/** What the configuration compares meanings with; null where it compares none. */
export async function openMeaning(
  config: MindConfig,
  { proxy, logger }: { readonly proxy?: ProxyConfig | undefined; readonly logger: Logger },
): Promise<Meaning | null> {
  const { embeddingsModel, embeddingsThreshold } = config;
  if (embeddingsModel === 'none') return null;
  if (embeddingsModel === undefined || config.provider === 'scripted') return createEnglishMeaning(logger);
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
  return createServedMeaning({
    url,
    headers,
    model: embeddingsModel,
    threshold: embeddingsThreshold,
    timeoutMs,
    post: createPost(proxy),
    logger,
  });
}
