import { z } from 'zod';
import { count } from './fields.ts';

const texts = z.array(z.string()).readonly();

/** The brief of a picture; the workflow's steps are built from it. */
const imageIdeaSchema = z
  .object({
    workflow: z.string(),
    subject: z.string(),
    mood: z.string().nullable().default(null),
    palette: texts.default([]),
    composition: z.string().nullable().default(null),
    text: z.string().nullable().default(null).meta({ description: 'Set into the picture' }),
    series: z
      .object({ key: z.string(), about: z.string(), part: count, of: count })
      .readonly()
      .nullable()
      .default(null),
    chart: z
      .object({
        type: z.string(),
        labels: texts,
        values: z.array(z.number()).readonly(),
      })
      .readonly()
      .nullable(),
    diagram: z.string().nullable(),
  })
  .readonly();

/** The decision of a visit: a thought, and what the agent meant to do. */
export const planSchema = z
  .object({
    thought: z.string(),
    actions: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('like'), targetId: z.string() }),
          z.object({ kind: z.literal('comment'), targetId: z.string(), content: z.string() }),
          z.object({
            kind: z.literal('reply'),
            targetId: z.string(),
            commentId: z.string(),
            content: z.string(),
          }),
          z.object({
            kind: z.literal('post'),
            title: z.string(),
            description: z.string(),
            image: imageIdeaSchema,
          }),
          z.object({ kind: z.literal('browse') }),
        ]),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof planSchema>;
