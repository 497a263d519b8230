import { priceOf as listPriceOf } from '../../config/list-prices.ts';
import type { ModelPrice } from '../../config/model-prices.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { plannedCount, type SeedPlan, sampleProfiles } from '../agents/seed-plan.ts';
import type { SeedForecast } from '../api/seed-forecast.ts';
import { type PeopleSettings, usualPeople } from '../gallery/people/settings.ts';
import { type Forecast, liveThrough } from './index.ts';
import { timeLapseOf } from './time-lapse.ts';

/** So many agents live through the days at pace 1; what more would do is worked out from them. */
const mostSimulated = { alone: 40, withPeople: 80 } as const;
/** A faster fleet does as much with fewer agents; fewer than this say nothing of a fleet. */
const fewestSimulated = 6;
/** Its price stands for a model that nobody has priced. */
const usualModel = 'gpt-4o-mini';
const minutesADay = 24 * 60;

export interface SeedForecastRequest {
  readonly plan: SeedPlan;
  readonly personas: readonly Persona[];
  /** Whole days. */
  readonly days: number;
  readonly pace: number;
  /** The model that was asked for; undefined takes the fleet's. */
  readonly model?: string | undefined;
  /** The fleet's own model; null where the mind is scripted. */
  readonly fleetModel: string | null;
  /** The operator's prices before the lists'; null where nobody has said it. */
  readonly priceOf: (model: string) => ModelPrice | null;
  readonly dailyCostUsd?: number | undefined;
  readonly newcomersPerDay: number;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Lets the agents that a seeding would make live through some days, and says what all of them would do and cost. Larger
 * seedings are worked out from an even sample, which meets as much fewer people.
 * @throws {UnknownPersonaError}
 * @throws {ModelUnpricedError} where the model that was asked for has no price
 * @throws what the signal says, when it is aborted
 */
export async function forecastSeed(request: SeedForecastRequest): Promise<SeedForecast> {
  const { plan, personas, days, pace, newcomersPerDay, dailyCostUsd, onProgress, signal } = request;
  const most = newcomersPerDay > 0 ? mostSimulated.withPeople : mostSimulated.alone;
  const profiles = sampleProfiles(
    plan,
    personas,
    Math.max(fewestSimulated, Math.round(most / Math.max(1, pace))),
  );
  const agents = plannedCount(plan);
  const factor = agents / profiles.length;
  const { model, price } = pricedModel(request);
  const { forecast, life, from } = await liveThrough({
    personas,
    profiles,
    agents: profiles.length,
    days,
    seed: `${plan.seed}`,
    model,
    price,
    pace,
    people: peopleOf(newcomersPerDay / factor),
    dailyCostUsd: dailyCostUsd === undefined ? undefined : dailyCostUsd / factor,
    signal,
    ...(onProgress && { onProgress }),
  });
  const { visits, actions, imageRuns, totalCostUsdPerDay, model: bill, realism } = forecast;
  const perDay = (total: number): number => (total / days) * factor;
  const byPersona = Map.groupBy(profiles, ({ personaId }) => personaId);
  return {
    agents,
    simulated: profiles.length,
    days,
    pace,
    personas: [...byPersona]
      .map(([personaId, own]) => ({
        personaId,
        agents: plan.counts?.[personaId] ?? Math.round((own.length / profiles.length) * agents),
      }))
      .toSorted((one, other) => other.agents - one.agents),
    perDay: {
      visits: perDay(visits.total),
      likes: perDay(actions.byKind.like),
      comments: perDay(actions.byKind.comment + actions.byKind.reply),
      posts: perDay(actions.byKind.post),
      inputTokens: perDay(bill.inputTokens),
      outputTokens: perDay(bill.outputTokens),
      imageRuns: perDay(imageRuns),
      costUsd: totalCostUsdPerDay * factor,
    },
    model,
    budget: budgetOf(forecast, factor),
    requests: requestsOf(forecast, factor),
    people: peopleIn(forecast, newcomersPerDay),
    realism: realism.measures,
    timeLapse: {
      from: forecast.from,
      minutes: days * minutesADay,
      pictures: timeLapseOf(life, from),
    },
  };
}

/** A model that was asked for needs a price; the fleet's own may go by that of a usual one. */
function pricedModel({ model, fleetModel, priceOf }: SeedForecastRequest): {
  readonly model: string;
  readonly price: ModelPrice | undefined;
} {
  const known = (name: string): ModelPrice | null => priceOf(name) ?? listPriceOf('openai', name);
  const wanted = model ?? fleetModel ?? usualModel;
  const price = known(wanted) ?? undefined;
  if (price === undefined && model === undefined)
    return { model: usualModel, price: known(usualModel) ?? undefined };
  return { model: wanted, price };
}

function peopleOf(newcomersPerDay: number): PeopleSettings | undefined {
  return newcomersPerDay > 0 ? { ...usualPeople, newcomersPerDay } : undefined;
}

function budgetOf({ budget }: Forecast, factor: number): SeedForecast['budget'] {
  if (budget === null) return null;
  const { dailyCostUsd, costUsdPerDay, ...days } = budget;
  return { ...days, dailyCostUsd: dailyCostUsd * factor, costUsdPerDay: costUsdPerDay * factor };
}

function requestsOf({ requests }: Forecast, factor: number): SeedForecast['requests'] {
  const { perMinute, peakPerMinute, startPeakPerMinute } = requests;
  return {
    perMinute: perMinute * factor,
    peakPerMinute: peakPerMinute * factor,
    startPeakPerMinute: startPeakPerMinute * factor,
  };
}

function peopleIn({ people }: Forecast, newcomersPerDay: number): SeedForecast['people'] {
  if (people === null) return null;
  const { treatment, answeredInTime, medianMinutes, p90Minutes } = people;
  return { newcomersPerDay, firstPosts: treatment.newcomers, answeredInTime, medianMinutes, p90Minutes };
}
