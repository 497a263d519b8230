import { z } from 'zod';
import { activityLevels } from './activity-levels.ts';
import { line, personaId } from './fields.ts';

const mostAgents = 100_000;

/** What a seeding makes, or would make. */
export const seedPlanFields = {
  count: z.int().min(1).max(mostAgents).exactOptional().meta({ description: 'How many; not with counts' }),
  personaId: personaId.exactOptional().meta({ description: 'Makes all of them from this persona' }),
  counts: z
    .record(personaId, z.int().min(0).max(mostAgents))
    .exactOptional()
    .meta({ description: 'How many of each persona, in place of count' }),
  seed: z.union([line(100), z.int()]).default('fleet'),
  weights: z
    .union([z.boolean(), z.record(personaId, z.number().min(0).max(1_000))])
    .default(false)
    .meta({
      description: 'True mixes the personas by their weights and not evenly; a record by weights of its own',
    }),
  level: z
    .enum(activityLevels)
    .exactOptional()
    .meta({ description: 'How active the agents are; as their persona has it unless given' }),
};

interface Mix {
  readonly count?: number;
  readonly personaId?: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly weights: boolean | Readonly<Record<string, number>>;
}

/** Refuses a mix that says two things at once, or nothing. */
export function checkSeedPlan(
  { count, personaId: only, counts, weights }: Mix,
  context: z.RefinementCtx,
): void {
  const report = (path: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [path], message });
  const total = Object.values(counts ?? {}).reduce((sum, own) => sum + own, 0);
  if (counts === undefined && count === undefined) report('count', 'must be given, or counts');
  if (counts !== undefined && (count !== undefined || only !== undefined || weights !== false))
    report('counts', 'must stand without count, personaId and weights');
  if (counts !== undefined && (total < 1 || total > mostAgents))
    report('counts', `must come to 1 to ${mostAgents} agents`);
  if (only !== undefined && weights !== false) report('weights', 'must stand without personaId');
  if (typeof weights === 'object' && !Object.values(weights).some((weight) => weight > 0))
    report('weights', 'must give at least one persona a weight above 0');
}
