import { calcPrice, findProvider } from '@pydantic/genai-prices';
import { type ModelPrice, operatorPrices, ownPriceOf, type PricedProvider } from './model-prices.ts';

// The lists are 0.8 MB of code: whoever asks no model that costs anything does not load this module.

/**
 * The price of a model: the operator's own, else the list price of https://github.com/pydantic/genai-prices in the
 * version that is installed; nothing is fetched. Dated snapshots of a model are known to the lists.
 * @param own the operator's prices
 * @returns null where neither says what the model costs
 */
export function priceOf(
  provider: PricedProvider,
  model: string,
  own: ReadonlyMap<string, ModelPrice> = operatorPrices,
): ModelPrice | null {
  const price = ownPriceOf(provider, model, own);
  if (price !== null) return price;
  const among = provider === 'floimg' ? {} : { providerId: provider };
  const listed = calcPrice({ input_tokens: 1, output_tokens: 1 }, model, among)?.model_price;
  const [inputUsd, outputUsd] = [listed?.input_mtok, listed?.output_mtok].map(perMillion);
  return inputUsd == null || outputUsd == null ? null : { inputUsd, outputUsd };
}

/** Some models whose price is known, for people to choose from: the operator's, then the lists' that write texts. */
export function pricedModels(): readonly string[] {
  const listed = findProvider({ providerId: 'openai' })?.models ?? [];
  return [
    ...operatorPrices.keys(),
    ...listed.map(({ id }) => id).filter((id) => /^gpt-[\d.]+o?(-mini|-nano)?$/.test(id)),
  ];
}

/** Some prices grow with the length of the prompt; prompts of visits are far below the first step. */
function perMillion(price: number | { readonly base: number } | undefined): number | null {
  if (price === undefined) return null;
  return typeof price === 'number' ? price : price.base;
}
