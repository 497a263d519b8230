import * as z from 'zod/mini';
import { count } from './fields.ts';

/** Whether the fleet behaves as people do: measures beside what is known of people. */
export const realismSchema = z.object({
  agents: count,
  actions: count,
  /** The share of agents that was looked at. */
  sampledShare: z.number(),
  measures: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      unit: z.enum(['share', 'hour', 'number']),
      /** Null where too little has happened to tell. */
      value: z.nullable(z.number()),
      reference: z.object({ low: z.nullable(z.number()), high: z.nullable(z.number()) }),
      source: z.string(),
      isWithin: z.nullable(z.boolean()),
    }),
  ),
  /** Shares of all actions by the hour of the agents' own clocks. */
  hours: z.array(z.number()),
});
export type Realism = z.infer<typeof realismSchema>;
export type Measure = Realism['measures'][number];
