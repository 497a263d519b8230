import { z } from 'zod';
import { maxSide } from './picture.ts';
import { WorkflowError } from './workflow-error.ts';

/** Hexadecimal, named and functional colours; nothing that could leave the attribute it is written into. */
export const color = z
  .string()
  .regex(/^(#[0-9a-f]{3,8}|[a-z]{3,30}|(rgb|hsl)a?\([0-9.,%/\sdeg-]{3,60}\))$/i, {
    error: 'must be a colour such as #3366ff',
  });

/** Whole pixels of a side; fractions are rounded. */
export const side = z.number().min(1).max(maxSide).transform(Math.round);

/**
 * Checks the parameters of a step; unknown ones are ignored.
 * @throws {WorkflowError} naming the first parameter that is wrong
 */
export function parseParams<Schema extends z.ZodType>(
  schema: Schema,
  params: Readonly<Record<string, unknown>>,
  step: string,
): z.output<Schema> {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WorkflowError(`${step}: params.${issue?.path.join('.')}: ${issue?.message}`);
}
