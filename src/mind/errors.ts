import { FleetError, type FleetErrorOptions } from '../lib/errors.ts';
import type { FailureKind } from './failure-kinds.ts';

export type MindErrorCode =
  | 'MIND_UNAVAILABLE'
  | 'MIND_RATE_LIMITED'
  | 'MIND_REFUSED'
  | 'MIND_ABORTED'
  | 'MIND_MISCONFIGURED'
  | 'MIND_ANSWER_INVALID'
  | 'MIND_BUDGET'
  | 'MIND_UNRECORDED';

/** Why no plan could be had. Nothing has happened in the gallery when one of these is thrown. */
export abstract class MindError extends FleetError {
  abstract override readonly code: MindErrorCode;
  /** What kind of failure of a model this is; null where no model is to blame. */
  readonly kind: FailureKind | null;

  constructor(message: string, { kind = null, ...options }: MindErrorOptions = {}) {
    super(message, options);
    this.kind = kind;
  }
}

export interface MindErrorOptions extends FleetErrorOptions {
  readonly kind?: FailureKind | null;
}

/** The model did not answer in time, could not be reached, or failed by itself; later it may work. */
export class MindUnavailableError extends MindError {
  readonly code = 'MIND_UNAVAILABLE';
}

/** The model's server asks for fewer calls, or its account is out of quota. */
export class MindRateLimitedError extends MindError {
  readonly code = 'MIND_RATE_LIMITED';
}

/** The model's server refuses this key, model or request; repeating it is of no use. */
export class MindRefusedError extends MindError {
  readonly code = 'MIND_REFUSED';
}

/** The visit itself was called off while the model was thinking. */
export class MindAbortedError extends MindError {
  readonly code = 'MIND_ABORTED';
}

/** The personas lack what deciding needs. */
export class MindMisconfiguredError extends MindError {
  readonly code = 'MIND_MISCONFIGURED';
}

/** The model answered, but not with a plan. */
export class MindAnswerInvalidError extends MindError {
  readonly code = 'MIND_ANSWER_INVALID';
}

/** The day's limits leave no room for a further call. */
export class MindBudgetError extends MindError {
  readonly code = 'MIND_BUDGET';
}

/** A model answered, and what its call took could not be recorded: nobody may build on a call that is not in the books. */
export class MindUnrecordedError extends MindError {
  readonly code = 'MIND_UNRECORDED';
}
