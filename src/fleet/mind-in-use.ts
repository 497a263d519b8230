import type { MindConfig } from '../../config/env.ts';
import type { ModelPrice } from '../../config/model-prices.ts';
import type { Sql } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { ownPrices, type PriceOf, pricesWith } from '../limits/model-prices.ts';
import { learntSteps } from '../mind/chain/model/capability-memory.ts';
import { serverOf } from '../mind/chain/model/server.ts';
import type { ModelProvider } from '../mind/mind.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { findCanary } from '../settings/canary.ts';
import {
  chooseEyes,
  type DescribingCost,
  describingCost,
  pricedProviderOf,
} from '../vision/describe/choose.ts';

/** A model that is asked, and what was learnt of how its server wants to be asked. */
export interface ModelInUse {
  readonly model: string;
  readonly steps: readonly string[];
  /** US dollars per million tokens; null where nobody has said what it costs. */
  readonly price: ModelPrice | null;
}

/** Who says what pictures show. */
export interface PicturesInUse extends DescribingCost {
  /** The model that describes them, or the one that could. */
  readonly model: string;
  /** Why no model is asked; null where one is. */
  readonly measuredBecause: string | null;
  /** The model that is asked and whose price nobody has said; null where it is known, or none is asked. */
  readonly unpriced: string | null;
}

/** The mind in use, and how it does. */
export interface MindOverview {
  readonly provider: ModelProvider;
  /** Where its models are; null where it needs none. */
  readonly address: string | null;
  /** In the order in which they are asked. */
  readonly models: readonly ModelInUse[];
  /** Null where there is no model that could describe any. */
  readonly pictures: PicturesInUse | null;
  /** Since when no model has given a plan, as ISO 8601; null while they do. */
  readonly failingSince: string | null;
  readonly failure: string | null;
  /** What agents do meanwhile. */
  readonly instead: string | null;
}

/** Names the mind that the configuration has chosen. */
export interface MindInUse {
  overview(): Promise<Pick<MindOverview, 'provider' | 'address' | 'models' | 'pictures'>>;
}

export interface MindInUseParts {
  readonly mind: MindConfig;
  readonly redis: FleetRedis;
  readonly database: Sql;
  readonly clock: Clock;
}

/** Who says what pictures show, and what that costs, or would cost where it is not switched on. */
function picturesOf(mind: MindConfig, priceOf: PriceOf): PicturesInUse | null {
  const choice = chooseEyes(mind);
  const measuredBecause = choice.kind === 'measure' ? choice.reason : null;
  const by = choice.kind === 'measure' ? choice.instead : choice;
  if (by === null) return null;
  const price = priceOf(by.provider, by.model);
  const unpriced = measuredBecause === null && price === null ? by.model : null;
  return { model: by.name, measuredBecause, unpriced, ...describingCost(by.model, price) };
}

/** Reads of Redis and Postgres alone what the workers have learnt: nothing of a model is loaded here. */
export function mindInUse({ mind, redis, database, clock }: MindInUseParts): MindInUse {
  const { provider } = mind;
  const prices = async (): Promise<PriceOf> => pricesWith(await ownPrices(database), pricedProviderOf(mind));
  if (provider === 'scripted') {
    const nothing = { provider, address: null, models: [] };
    // Where no model could describe pictures, no price is looked up for it.
    if (chooseEyes(mind).kind === 'measure')
      return { overview: async () => ({ ...nothing, pictures: null }) };
    return { overview: async () => ({ ...nothing, pictures: picturesOf(mind, await prices()) }) };
  }
  const { address } = serverOf(mind);
  return {
    async overview() {
      const [learnt, priceOf, canary] = await Promise.all([
        learntSteps(redis, clock.now()),
        prices(),
        findCanary(database),
      ]);
      const choice = chooseEyes(mind);
      const seeing = choice.kind === 'model' ? choice.model : null;
      const asked = [mind.model, mind.fallbackModel ?? null, canary?.model ?? null, seeing];
      const names = new Set(asked.filter((name) => name !== null));
      const stepsOf = (model: string) =>
        learnt.find((one) => one.address === address && one.model === model)?.steps ?? [];
      const models = [...names].map((model) => ({
        model,
        steps: stepsOf(model),
        price: priceOf(provider, model),
      }));
      return { provider, address, models, pictures: picturesOf(mind, priceOf) };
    },
  };
}
