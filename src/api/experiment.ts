import { z } from 'zod';
import { count } from './fields.ts';

/** How an interval was made: one that may be looked at any day, and one for a single look at the stated end. */
export const intervalMethods = ['confidence-sequence', 'newcombe'] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

const secondPostsSchema = z
  .object({
    eligible: count.meta({ description: 'Those whose first post is as many days old' }),
    count,
    share: z.number().nullable().meta({ description: 'Null while nobody is eligible' }),
  })
  .readonly();

const armSchema = z
  .object({
    newcomers: count,
    secondPostWithin7Days: secondPostsSchema,
    secondPostWithin30Days: secondPostsSchema,
  })
  .readonly()
  .meta({ id: 'ExperimentArm' });
export type ExperimentArm = z.infer<typeof armSchema>;

/** The experiment as it stands; shares and differences are fractions, treatment less control. */
export const experimentSchema = z
  .object({
    holdoutShare: z.number(),
    arms: z.object({ treatment: armSchema, control: armSchema }).readonly(),
    difference: z
      .object({
        window: z.literal(7).meta({ description: 'Days' }),
        points: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        method: z.enum(intervalMethods),
      })
      .readonly(),
    power: z.number().nullable().meta({ description: 'For a difference of 0.05' }),
    newcomersStillNeeded: count.nullable(),
    weeksStillNeeded: z.number().nullable(),
  })
  .readonly()
  .meta({ id: 'Experiment' });
export type Experiment = z.infer<typeof experimentSchema>;
