import { z } from 'zod';
import { count } from './fields.ts';
import { foreignProblemSchema } from './foreign-problem.ts';

/** The media type of an answer that reports the progress of a long command: one JSON document a line. */
export const progressLines = 'application/x-ndjson';

/** How far a long command has come. */
export const progressSchema = z.object({
  done: count,
  /** Null where nobody knows it. */
  total: count.nullable(),
});
export type Progress = z.infer<typeof progressSchema>;

/** A line of {@link progressLines}: progress as often as there is any, then a result or a problem. */
export const progressLineSchema = z.union([
  z.object({ progress: progressSchema }),
  z.object({ result: z.unknown().nonoptional() }),
  z.object({ problem: foreignProblemSchema }),
]);
export type ProgressLine = z.infer<typeof progressLineSchema>;
