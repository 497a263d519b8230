/** What a model's provider charges, in US dollars per million tokens. */
export interface ModelPrice {
  readonly inputUsd: number;
  readonly outputUsd: number;
}

const million = 1_000_000;

/**
 * List prices of OpenAI without discounts for cached input, as published at https://openai.com/api/pricing. A model that
 * is missing here costs the fleet's books nothing: its traces say so, and a daily limit in dollars cannot hold it. Add
 * a line for every model that you pay for, whoever serves it.
 */
const modelPrices: ReadonlyMap<string, ModelPrice> = new Map([
  ['gpt-4o', { inputUsd: 2.5, outputUsd: 10 }],
  ['gpt-4o-mini', { inputUsd: 0.15, outputUsd: 0.6 }],
  ['gpt-4.1', { inputUsd: 2, outputUsd: 8 }],
  ['gpt-4.1-mini', { inputUsd: 0.4, outputUsd: 1.6 }],
  ['gpt-4.1-nano', { inputUsd: 0.1, outputUsd: 0.4 }],
  ['gpt-5', { inputUsd: 1.25, outputUsd: 10 }],
  ['gpt-5-mini', { inputUsd: 0.25, outputUsd: 2 }],
  ['gpt-5-nano', { inputUsd: 0.05, outputUsd: 0.4 }],
]);

/** The models whose price is known. */
export const pricedModels: readonly string[] = [...modelPrices.keys()];

const free: ModelPrice = { inputUsd: 0, outputUsd: 0 };

/** OpenAI names its snapshots by their date; they cost what the model costs. */
const snapshotDate = /-\d{4}-\d{2}-\d{2}$/;

/**
 * The price of a model. What runs on the operator's own machines costs nothing by the token.
 * @returns null where nobody has said what the model costs
 */
export function priceOf(
  provider: 'openai' | 'azure' | 'ollama' | 'scripted',
  model: string,
): ModelPrice | null {
  if (provider === 'ollama' || provider === 'scripted') return free;
  return modelPrices.get(model.replace(snapshotDate, '')) ?? null;
}

/** What so many tokens cost, in US dollars. */
export function costOf(
  price: ModelPrice,
  { inputTokens, outputTokens }: { readonly inputTokens: number; readonly outputTokens: number },
): number {
  return (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / million;
}
