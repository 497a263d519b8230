import type { FieldFault } from '../api/foreign-problem.ts';
import type { ProblemCode } from '../api/problems.ts';
import { FleetError } from '../lib/errors.ts';

/** A refusal that the web layer itself decides on. */
export class RequestRefusedError extends FleetError {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}

/** Fields of the body, query or path are not what the route takes. */
export class ValidationError extends FleetError {
  readonly code = 'VALIDATION_FAILED';
  readonly faults: readonly FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    super(faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; '));
    this.faults = faults;
  }
}
