import { pricedModels, priceOf } from '../../config/list-prices.ts';
import type { Persona } from '../../config/personas/schema.ts';
import type { AgentProfile } from '../agents/profiles.ts';
import type { PeopleSettings } from '../gallery/people/settings.ts';
import { ModelUnpricedError } from './errors.ts';
import { inhabitantFrom, populationOf } from './population.ts';
import { simulate } from './simulate.ts';
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
  /** Newcomers, and a director who looks after them; undefined leaves a handful of people who only post. */
  readonly people?: PeopleSettings | undefined;
  /** Called with the share that is done, now and then. */
  readonly onProgress?: (share: number) => void;
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
  const { personas, seed, model, people, onProgress } = request;
  const price = priceOf('openai', model);
  if (price === null) throw new ModelUnpricedError(model, pricedModels());
  const agents =
    request.profiles?.map(inhabitantFrom) ??
    populationOf(personas, { count: request.agents, personaId: request.personaId, seed });
  const span = { from: firstDay, until: firstDay + request.days * dayMs };
  const life = await simulate({
    agents,
    personas,
    seed,
    model,
    people,
    ...span,
    ...(onProgress && { onProgress }),
  });
  return summaryOf({ life, agents, seed, model, price, ...span });
}
