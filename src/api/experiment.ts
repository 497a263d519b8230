import { z } from 'zod';
import { count } from './fields.ts';
import { noInput, route } from './route.ts';

/** How an interval was made: one that may be looked at any day, and one for a single look at the stated end. */
export const intervalMethods = ['confidence-sequence', 'newcombe'] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

/** Days within which a second post counts. */
export const experimentWindows = [7, 30] as const;
export type ExperimentWindow = (typeof experimentWindows)[number];

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

const durationSchema = z
  .object({
    holdoutShare: z.number(),
    difference: z.number().meta({ description: 'That is to be found, with a power of 0.8' }),
    method: z.enum(intervalMethods),
    newcomers: count,
    weeks: z.number().nullable().meta({ description: 'At the present rate; null while nobody comes' }),
  })
  .readonly();
export type ExperimentDuration = z.infer<typeof durationSchema>;

/** The experiment as it stands; shares and differences are fractions, treatment less control. */
export const experimentSchema = z
  .object({
    holdoutShare: z.number(),
    arms: z.object({ treatment: armSchema, control: armSchema }).readonly(),
    metLate: count.meta({
      description:
        'Newcomers of neither count: met more than a day after their first post, or with a second one already',
    }),
    difference: z
      .object({
        window: z.literal(experimentWindows).meta({ description: 'Days' }),
        points: z.number().nullable().meta({ description: 'Null while an arm has nobody to count' }),
        low: z.number().nullable().meta({ description: 'Null before the hundredth newcomer, as is `high`' }),
        high: z.number().nullable(),
        method: z.enum(intervalMethods),
      })
      .readonly(),
    power: z.number().meta({ description: 'To find a difference of 0.05 with the newcomers so far' }),
    newcomersStillNeeded: count.meta({
      description: 'Until a difference of 0.05 is found with a power of 0.8',
    }),
    weeksStillNeeded: z.number().nullable().meta({ description: 'Null while nobody comes' }),
    weeklyNewcomers: z.number().meta({ description: 'Of the last four weeks, on average' }),
    durations: z
      .array(durationSchema)
      .readonly()
      .meta({ description: 'How long each share of held-out newcomers would take' }),
  })
  .readonly()
  .meta({ id: 'Experiment' });
export type Experiment = z.infer<typeof experimentSchema>;

export const getExperiment = route({
  ...noInput,
  method: 'get',
  path: '/api/experiment',
  operationId: 'getExperiment',
  tag: 'People',
  summary:
    'Compares newcomers who get attention to those who are held out; with `format=csv` one line for each newcomer',
  query: z.strictObject({
    window: z
      .enum(['7', '30'])
      .default('7')
      .transform((days): ExperimentWindow => (days === '7' ? 7 : 30))
      .meta({ description: 'Days within which a second post counts' }),
    method: z
      .enum(intervalMethods)
      .default('confidence-sequence')
      .meta({ description: '`newcombe` holds for one look, at an end that was stated before' }),
    format: z.enum(['json', 'csv']).default('json'),
  }),
  answer: experimentSchema,
  otherContentTypes: ['text/csv'],
});
