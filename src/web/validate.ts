import type { z } from 'zod';
import { faultInWords } from '../api/fault-words.ts';
import type { FieldFault } from '../api/foreign-problem.ts';
import { ValidationError } from './errors.ts';

/**
 * Parses what came over the wire.
 * @throws {ValidationError} listing every field that is wrong
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: faultInWords });
  if (parsed.success) return parsed.data;
  throw new ValidationError(parsed.error.issues.flatMap(faultsOf));
}

/** zod reports unknown keys as one fault of their parent; a person looks for each at its own name. */
function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: pathOf(issue.path), message: issue.message, code: issue.code }];
  }
  return issue.keys.map((key) => ({
    path: pathOf([...issue.path, key]),
    message: 'is not a known field',
    code: issue.code,
  }));
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
