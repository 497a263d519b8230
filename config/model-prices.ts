/** What a model's provider charges, in US dollars per million tokens, without discounts for cached input. */
export interface ModelPrice {
  readonly inputUsd: number;
  readonly outputUsd: number;
}

/**
 * Who serves a model. What `ollama` and `scripted` serve runs on machines of the operator; behind `floimg` are models of
 * several makers.
 */
export type PricedProvider = 'openai' | 'azure' | 'ollama' | 'scripted' | 'floimg';

const million = 1_000_000;

/**
 * The operator's own prices, by the name of the model. They hold before the lists of `list-prices.ts`: for models that
 * the lists lack, such as those behind a gateway, and for prices that were agreed on. A model with no price anywhere
 * costs the fleet's books nothing: its traces say so, and a daily limit in dollars cannot hold it.
 *
 * For example: `['company-gateway/large', { inputUsd: 1, outputUsd: 4 }]`.
 */
export const operatorPrices: ReadonlyMap<string, ModelPrice> = new Map<string, ModelPrice>([]);

const free: ModelPrice = { inputUsd: 0, outputUsd: 0 };

/**
 * The price of a model without the lists. What runs on the operator's own machines costs nothing by the token.
 * @param own the operator's prices
 * @returns null where the operator has not said what the model costs
 */
export function ownPriceOf(
  provider: PricedProvider,
  model: string,
  own: ReadonlyMap<string, ModelPrice> = operatorPrices,
): ModelPrice | null {
  return own.get(model) ?? (provider === 'ollama' || provider === 'scripted' ? free : null);
}

/** What so many tokens cost, in US dollars. */
export function costOf(
  price: ModelPrice,
  { inputTokens, outputTokens }: { readonly inputTokens: number; readonly outputTokens: number },
): number {
  return (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / million;
}
