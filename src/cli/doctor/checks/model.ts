import type { MindConfig } from '../../../../config/env.ts';
import { priceOf } from '../../../../config/list-prices.ts';
import type { PricedProvider } from '../../../../config/model-prices.ts';
import { loadPersonas } from '../../../../config/personas/index.ts';
import type { FailureKind } from '../../../mind/failure-kinds.ts';
import type { ModelTrial } from '../../../mind/trial.ts';
import { chooseEyes } from '../../../vision/describe/choose.ts';
import { broken, type Check, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';
import { picturesChecks } from './pictures.ts';

/** For loading LangChain, and for what the server takes to say that it is done. */
const besidesTheCallMs = 15_000;

/** Asks each model of the configuration for one small plan: some hundred tokens. */
const modelCheck: Check<Services> = {
  name: 'model',
  checked: 'Model: answer',
  variables: [
    'LLM_PROVIDER',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'OPENAI_MODEL',
    'OLLAMA_URL',
    'OLLAMA_MODEL',
    'LLM_FALLBACK_MODEL',
    'LLM_TEMPERATURE',
    'LLM_TIMEOUT_SECONDS',
    'LLM_RETRIES',
    'LLM_MAX_OUTPUT_TOKENS',
    'LLM_REASONING_EFFORT',
    'AZURE_OPENAI_API_VERSION',
  ],
  withinMs: ({ environment: { config } }) => (config.mind.timeoutMs ?? 30_000) + besidesTheCallMs,
  repair: 'Check the base URL, the key and the name of the model.',
  async run({ environment: { config } }) {
    if (config.mind.provider === 'scripted') return ok('the scripted mind decides; no model is asked');
    const { tryModels } = await import('../../../mind/trial.ts');
    const trials = await tryModels({
      config: config.mind,
      personas: loadPersonas(),
      proxy: config.proxy,
    });
    return trials.map((trial) => ({
      ...resultOf(trial, config.mind.provider),
      checked: `Model: ${trial.model}`,
    }));
  },
};

function resultOf({ model, call, steps }: ModelTrial, provider: Provider): CheckResult {
  const found = call.error?.message ?? '';
  if (call.outcome === 'answered') {
    const learnt = steps.length === 0 ? '' : `; it is asked with: ${steps.join(', ')}`;
    return ok(
      `it gave a plan in ${call.ms} ms, for ${call.inputTokens} + ${call.outputTokens} tokens${learnt}`,
    );
  }
  const repair = repairsOf(model, provider)[call.error?.kind ?? 'answer unusable'];
  return call.error?.kind === 'rate limited' ? warning(found, repair) : broken(found, repair);
}

type Provider = MindConfig['provider'];

function repairsOf(model: string, provider: Provider): Readonly<Record<FailureKind, string>> {
  const { key, name, url } = provider === 'ollama' ? ollama : openai;
  const fetched = provider === 'ollama' ? `Fetch it (ollama pull ${model}), or correct` : 'Correct';
  return {
    refused: `Check ${url} and ${name}; docs/models.md has a recipe for each kind of server.`,
    'no such model': `${fetched} ${name}, or ${url} where it leads to another server.`,
    'key refused': `Correct ${key}.`,
    'no balance': 'Top up the account, or raise its quota.',
    'rate limited': 'Raise the quota of the account, or slow the fleet down.',
    'content filter': 'Loosen the filter of its server, or choose another model.',
    unreachable: `Check ${url}, and that its server runs.`,
    'answer unusable': 'Choose a model that can call tools or write JSON.',
    'time-out': 'Raise LLM_TIMEOUT_SECONDS, or choose a faster model.',
  };
}

const openai = { key: 'OPENAI_API_KEY', name: 'OPENAI_MODEL', url: 'OPENAI_BASE_URL' } as const;
const ollama = { key: 'OLLAMA_URL', name: 'OLLAMA_MODEL', url: 'OLLAMA_URL' } as const;

/** Needs no network: a model without a price spends money that the fleet's books do not show. */
const modelPriceCheck: Check<Services> = {
  name: 'model-price',
  checked: 'Model: price',
  variables: ['LLM_PROVIDER', 'OPENAI_MODEL', 'OLLAMA_MODEL', 'LLM_FALLBACK_MODEL', 'VISION_MODEL'],
  repair: 'See config/model-prices.ts.',
  async run({ environment: { config } }) {
    const { mind } = config;
    const eyes = chooseEyes(mind);
    const deciding = mind.provider === 'scripted' ? [] : [mind.model, mind.fallbackModel ?? mind.model];
    const results = [...new Set([...deciding, ...(eyes.kind === 'model' ? [eyes.model] : [])])].map((model) =>
      priceResult(mind.provider, model),
    );
    if (eyes.kind === 'floimg') results.push(priceResult(eyes.provider, eyes.model));
    return results.length === 0 ? ok('the scripted mind costs nothing') : results;
  },
};

function priceResult(provider: PricedProvider, model: string): CheckResult {
  const price = priceOf(provider, model);
  if (price === null) {
    return warning(
      `nobody has said what ${model} costs, so that no limit in dollars counts it`,
      'Add it to config/model-prices.ts.',
    );
  }
  const { inputUsd, outputUsd } = price;
  if (inputUsd === 0 && outputUsd === 0) return ok(`${model} runs on a machine of yours and costs nothing`);
  return ok(`${model}: $${inputUsd} a million tokens in, $${outputUsd} out`);
}

/** The models that decide, and those that see. */
export const modelChecks: readonly Check<Services>[] = [modelCheck, modelPriceCheck, ...picturesChecks];
