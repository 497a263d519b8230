import type { MindConfig } from '../../../config/env.ts';
import type { ModelPrice } from '../../../config/model-prices.ts';
import { costOf } from '../../../config/model-prices.ts';
import { answerTokens, pictureTokensOf, questionTokens } from './picture-tokens.ts';

/** From so many tokens a picture on a model describes pictures only where somebody has named it for that. */
const dearTokens = 1_000;

/** Whether a model is known to see, and cheap enough to describe pictures without having been named for that. */
export function seesCheaply(model: string): boolean {
  const tokens = pictureTokensOf(model);
  return tokens !== null && tokens < dearTokens;
}

/** Who says what pictures show: a model, or measurement alone, and why. */
export type EyesChoice =
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'measure'; readonly reason: string };

/**
 * Chooses by the configuration. The model that decides describes pictures, too, where it is known to see and does not
 * bill a picture dearly. A model that is not known to see may answer all the same, and make up what it cannot see.
 */
export function chooseEyes(mind: MindConfig): EyesChoice {
  const { visionModel } = mind;
  if (visionModel === 'none') return { kind: 'measure', reason: 'VISION_MODEL is none' };
  if (mind.provider === 'scripted') return { kind: 'measure', reason: 'the scripted mind asks no model' };
  if (visionModel !== undefined) return { kind: 'model', model: visionModel };
  if (seesCheaply(mind.model)) return { kind: 'model', model: mind.model };
  const tokens = pictureTokensOf(mind.model);
  if (tokens === null)
    return {
      kind: 'measure',
      reason: `nobody has said that ${mind.model} sees; VISION_MODEL names one that does`,
    };
  return {
    kind: 'measure',
    reason: `${mind.model} bills about ${tokens} tokens for a picture of any size; VISION_MODEL names another model`,
  };
}

/** What having pictures described costs, by estimate. */
export interface DescribingCost {
  /** Null where nobody knows what the model bills for a picture. */
  readonly tokens: number | null;
  /** US dollars for a thousand pictures; null where nobody knows the price or the tokens. */
  readonly usdPerThousand: number | null;
}

export function describingCost(model: string, price: ModelPrice | null): DescribingCost {
  const picture = pictureTokensOf(model);
  if (picture === null) return { tokens: null, usdPerThousand: null };
  const inputTokens = picture + questionTokens;
  const tokens = inputTokens + answerTokens;
  const each = price === null ? null : costOf(price, { inputTokens, outputTokens: answerTokens });
  return { tokens, usdPerThousand: each === null ? null : each * 1_000 };
}
