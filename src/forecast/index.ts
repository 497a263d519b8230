import { pricedModels, priceOf } from '../../config/list-prices.ts';
import type { ModelPrice } from '../../config/model-prices.ts';
import type { Persona } from '../../config/personas/schema.ts';
import type { AgentProfile } from '../agents/profiles.ts';
import type { PeopleSettings } from '../gallery/people/settings.ts';
import type { EpochMs } from '../lib/clock.ts';
import { ModelUnpricedError } from './errors.ts';
import { inhabitantFrom, populationOf } from './population.ts';
import { type Life, simulate } from './simulate.ts';
import { type Forecast, summaryOf } from './summary.ts';

export type { Reception } from './people/reception.ts';
export type { Counts, Forecast } from './summary.ts';

export interface ForecastRequest {
  readonly personas: readonly Persona[];
  readonly agents: number;
  /** Whole days. */
  readonly days: number;
  /** The agents, in place of those that count, persona and seed would make. */
  readonly profiles?: readonly AgentProfile[] | undefined;
  /** Makes all agents from this persona; undefined mixes all personas. */
  readonly personaId?: string | undefined;
  /** The same one makes the same forecast, and the agents that a seeding with it makes. */
  readonly seed: string;
  /** Whose price the tokens have. */
  readonly model: string;
  /** What its tokens cost; that of the list unless given. */
  readonly price?: ModelPrice | undefined;
  /** Newcomers, and a director who looks after them; undefined leaves a handful of people who only post. */
  readonly people?: PeopleSettings | undefined;
  /** One factor on how often agents come; 1 unless given. */
  readonly pace?: number | undefined;
  /** The fleet's budget a day, in US dollars: it says when that is used up, and keeps nobody back. */
  readonly dailyCostUsd?: number | undefined;
  /** Called with the share that is done, now and then. */
  readonly onProgress?: (share: number) => void;
  /** Calls it off. */
  readonly signal?: AbortSignal | undefined;
}

/** A forecast, and what happened in it. */
export interface LivedForecast {
  readonly forecast: Forecast;
  readonly life: Life;
  readonly from: EpochMs;
}

/** A Monday, 00:00 UTC: always the same, so that a forecast depends on nothing but its request. */
const firstDay = Date.UTC(2026, 5, 1);
const dayMs = 24 * 3_600_000;

/**
 * Runs a fleet that does not exist yet through its first days. Needs no server, and takes seconds for hundreds of
 * agents.
 *
 * Tokens are those of the prompts and answers of the scripted mind, counted as budgets count where a server gives
 * nothing: by `estimateTokens`.
 * @throws {UnknownPersonaError}
 * @throws {ModelUnpricedError}
 */
export async function forecast(request: ForecastRequest): Promise<Forecast> {
  return (await liveThrough(request)).forecast;
}

/**
 * As {@link forecast}, with what happened.
 * @throws {UnknownPersonaError}
 * @throws {ModelUnpricedError}
 */
export async function liveThrough(request: ForecastRequest): Promise<LivedForecast> {
  const { personas, seed, model, people, pace, dailyCostUsd, onProgress, signal } = request;
  const price = request.price ?? priceOf('openai', model);
  if (price === null) throw new ModelUnpricedError(model, pricedModels());
  const agents =
    request.profiles?.map((profile) => inhabitantFrom(profile, pace)) ??
    populationOf(personas, { count: request.agents, personaId: request.personaId, seed });
  const span = { from: firstDay, until: firstDay + request.days * dayMs };
  const life = await simulate({
    agents,
    personas,
    seed,
    model,
    people,
    pace,
    signal,
    ...span,
    ...(onProgress && { onProgress }),
  });
  return {
    forecast: summaryOf({ life, agents, seed, model, price, dailyCostUsd, ...span }),
    life,
    from: span.from,
  };
}
