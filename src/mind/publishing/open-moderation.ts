import type { MindConfig } from '../../../config/env.ts';
import type { ProxyConfig } from '../../../config/environment/config.ts';
import { serverOf } from '../chain/model/server.ts';
import { createModeration, type Moderation } from './moderation.ts';

/** The most milliseconds that moderation may take, whatever a model may. */
const longestMs = 20_000;
const usualMs = 10_000;

export interface OpenModerationOptions {
  readonly config: MindConfig;
  readonly proxy: ProxyConfig | undefined;
}

/** The moderation that the configuration names; null where it names none. */
export async function openModeration({ config, proxy }: OpenModerationOptions): Promise<Moderation | null> {
  if (config.provider !== 'openai' || config.moderation === undefined) return null;
  const { address, apiKey } = serverOf(config);
  const { createPost } = await import('../chain/model/http.ts');
  return createModeration({
    ...config.moderation,
    baseUrl: address,
    apiKey,
    timeoutMs: Math.min(config.timeoutMs ?? usualMs, longestMs),
    post: createPost(proxy),
  });
}
