import { priceOf } from '../../config/list-prices.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { plannedCount, type SeedPlan, sampleProfiles } from '../agents/seed-plan.ts';
import type { SeedForecast } from '../api/models.ts';
import { forecast } from './index.ts';

/** So many agents live through the days; what more would do is worked out from them. */
const mostSimulated = 40;
/** Its price stands for a model that nobody has priced. */
const usualModel = 'gpt-4o-mini';

export interface SeedForecastRequest {
  readonly plan: SeedPlan;
  readonly personas: readonly Persona[];
  /** Whole days. */
  readonly days: number;
  /** The fleet's model; null where the mind is scripted. */
  readonly model: string | null;
}

/**
 * Lets the agents that a seeding would make live through some days, and says what all of them would do and cost. Larger
 * seedings are worked out from an even sample.
 * @throws {UnknownPersonaError}
 */
export async function forecastSeed(request: SeedForecastRequest): Promise<SeedForecast> {
  const { plan, personas, days } = request;
  const profiles = sampleProfiles(plan, personas, mostSimulated);
  const isPriced = request.model !== null && priceOf('openai', request.model) !== null;
  const model = isPriced && request.model !== null ? request.model : usualModel;
  const {
    visits,
    actions,
    imageRuns,
    totalCostUsdPerDay,
    model: bill,
    realism,
  } = await forecast({
    personas,
    profiles,
    agents: profiles.length,
    days,
    seed: `${plan.seed}`,
    model,
  });
  const agents = plannedCount(plan);
  const perDay = (total: number): number => (total / days) * (agents / profiles.length);
  const byPersona = Map.groupBy(profiles, ({ personaId }) => personaId);
  return {
    agents,
    simulated: profiles.length,
    days,
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
      costUsd: totalCostUsdPerDay * (agents / profiles.length),
    },
    model,
    realism: realism.measures,
  };
}
