import { useQuery } from '@tanstack/react-query';
import { type Agent, listAgents } from '#api/agents';
import { type Costs, getFleetCosts } from '#api/fleet-figures';
import { meanIntervalSeconds } from '#rhythm/interval';
import { meanMultiplier } from '#rhythm/multiplier';
import { ask } from '../http/client.ts';
import { agentsKey } from '../http/query-client.ts';

/** What agents that are about to be started will do, at the fleet's pace. */
export interface Outlook {
  readonly visitsPerDay: number;
  /** By what an action cost in the last days; null while nothing was done in them. */
  readonly costPerDayUsd: number | null;
}

const sampleSize = 200;
const days = 7;
const secondsPerDay = 86_400;

/**
 * Estimates what the idle agents will do when they are started, from up to 200 of them.
 * @param count how many there are
 */
export function useOutlook(count: number, pace: number): Outlook | null {
  const { data } = useQuery({
    queryKey: [...agentsKey, 'outlook', count],
    queryFn: async ({ signal }) => {
      const [sample, costs] = await Promise.all([
        ask(listAgents, { query: { status: 'idle', limit: sampleSize }, signal }),
        ask(getFleetCosts, { query: { days }, signal }),
      ]);
      return { agents: sample.items, costs };
    },
  });
  if (data === undefined || data.agents.length === 0) return null;
  return outlookOf(data.agents, data.costs, { count, pace });
}

/** The same from a sample of the agents and what the last days cost. */
export function outlookOf(
  sample: readonly Agent[],
  costs: Costs,
  { count, pace }: { readonly count: number; readonly pace: number },
): Outlook {
  const scale = (pace * count) / sample.length;
  const visitsPerDay = scale * sumOf(sample, visitsPerDayOf);
  const actionsPerDay = scale * sumOf(sample, (agent) => visitsPerDayOf(agent) * actionsPerVisitOf(agent));
  const costPerAction = costPerActionOf(costs);
  return { visitsPerDay, costPerDayUsd: costPerAction === null ? null : costPerAction * actionsPerDay };
}

/** At pace 1. */
function visitsPerDayOf(agent: Agent): number {
  const { minActionIntervalSeconds, maxActionIntervalSeconds, activitySchedule } = agent;
  const interval = meanIntervalSeconds({
    minIntervalSeconds: minActionIntervalSeconds,
    maxIntervalSeconds: maxActionIntervalSeconds,
  });
  return (secondsPerDay * meanMultiplier(activitySchedule)) / interval;
}

/** Each chance is drawn on its own. */
function actionsPerVisitOf({ likeProbability, commentProbability, postProbability }: Agent): number {
  return likeProbability + commentProbability + postProbability;
}

function costPerActionOf(costs: Costs): number | null {
  const actions = sumOf(costs.days, ({ posts, comments, likes }) => posts + comments + likes);
  return actions === 0 ? null : sumOf(costs.days, ({ costUsd }) => costUsd) / actions;
}

function sumOf<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
