import { FleetError } from '../../src/lib/errors.ts';
import type { Answer } from './answer.ts';

/** Thrown where a call is refused: carries the whole answer. */
export class Refusal extends FleetError {
  readonly code = 'SANDBOX_REFUSED';
  readonly answer: Answer;

  constructor(status: number, body: Readonly<Record<string, unknown>> & { readonly error: string }) {
    super(body.error);
    this.answer = { status, body };
  }
}

/** One thing that is wrong with a request. */
export interface InvalidField {
  /** Where it is wrong, as `title` or `steps.0.params`. */
  readonly path: string;
  readonly message: string;
}

export function notFound(what: string): Refusal {
  return new Refusal(404, { error: `${what} not found` });
}

export function unprocessable(errors: readonly InvalidField[]): Refusal {
  return new Refusal(422, { error: 'Validation failed', errors });
}
