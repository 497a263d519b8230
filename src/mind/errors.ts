import { FleetError, type FleetErrorOptions } from '../lib/errors.ts';
import type { Decision, TokenUsage } from './mind.ts';

/** Why no plan could be had. Nothing has happened in the gallery when one of these is thrown. */
export abstract class MindError extends FleetError {}

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

/** What was asked and answered when the answer turned out to be no plan; it was paid for all the same. */
export interface UnusableAnswer {
  readonly provider: Decision['provider'];
  readonly model: string;
  readonly prompt: string;
  readonly answer: string;
  readonly usage: TokenUsage;
}

/** The model answered, but not with a plan. */
export class MindAnswerInvalidError extends MindError {
  readonly code = 'MIND_ANSWER_INVALID';
  readonly unusable: UnusableAnswer;

  constructor(message: string, unusable: UnusableAnswer, options: FleetErrorOptions = {}) {
    super(message, options);
    this.unusable = unusable;
  }
}
