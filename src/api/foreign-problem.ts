import { z } from 'zod';

// Apart from the list of problems, which programs that only read them need not carry.

export const fieldFault = z.object({
  path: z
    .string()
    .meta({ description: 'Dotted path into the body or query; empty where the whole is meant' }),
  message: z.string(),
  code: z.string().meta({ description: 'The kind of fault, such as `too_small` or `unrecognized_keys`' }),
});
/** One fault of one field. */
export type FieldFault = z.infer<typeof fieldFault>;

/**
 * A problem document as a client reads it. The server may be of a later version and send a code that this one does not
 * know; its sentence is worth showing all the same.
 */
export const foreignProblemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  code: z.string(),
  errors: z.array(fieldFault).readonly().optional(),
});
export type ForeignProblem = z.infer<typeof foreignProblemSchema>;
