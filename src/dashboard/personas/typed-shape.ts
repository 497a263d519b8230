import { z } from 'zod';
import { imageGenerators, type PersonaDocument, paletteFamilies, workflowIds } from '#api/persona-editing';

/** A number that was emptied is NaN, which JSON writes as null. */
const number = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);
const texts = z.array(z.string());
const range = z.tuple([number, number]);

/** A persona as it may be while somebody types: the shape of its document without any of its rules. */
export const typedShape: z.ZodType<PersonaDocument> = z.looseObject({
  id: z.string(),
  label: z.string(),
  summary: z.string(),
  weight: number,
  names: z.looseObject({
    groups: z.array(z.looseObject({ first: texts, last: texts })),
    handles: texts,
  }),
  personalities: texts,
  vibes: texts,
  interests: texts,
  interestCount: range,
  postProbability: range,
  commentProbability: range,
  likeProbability: range,
  popularShare: number,
  minActionIntervalSeconds: range,
  maxActionIntervalSeconds: range,
  schedules: z.array(
    z.looseObject({
      timezone: z.string(),
      peakHours: z.array(z.tuple([number, number])),
      activeDays: z.array(number),
      peakMultiplier: number,
      offPeakMultiplier: number,
    }),
  ),
  dailyActionLimit: range,
  dailyTokenLimit: range,
  workflows: z.array(z.looseObject({ id: z.enum(workflowIds), weight: number })),
  palettes: z.array(z.enum(paletteFamilies)),
  opinions: texts.optional(),
  taboos: texts.optional(),
  imageGenerator: z.enum(imageGenerators).optional(),
  voice: z.looseObject({
    thoughts: texts,
    replies: texts,
    titles: texts,
    descriptions: texts,
    subjects: texts,
    series: z.array(z.looseObject({ about: z.string(), subjects: texts })).optional(),
    slots: z.record(z.string(), texts),
  }),
});
