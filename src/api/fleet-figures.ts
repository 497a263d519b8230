import { z } from 'zod';
import { count, instant, upTo } from './fields.ts';
import { agentId } from './ids.ts';
import { noInput, route } from './route.ts';

const tag = 'Fleet';

/** What the fleet did in each of the last minutes, oldest first. */
export const rateSchema = z
  .object({
    minutes: z
      .array(z.object({ at: instant, posts: count, comments: count, likes: count, errors: count }).readonly())
      .readonly(),
  })
  .meta({ id: 'Rate' });
export type Rate = z.infer<typeof rateSchema>;

export const getFleetRate = route({
  ...noInput,
  method: 'get',
  path: '/api/fleet/rate',
  operationId: 'getFleetRate',
  tag,
  summary: 'Counts what the fleet did in each of the last minutes',
  query: z.strictObject({ minutes: upTo(24 * 60, 60) }),
  answer: rateSchema,
});

const spend = { costUsd: z.number(), inputTokens: count, outputTokens: count, imageRuns: count };
const modelSpend = { calls: count, inputTokens: count, outputTokens: count, costUsd: z.number() };

/** What the fleet spent, by day, agent, persona and model. */
export const costsSchema = z
  .object({
    days: z
      .array(
        z.object({ day: z.iso.date(), ...spend, posts: count, comments: count, likes: count }).readonly(),
      )
      .readonly(),
    /** Those that cost most, dearest first. */
    agents: z
      .array(
        z
          .object({ agentId, name: z.string(), username: z.string(), personaId: z.string(), ...spend })
          .readonly(),
      )
      .readonly(),
    personas: z.array(z.object({ personaId: z.string(), ...spend }).readonly()).readonly(),
    models: z
      .array(z.object({ provider: z.string(), model: z.string(), ...modelSpend }).readonly())
      .readonly(),
    trials: z
      .object(modelSpend)
      .readonly()
      .meta({ description: 'What operators tried: part of the days and of the models, and of no agent' }),
  })
  .meta({ id: 'Costs' });
export type Costs = z.infer<typeof costsSchema>;

export const getFleetCosts = route({
  ...noInput,
  method: 'get',
  path: '/api/fleet/costs',
  operationId: 'getFleetCosts',
  tag,
  summary: 'Shows where tokens and money of the last days went',
  query: z.strictObject({ days: upTo(366, 30) }),
  answer: costsSchema,
});

/** How a value is to be read: a share of 0 to 1, an hour of the day, a number by itself. */
export const measureUnits = ['share', 'hour', 'number'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

export const measureIds = [
  'topTenthShare',
  'likesPerComment',
  'postsPerAgentWeek',
  'quietestHour',
  'busiestHour',
  'peakToTrough',
  'burstiness',
  'replyDepth',
  'reciprocity',
  'exactDuplicates',
  'nearDuplicates',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** One answer to "natural or not". */
export const measureSchema = z
  .object({
    id: z.enum(measureIds),
    title: z.string(),
    unit: z.enum(measureUnits),
    /** Null where too little has happened yet. */
    value: z.number().nullable(),
    /** What people do, or what the project asks for. Both ends belong to it; null where it is open. */
    reference: z.object({ low: z.number().nullable(), high: z.number().nullable() }).readonly(),
    /** Where the reference comes from, in short. */
    source: z.string(),
    isWithin: z.boolean().nullable(),
  })
  .readonly();
export type Measure = z.infer<typeof measureSchema>;

const share = z.number().min(0).max(1);

/** What the fleet did beside what is known of people. */
export const realismSchema = z
  .object({
    from: instant,
    until: instant,
    agents: count,
    actions: count,
    /** The share of agents that was looked at. */
    sampledShare: share,
    measures: z.array(measureSchema).readonly(),
    /** The share of all actions in each hour of the agents' own days; all 0 where nothing was done. */
    hours: z.array(share).length(24).readonly(),
  })
  .meta({ id: 'Realism' });
export type Realism = z.infer<typeof realismSchema>;

export const getFleetRealism = route({
  ...noInput,
  method: 'get',
  path: '/api/fleet/realism',
  operationId: 'getFleetRealism',
  tag,
  summary: 'Holds what the fleet did in the last days against what people do',
  query: z.strictObject({ days: upTo(30, 7) }),
  answer: realismSchema,
});
