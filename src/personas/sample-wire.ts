import { z } from 'zod';
import { personaSchema, workflowIds } from '../../config/personas/schema.ts';

/** What the thread that draws is asked for. */
export const sampleRequestSchema = z.object({
  persona: personaSchema,
  count: z.int().min(0),
  seed: z.string(),
});
export type SampleRequest = z.infer<typeof sampleRequestSchema>;

const samplePictureSchema = z
  .object({
    workflow: z.enum(workflowIds),
    title: z.string(),
    /** The picture itself, as a `data:` address. */
    url: z.string(),
  })
  .readonly();
/** A picture as agents of a persona might post it. */
export type SamplePicture = z.infer<typeof samplePictureSchema>;

/** What the thread answers: pictures, or why there are none. */
export const threadAnswerSchema = z.union([
  z.object({ pictures: z.array(samplePictureSchema) }),
  z.object({ fault: z.string() }),
]);
export type ThreadAnswer = z.infer<typeof threadAnswerSchema>;
