import type { GuardNote, ModelCall } from './mind.ts';

/** What the trace says of models whose price nobody has said, once each: their calls count as nothing in every budget. */
export function notesOnPrices(calls: readonly ModelCall[]): GuardNote[] {
  const unpriced = new Set(calls.filter(({ costUsd }) => costUsd === null).map(({ model }) => model));
  return [...unpriced].map((model) => ({
    code: 'PRICE_UNKNOWN',
    message: `Nobody has said what ${model} costs; say it on the page of costs, or in config/model-prices.ts.`,
  }));
}
