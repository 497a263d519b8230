import { z } from 'zod';
import { count, instant, line } from './fields.ts';
import { measureSchema } from './fleet-figures.ts';

const perDay = z.number().nonnegative();
const minutes = z.number().nonnegative().nullable();
const minute = z.int().min(0);

/** What a forecast supposes besides the agents; larger ones are refused. */
export const forecastFields = {
  days: z.int().min(1).max(14).default(7),
  pace: z
    .number()
    .min(0.01)
    .max(20)
    .default(1)
    .meta({ description: 'One factor on how often the agents come; people live at their own' }),
  model: line(200)
    .exactOptional()
    .meta({ description: 'Whose price the tokens have; the fleet’s model unless given' }),
  dailyCostUsd: z
    .number()
    .positive()
    .max(1_000_000)
    .exactOptional()
    .meta({ description: 'A budget a day: the forecast says when it would be used up' }),
  newcomersPerDay: z
    .number()
    .min(0)
    .max(200)
    .default(0)
    .meta({ description: 'People who post for the first time; with any the director looks after them' }),
};

/** The gallery of a forecast as it fills. Instants are whole minutes since its beginning. */
export const timeLapseSchema = z
  .object({
    from: instant,
    minutes: minute.meta({ description: 'How long it lasts' }),
    pictures: z
      .array(
        z
          .object({
            title: z.string(),
            author: z.string(),
            isAgent: z.boolean(),
            at: minute,
            likes: z.array(minute).readonly().meta({ description: 'By agents' }),
            comments: z.array(minute).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: 'An even sample, the oldest first' }),
  })
  .readonly();
export type TimeLapse = z.infer<typeof timeLapseSchema>;

/** What agents of a seeding would do and cost. Figures are of all of them, worked out from those that were simulated. */
export const seedForecastSchema = z
  .object({
    agents: count,
    simulated: count.meta({ description: 'How many agents lived through the days, as a sample of all' }),
    days: count,
    pace: z.number().default(1),
    personas: z.array(z.object({ personaId: z.string(), agents: count }).readonly()).readonly(),
    perDay: z
      .object({
        visits: perDay,
        likes: perDay,
        comments: perDay,
        posts: perDay,
        inputTokens: perDay,
        outputTokens: perDay,
        imageRuns: perDay,
        costUsd: perDay,
      })
      .readonly(),
    model: z.string().meta({ description: 'Whose price the tokens have' }),
    budget: z
      .object({
        dailyCostUsd: perDay,
        daysReached: count.meta({ description: 'Days on which it would be used up' }),
        firstReachedAt: instant.nullable(),
        costUsdPerDay: perDay.meta({ description: 'What is spent a day where it holds' }),
      })
      .readonly()
      .nullable()
      .default(null),
    requests: z
      .object({ perMinute: perDay, peakPerMinute: perDay, startPeakPerMinute: perDay })
      .readonly()
      .nullable()
      .default(null)
      .meta({
        description:
          'What reaches FloImg: on average, at the most after the first hour, and at the most in it',
      }),
    people: z
      .object({
        newcomersPerDay: perDay,
        firstPosts: count.meta({ description: 'Of newcomers who are not held out' }),
        answeredInTime: z
          .number()
          .nullable()
          .meta({ description: 'The share of first posts that was answered within the target' }),
        medianMinutes: minutes,
        p90Minutes: minutes,
      })
      .readonly()
      .nullable()
      .default(null)
      .meta({ description: 'How long people wait; null where none come' }),
    realism: z.array(measureSchema).readonly(),
    timeLapse: timeLapseSchema.nullable().default(null),
  })
  .readonly();
export type SeedForecast = z.infer<typeof seedForecastSchema>;
