import { z } from 'zod';
import { agentId, instant } from './common.ts';

const count = z.int().min(0);
const spend = { costUsd: z.number(), inputTokens: z.number(), outputTokens: z.number(), imageRuns: count };

export const rateSchema = z
  .object({
    minutes: z.array(z.object({ at: instant, posts: count, comments: count, likes: count, errors: count })),
  })
  .meta({ id: 'Rate' });

export const costsSchema = z
  .object({
    days: z
      .array(z.object({ day: z.iso.date(), ...spend, posts: count, comments: count, likes: count }))
      .readonly(),
    agents: z
      .array(z.object({ agentId, name: z.string(), username: z.string(), personaId: z.string(), ...spend }))
      .readonly(),
    personas: z.array(z.object({ personaId: z.string(), ...spend })).readonly(),
    models: z
      .array(
        z.object({
          provider: z.string(),
          model: z.string(),
          calls: count,
          inputTokens: z.number(),
          outputTokens: z.number(),
          costUsd: z.number(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Costs' });
