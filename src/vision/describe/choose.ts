import type { MindConfig } from '../../../config/env.ts';
import { costOf, type ModelPrice, type PricedProvider } from '../../../config/model-prices.ts';
import { floimgVisionName, usualModelOf } from './floimg-provider.ts';
import { answerTokens, pictureTokensOf, questionTokens } from './picture-tokens.ts';

/** From so many tokens a picture on a model describes pictures only where somebody has named it for that. */
const dearTokens = 1_000;

/** Whether a model is known to see, and cheap enough to describe pictures without having been named for that. */
export function seesCheaply(model: string): boolean {
  const tokens = pictureTokensOf(model);
  return tokens !== null && tokens < dearTokens;
}

/** Who describes pictures: whom to ask, under which name its price stands, and what people call it. */
interface DescribedBy {
  readonly model: string;
  readonly provider: PricedProvider;
  readonly name: string;
}

/** Who says what pictures show: a model, a vision provider of FloImg, or measurement alone, and why. */
export type EyesChoice =
  | (DescribedBy & { readonly kind: 'model' })
  | (DescribedBy & { readonly kind: 'floimg'; readonly step: string })
  | {
      readonly kind: 'measure';
      readonly reason: string;
      /** Who could describe them; null where nobody could. */
      readonly instead: DescribedBy | null;
    };

/** `VISION_MODEL=floimg` asks the engine's first vision provider, and `floimg:NAME` another one. */
const floimgSetting = /^floimg(?::(.+))?$/;
const usualStep = 'gemini-vision';

/**
 * Chooses by the configuration. The model that decides describes pictures, too, where it is known to see and does not
 * bill a picture dearly. A model that is not known to see may answer all the same, and make up what it cannot see.
 */
export function chooseEyes(mind: MindConfig): EyesChoice {
  const { visionModel } = mind;
  const deciding = mind.provider === 'scripted' ? null : describedBy(mind.provider, mind.model);
  const measure = (reason: string): EyesChoice => ({ kind: 'measure', reason, instead: deciding });
  if (visionModel === 'none') return measure('VISION_MODEL is none');
  const [isFloimg, step = usualStep] = floimgSetting.exec(visionModel ?? '') ?? [];
  if (isFloimg !== undefined) {
    const by = { model: usualModelOf(step), provider: 'floimg', name: floimgVisionName(step) } as const;
    return { kind: 'floimg', step, ...by };
  }
  if (deciding === null) return measure('the scripted mind asks no model');
  if (visionModel !== undefined) return { kind: 'model', ...describedBy(deciding.provider, visionModel) };
  if (seesCheaply(deciding.model)) return { kind: 'model', ...deciding };
  const tokens = pictureTokensOf(deciding.model);
  return measure(
    tokens === null
      ? `nobody has said that ${deciding.model} sees; VISION_MODEL names one that does`
      : `${deciding.model} bills about ${tokens} tokens for a picture of any size; VISION_MODEL names another model`,
  );
}

function describedBy(provider: PricedProvider, model: string): DescribedBy {
  return { model, provider, name: model };
}

/** Whose list of prices is needed besides that of the models that decide; all of them where FloImg describes pictures. */
export function pricedProviderOf(mind: MindConfig): PricedProvider {
  return chooseEyes(mind).kind === 'floimg' ? 'floimg' : mind.provider;
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
