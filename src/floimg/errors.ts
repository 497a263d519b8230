import type { EpochMs } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import type { UsageEvent } from './schema.ts';

/**
 * What is known of the effect of a call that failed. `none`: nothing happened in Studio, and the call may be made
 * again. `unknown`: a write may have been carried out; find out before trying again. Reads are always `none`.
 */
export type Outcome = 'none' | 'unknown';

/** What every failure of a call says. */
export interface FloimgErrorDetails {
  /** Method and route template, such as `POST /api/showcase/:id/like`. */
  readonly call: string;
  /** HTTP status, or null where no whole answer came. */
  readonly status: number | null;
  readonly outcome: Outcome;
  readonly cause?: unknown;
}

/**
 * Base of everything that a call to FloImg Studio throws. The family is closed: {@link FloimgFailure} lists it, and
 * `kind` distinguishes its members.
 */
abstract class FloimgError extends FleetError {
  readonly call: string;
  readonly status: number | null;
  readonly outcome: Outcome;

  constructor(message: string, details: FloimgErrorDetails) {
    const answer = details.status === null ? '' : ` (HTTP ${details.status})`;
    super(
      `${details.call}${answer}: ${message}`,
      details.cause === undefined ? {} : { cause: details.cause },
    );
    this.call = details.call;
    this.status = details.status;
    this.outcome = details.outcome;
  }
}

/**
 * 401 or 403 on a service-level call, or for several agents: Studio does not accept the service token. Nothing is
 * retried until a person has put it right.
 */
export class FloimgTokenRefusedError extends FloimgError {
  readonly kind = 'token-refused';
  readonly code = 'FLOIMG_TOKEN_REFUSED';
  /** Studio's own words. */
  readonly reason: string;

  constructor(reason: string, details: FloimgErrorDetails) {
    super(
      `FloImg Studio refused the service token (${reason}). Check FLOIMG_SERVICE_TOKEN and restart.`,
      details,
    );
    this.reason = reason;
  }
}

/** 401 or 403 for one agent while the token is accepted: its account is suspended, or the item does not allow it. */
export class FloimgAgentRefusedError extends FloimgError {
  readonly kind = 'agent-refused';
  readonly code = 'FLOIMG_AGENT_REFUSED';
  /** Studio's own words. */
  readonly reason: string;

  constructor(reason: string, details: FloimgErrorDetails) {
    super(`FloImg Studio does not let this agent do it: ${reason}. See its account there.`, details);
    this.reason = reason;
  }
}

/** The acting agent's username cannot be sent, so nothing can be done in its name. */
export class FloimgUnsendableUsernameError extends FloimgError {
  readonly kind = 'unsendable-username';
  readonly code = 'FLOIMG_UNSENDABLE_USERNAME';

  constructor(reason: string, details: FloimgErrorDetails) {
    super(`nothing was sent: ${reason}. Give the agent another username.`, details);
  }
}

/** 404: the item, or whatever the call aimed at, does not exist any more. */
export class FloimgGoneError extends FloimgError {
  readonly kind = 'gone';
  readonly code = 'FLOIMG_GONE';

  constructor(reason: string, details: FloimgErrorDetails) {
    super(`FloImg Studio does not have this any more (${reason}). Leave it out.`, details);
  }
}

/** 422 and the other statuses below 500 that say the request itself is wrong. The same request is never repeated. */
export class FloimgInvalidError extends FloimgError {
  readonly kind = 'invalid';
  readonly code = 'FLOIMG_INVALID';

  constructor(reason: string, details: FloimgErrorDetails) {
    super(`FloImg Studio refused the request and would refuse it again: ${reason}`, details);
  }
}

/** 429 `AGENT_…_EXCEEDED`: this agent has used up its allowance. */
export class FloimgAgentAllowanceError extends FloimgError {
  readonly kind = 'agent-allowance';
  readonly code = 'FLOIMG_AGENT_ALLOWANCE';
  /** When the agent may act again; within 24 hours. */
  readonly resumeAt: EpochMs;

  constructor(resumeAt: EpochMs, details: FloimgErrorDetails) {
    super(`the agent's allowance is used up; it may act again at ${isoOf(resumeAt)}.`, details);
    this.resumeAt = resumeAt;
  }
}

/** 429 `FLEET_…_EXCEEDED`: the whole fleet is out of budget. */
export class FloimgFleetBudgetError extends FloimgError {
  readonly kind = 'fleet-budget';
  readonly code = 'FLOIMG_FLEET_BUDGET';
  /** When the fleet may act again; within 24 hours. */
  readonly resumeAt: EpochMs;

  constructor(resumeAt: EpochMs, details: FloimgErrorDetails) {
    super(`the fleet's budget is used up; it may act again at ${isoOf(resumeAt)}.`, details);
    this.resumeAt = resumeAt;
  }
}

/** 503 `FLEET_PAUSED`: the operator's kill switch on Studio's side. Only a person ends it. */
export class FloimgFleetPausedError extends FloimgError {
  readonly kind = 'fleet-paused';
  readonly code = 'FLOIMG_FLEET_PAUSED';

  /** Studio's own words; null where it gave none. */
  readonly reason: string | null;

  constructor(reason: string | null, details: FloimgErrorDetails) {
    const words = reason === null ? '' : ` (${reason})`;
    super(`the fleet was paused on FloImg Studio${words}. Resume it there, then here.`, details);
    this.reason = reason;
  }
}

/** Any other 429: the fleet sends requests faster than Studio takes them. */
export class FloimgTooFastError extends FloimgError {
  readonly kind = 'too-fast';
  readonly code = 'FLOIMG_TOO_FAST';
  /** Milliseconds to wait before the next request. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number, details: FloimgErrorDetails) {
    super(`too many requests; wait ${retryAfterMs} ms, and slow the fleet down.`, details);
    this.retryAfterMs = retryAfterMs;
  }
}

/** A passing fault: 5xx, the network, a time-out. `outcome` says whether a write may have happened. */
export class FloimgUnavailableError extends FloimgError {
  readonly kind = 'unavailable';
  readonly code = 'FLOIMG_UNAVAILABLE';
  /** Milliseconds after which Studio asked to be tried again; null where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(reason: string, retryAfterMs: number | null, details: FloimgErrorDetails) {
    const advice =
      details.outcome === 'none'
        ? 'Nothing happened there: try again later.'
        : 'It may have been carried out: find out before trying again.';
    super(`FloImg Studio cannot be used at the moment (${reason}). ${advice}`, details);
    this.retryAfterMs = retryAfterMs;
  }
}

/** A workflow began and failed; steps before the one that failed were carried out, and may have been paid for. */
export class FloimgWorkflowFailedError extends FloimgError {
  readonly kind = 'workflow-failed';
  readonly code = 'FLOIMG_WORKFLOW_FAILED';
  /** True only where Studio says that the same steps may succeed next time. */
  readonly retryable: boolean;
  /** Studio's own code of the fault; null where it gave none. */
  readonly errorCode: string | null;
  /** The generator or transform that failed, as far as Studio says. */
  readonly failedAt: string | null;
  /** What the steps before it used; null where Studio does not say. */
  readonly usage: readonly UsageEvent[] | null;

  constructor(failure: WorkflowFailure, details: FloimgErrorDetails) {
    const advice = failure.retryable ? 'It may be run again.' : 'Do not run the same steps again.';
    super(`the image workflow failed (${failure.reason}). ${advice}`, details);
    this.retryable = failure.retryable;
    this.errorCode = failure.errorCode;
    this.failedAt = failure.failedAt;
    this.usage = failure.usage;
  }
}

/** What Studio says of a workflow that failed. */
export interface WorkflowFailure
  extends Pick<FloimgWorkflowFailedError, 'retryable' | 'errorCode' | 'failedAt' | 'usage'> {
  readonly reason: string;
}

/** The caller's own signal ended the call; `cause` is the signal's reason. */
export class FloimgAbortedError extends FloimgError {
  readonly kind = 'aborted';
  readonly code = 'FLOIMG_ABORTED';

  constructor(details: FloimgErrorDetails) {
    super('the call was given up because its caller is stopping or out of time.', details);
  }
}

/** A success whose body is not what the API promises, or is too large to be it. */
export class FloimgMalformedError extends FloimgError {
  readonly kind = 'malformed';
  readonly code = 'FLOIMG_MALFORMED';

  constructor(reason: string, details: FloimgErrorDetails) {
    super(`the answer is not what the API promises (${reason}). Check FLOIMG_API_URL.`, details);
  }
}

/** Every way in which a call to FloImg Studio can fail; switch over `kind`. */
export type FloimgFailure =
  | FloimgTokenRefusedError
  | FloimgAgentRefusedError
  | FloimgUnsendableUsernameError
  | FloimgGoneError
  | FloimgInvalidError
  | FloimgAgentAllowanceError
  | FloimgFleetBudgetError
  | FloimgFleetPausedError
  | FloimgTooFastError
  | FloimgUnavailableError
  | FloimgWorkflowFailedError
  | FloimgAbortedError
  | FloimgMalformedError;

/** True for everything that a call to FloImg Studio throws. */
export function isFloimgFailure(error: unknown): error is FloimgFailure {
  return error instanceof FloimgError;
}

function isoOf(moment: EpochMs): string {
  return new Date(moment).toISOString();
}
