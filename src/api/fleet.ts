import { z } from 'zod';
import type { LifecycleCommand } from './agents.ts';
import { count, instant, personaId } from './fields.ts';
import { noInput, route } from './route.ts';

/**
 * `limited`: a limit is reached, no model gives plans, or a budget has no price. `sleeping`: nobody acts until a moment that is
 * known.
 */
export const fleetStatuses = ['running', 'limited', 'paused', 'sleeping'] as const;
export type FleetStatus = (typeof fleetStatuses)[number];

/** What the whole fleet may use a UTC day; null where there is no limit. */
const limits = {
  dailyActions: count.nullable(),
  dailyTokens: count.nullable(),
  dailyCostUsd: z.number().min(0).max(1_000_000).nullable(),
};

/** What a model costs, in US dollars per million tokens. */
export const modelPriceSchema = z
  .object({ inputUsd: z.number().min(0).max(100_000), outputUsd: z.number().min(0).max(100_000) })
  .readonly();

/** The fleet at a glance. */
export const fleetSchema = z
  .object({
    status: z.enum(fleetStatuses),
    statusReason: z.string().nullable(),
    limitedSince: instant.nullable().meta({
      description:
        'When agents first met the limit of the day that is reached; null where none is, or nobody has yet',
    }),
    sleepingUntil: instant.nullable(),
    pace: z.number(),
    agents: z
      .object({ total: count, idle: count, running: count, paused: count, error: count, retired: count })
      .readonly(),
    personas: z.record(z.string(), count).readonly(),
    /** Since midnight UTC. */
    today: z
      .object({
        posts: count,
        comments: count,
        likes: count,
        imageRuns: count,
        inputTokens: count,
        outputTokens: count,
        costUsd: z.number(),
      })
      .readonly(),
    limits: z.object(limits).readonly(),
    queue: z
      .object({
        waiting: count,
        active: count,
        delayed: count,
        failed: count,
        latenessMs: z.number().nullable().meta({
          description:
            'How long the tick that waits longest is overdue; 0 when none is, null where nobody knows',
        }),
      })
      .readonly(),
    workers: count,
    mind: z
      .object({
        provider: z.string(),
        address: z.string().nullable().meta({ description: 'Where its models are' }),
        models: z
          .array(
            z
              .object({
                model: z.string(),
                steps: z
                  .array(z.string())
                  .readonly()
                  .meta({ description: 'What was learnt of how its server wants to be asked' }),
                price: modelPriceSchema.nullable().meta({ description: 'Null where nobody has said it' }),
              })
              .readonly(),
          )
          .readonly()
          .meta({ description: 'In the order in which they are asked' }),
        pictures: z
          .object({
            model: z
              .string()
              .meta({ description: 'The model that describes pictures, or the one that could' }),
            measuredBecause: z
              .string()
              .nullable()
              .meta({ description: 'Why no model is asked what pictures show; null where one is' }),
            unpriced: z.string().nullable().meta({
              description:
                'The model asked whose price nobody has said; null where it is known, or none is asked',
            }),
            tokens: count.nullable().meta({ description: 'Of one description; null where nobody knows' }),
            usdPerThousand: z
              .number()
              .nullable()
              .meta({ description: 'Of a thousand pictures; null where nobody knows' }),
          })
          .readonly()
          .nullable()
          .meta({ description: 'Null where there is no model that could describe any' }),
        failingSince: instant.nullable().meta({ description: 'Null while the models give plans' }),
        failure: z.string().nullable(),
        instead: z.string().nullable().meta({ description: 'What agents do meanwhile' }),
      })
      .readonly()
      .meta({ id: 'MindInUse' }),
    imageModel: z
      .object({
        setting: z
          .string()
          .nullable()
          .meta({ description: 'As it is configured; null takes OpenAI’s where FloImg lists it' }),
        missing: z
          .array(z.object({ generator: z.string(), reason: z.string(), askedAgainAt: instant }).readonly())
          .readonly()
          .meta({ description: 'What FloImg does not have or refuses to paint with, in its own words' }),
        instead: z.string().nullable().meta({ description: 'What agents do meanwhile' }),
      })
      .readonly()
      .meta({ id: 'ImageModelInUse' }),
    galleryUrl: z
      .string()
      .nullable()
      .meta({ description: "The gallery's public page; null without FLOIMG_SITE_URL" }),
  })
  .readonly()
  .meta({ id: 'Fleet' });
export type Fleet = z.infer<typeof fleetSchema>;

/** What operators may change of the fleet; an absent field stays as it is. */
export const settingsChangeSchema = z
  .strictObject({
    pace: z.number().min(0.01).max(1000).exactOptional(),
    limits: z
      .strictObject({
        dailyActions: limits.dailyActions.exactOptional(),
        dailyTokens: limits.dailyTokens.exactOptional(),
        dailyCostUsd: limits.dailyCostUsd.exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'FleetSettings' });
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

const tag = 'Fleet';

export const getFleet = route({
  ...noInput,
  method: 'get',
  path: '/api/fleet',
  operationId: 'getFleet',
  tag,
  summary: "Shows the fleet's status, counts, today's totals, queue and workers",
  answer: fleetSchema,
});

export const changeFleetSettings = route({
  ...noInput,
  method: 'patch',
  path: '/api/fleet/settings',
  operationId: 'changeFleetSettings',
  tag,
  summary: 'Changes pace and daily limits; null takes a limit away',
  body: settingsChangeSchema,
  answer: fleetSchema,
});

const whichAgents = z
  .union([z.undefined(), z.strictObject({ personaId: personaId.optional() })])
  .meta({ id: 'WhichAgents' });
const changedAgents = z.object({ changed: count }).meta({ id: 'ChangedAgents' });

/** The route of one lifecycle command on all agents, or on those of one persona. */
export const changeFleet = (command: LifecycleCommand) =>
  route({
    ...noInput,
    method: 'post',
    path: `/api/fleet/${command}`,
    operationId: `${command}Fleet`,
    tag,
    summary: `Applies ${command} to every agent it applies to, or to those of one persona`,
    body: whichAgents,
    answer: changedAgents,
    refusals: ['PERSONA_UNKNOWN'],
    reportsProgress: true,
  });
