import type { z } from 'zod';
import type { MindConfig, ModerationConfig } from './config.ts';
import { ConfigError } from './reading.ts';
import type { fleetVariables } from './variables.ts';

export const openAiKeyMissing =
  'OPENAI_API_KEY must be set when LLM_PROVIDER is openai or azure (or set LLM_PROVIDER=scripted)';

const openAiModeration = 'omni-moderation-latest';

/** @throws {ConfigError} when the provider needs a key that is not set */
export function mindFrom(settings: z.infer<typeof fleetVariables>): MindConfig {
  const tuning = {
    temperature: settings.LLM_TEMPERATURE,
    timeoutMs: settings.LLM_TIMEOUT_SECONDS * 1000,
    retries: settings.LLM_RETRIES,
    maxOutputTokens: settings.LLM_MAX_OUTPUT_TOKENS,
    reasoningEffort: settings.LLM_REASONING_EFFORT,
    visionModel: settings.VISION_MODEL,
    embeddingsModel: settings.EMBEDDINGS_MODEL,
    embeddingsThreshold: settings.EMBEDDINGS_THRESHOLD,
    blockedPhrases: phrasesIn(settings.BLOCKED_PHRASES ?? ''),
  };
  const { LLM_FALLBACK_MODEL: fallbackModel } = settings;
  switch (settings.LLM_PROVIDER) {
    case 'scripted':
      return { provider: 'scripted', ...tuning };
    case 'ollama':
      return {
        provider: 'ollama',
        baseUrl: settings.OLLAMA_URL,
        model: settings.OLLAMA_MODEL,
        fallbackModel,
        ...tuning,
      };
    case 'azure':
      if (settings.OPENAI_API_KEY === undefined) throw new ConfigError([openAiKeyMissing]);
      return {
        provider: 'azure',
        apiKey: settings.OPENAI_API_KEY,
        baseUrl: settings.OPENAI_BASE_URL,
        model: settings.OPENAI_MODEL,
        apiVersion: settings.AZURE_OPENAI_API_VERSION,
        fallbackModel,
        ...tuning,
      };
    case 'openai':
      if (settings.OPENAI_API_KEY === undefined) throw new ConfigError([openAiKeyMissing]);
      return {
        provider: 'openai',
        apiKey: settings.OPENAI_API_KEY,
        baseUrl: settings.OPENAI_BASE_URL,
        model: settings.OPENAI_MODEL,
        fallbackModel,
        moderation: moderationFrom(settings),
        ...tuning,
      };
  }
}

/** OpenAI itself moderates for nothing, so that it is on where its key is there; `none` switches it off. */
function moderationFrom({
  MODERATION_MODEL,
  MODERATION_CATEGORIES,
  MODERATION_THRESHOLDS,
  OPENAI_BASE_URL,
}: z.infer<typeof fleetVariables>): ModerationConfig | undefined {
  const byItself = new URL(OPENAI_BASE_URL).hostname === 'api.openai.com' ? openAiModeration : undefined;
  const model = MODERATION_MODEL ?? byItself;
  if (model === undefined || model === 'none') return undefined;
  return {
    model,
    categories: MODERATION_CATEGORIES ?? null,
    thresholds: MODERATION_THRESHOLDS ?? {},
  };
}

function phrasesIn(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
