import { loadPersonas } from '../../../../config/personas/index.ts';
import type { ModelTrial } from '../../../mind/trial.ts';
import type { Check } from '../check.ts';
import { broken, ok, type Verdict, warning } from '../finding.ts';
import type { Services } from '../services.ts';

/** For loading LangChain, and for what the server takes to say that it is done. */
const besidesTheCallMs = 15_000;

/** Asks each model of the configuration for one small plan: some hundred tokens. */
export const modelCheck: Check<Services> = {
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
  ],
  withinMs: ({ environment: { config } }) => (config.mind.timeoutMs ?? 30_000) + besidesTheCallMs,
  mend: 'Check the base URL, the key and the name of the model.',
  async run({ environment: { config } }) {
    if (config.mind.provider === 'scripted') return ok('the scripted mind decides; no model is asked');
    const { tryModels } = await import('../../../mind/trial.ts');
    const trials = await tryModels({ config: config.mind, personas: loadPersonas() });
    return trials.map((trial) => ({
      ...verdictOn(trial, config.mind.provider),
      checked: `Model: ${trial.model}`,
    }));
  },
};

function verdictOn(
  { model, call, refusedWith }: ModelTrial,
  provider: 'openai' | 'ollama' | 'scripted',
): Verdict {
  const { key, name, url } = variablesOf[provider];
  const found = call.error?.message ?? '';
  switch (refusedWith) {
    case 404:
      return broken(`its server has no model ${model} (HTTP 404)`, missing(provider, model, name, url));
    case 401:
    case 403:
      return broken(`its server refuses the key (HTTP ${refusedWith})`, `Put ${key} right.`);
    case 429:
      return warning(found, 'Raise the quota of the account, or slow the fleet down.');
  }
  switch (call.outcome) {
    case 'answered':
      return ok(`it gave a plan in ${call.ms} ms, for ${call.inputTokens} + ${call.outputTokens} tokens`);
    case 'unusable':
      return broken(`it answers, but not with a plan. ${found}`, 'Choose a model that can call tools.');
    case 'failed':
      return broken(
        found,
        `Check ${url}, and that its server runs and is not too slow (LLM_TIMEOUT_SECONDS).`,
      );
  }
}

function missing(
  provider: 'openai' | 'ollama' | 'scripted',
  model: string,
  name: string,
  url: string,
): string {
  if (provider === 'ollama') return `Fetch it (ollama pull ${model}), or put ${name} right.`;
  return `Put ${name} right, or ${url} where it leads to another server.`;
}

interface Variables {
  readonly key: string;
  readonly name: string;
  readonly url: string;
}

const openai: Variables = { key: 'OPENAI_API_KEY', name: 'OPENAI_MODEL', url: 'OPENAI_BASE_URL' };
const ollama: Variables = { key: 'OLLAMA_URL', name: 'OLLAMA_MODEL', url: 'OLLAMA_URL' };
const variablesOf = { openai, ollama, scripted: openai };
