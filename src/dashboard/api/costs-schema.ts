import * as z from 'zod/mini';
import { count } from './fields.ts';

const spent = { costUsd: z.number(), inputTokens: count, outputTokens: count };

/** What the fleet spent, by day, agent, persona and model; US dollars and tokens. */
export const costsSchema = z.object({
  days: z.array(
    z.object({
      day: z.string(),
      ...spent,
      imageRuns: count,
      posts: count,
      comments: count,
      likes: count,
    }),
  ),
  agents: z.array(
    z.object({
      agentId: z.string(),
      name: z.string(),
      username: z.string(),
      personaId: z.string(),
      ...spent,
      imageRuns: count,
    }),
  ),
  personas: z.array(z.object({ personaId: z.string(), ...spent, imageRuns: count })),
  models: z.array(
    z.object({ provider: z.nullable(z.string()), model: z.nullable(z.string()), calls: count, ...spent }),
  ),
});
export type Costs = z.infer<typeof costsSchema>;
