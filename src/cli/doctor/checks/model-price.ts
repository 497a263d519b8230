import { priceOf } from '../../../../config/model-prices.ts';
import type { Check } from '../check.ts';
import { ok, type Verdict, warning } from '../finding.ts';
import type { Services } from '../services.ts';

/** Needs no network: a model without a price spends money that the fleet's books do not show. */
export const modelPriceCheck: Check<Services> = {
  name: 'model-price',
  checked: 'Model: price',
  variables: ['LLM_PROVIDER', 'OPENAI_MODEL', 'OLLAMA_MODEL', 'LLM_FALLBACK_MODEL'],
  mend: 'See config/model-prices.ts.',
  async run({ environment: { config } }) {
    const { mind } = config;
    if (mind.provider === 'scripted') return ok('the scripted mind costs nothing');
    const models = [mind.model, ...(mind.fallbackModel === undefined ? [] : [mind.fallbackModel])];
    return models.map((model) => priceVerdict(mind.provider, model));
  },
};

function priceVerdict(provider: 'openai' | 'azure' | 'ollama' | 'scripted', model: string): Verdict {
  const price = priceOf(provider, model);
  if (price === null) {
    return warning(
      `nobody has said what ${model} costs, so that no limit in dollars can hold it`,
      'Add it to config/model-prices.ts.',
    );
  }
  const { inputUsd, outputUsd } = price;
  if (inputUsd === 0 && outputUsd === 0) return ok(`${model} runs on a machine of yours and costs nothing`);
  return ok(`${model}: $${inputUsd} a million tokens in, $${outputUsd} out`);
}
