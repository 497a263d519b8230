import type { EpochMs } from '../lib/clock.ts';
import { type Answer, type FloimgCall, nameOf } from './call.ts';
import {
  FloimgAgentAllowanceError,
  FloimgAgentRefusedError,
  type FloimgErrorDetails,
  type FloimgFailure,
  FloimgFleetBudgetError,
  FloimgFleetPausedError,
  FloimgGoneError,
  FloimgInvalidError,
  FloimgTokenRefusedError,
  FloimgTooFastError,
  FloimgUnavailableError,
  FloimgWorkflowFailedError,
} from './errors.ts';
import { bodyOf, codeIn, reasonOf, wordsIn } from './reasons.ts';
import type { FailureBody } from './schema.ts';
import { resumeAtFrom, retryAfterMsFrom, waitAfterTooFast } from './waits.ts';

/** Statuses below 500 that speak of the moment and not of the request: 408 Request Timeout, 425 Too Early. */
const passingRefusals: readonly number[] = [408, 425];

/** What an answer that is not a success means for the fleet: FloImg's table of failures, as code. */
export function failureFromRefusal(
  call: Pick<FloimgCall<unknown>, 'kind' | 'method' | 'route' | 'username'>,
  refusal: Answer,
  now: EpochMs,
): FloimgFailure {
  const details = detailsOf(call, refusal);
  const failed = call.kind === 'workflow' ? workflowFailure(refusal, details) : null;
  if (failed !== null) return failed;
  if (refusal.status >= 500 || passingRefusals.includes(refusal.status)) {
    return passingFault(refusal, details, now);
  }
  const reason = reasonOf(refusal);
  switch (refusal.status) {
    case 401:
    case 403:
      if (call.username === null) return new FloimgTokenRefusedError(reason, details);
      return new FloimgAgentRefusedError(reason, details);
    case 404:
      return new FloimgGoneError(reason, details);
    case 429:
      return limitReached(refusal, details, now);
    default:
      return new FloimgInvalidError(reason, details);
  }
}

/** True for the body of a 503 that means Studio's kill switch and not a passing fault. */
export function saysFleetPaused(body: string): boolean {
  return codeIn(bodyOf(body)) === 'FLEET_PAUSED';
}

/** Only a server's own fault leaves open whether a write was carried out; every other refusal says that it was not. */
function detailsOf(
  call: Pick<FloimgCall<unknown>, 'kind' | 'method' | 'route'>,
  { status, body }: Answer,
): FloimgErrorDetails {
  const leavesOpen = status >= 500 && !(status === 503 && saysFleetPaused(body));
  return { call: nameOf(call), status, outcome: leavesOpen && call.kind !== 'read' ? 'unknown' : 'none' };
}

function passingFault(refusal: Answer, details: FloimgErrorDetails, now: EpochMs): FloimgFailure {
  if (refusal.status === 503 && saysFleetPaused(refusal.body)) {
    return new FloimgFleetPausedError(wordsIn(bodyOf(refusal.body)), details);
  }
  return new FloimgUnavailableError(reasonOf(refusal), retryAfterMsFrom(refusal.retryAfter, now), details);
}

/**
 * A 500 in the form of Studio's engine is a workflow that began and failed, and so is a 400 or 422 that names the
 * parameter it was refused for: parameters are looked at as the steps run. Any other 500 is a fault of the server.
 */
function workflowFailure(refusal: Answer, details: FloimgErrorDetails): FloimgFailure | null {
  const body = bodyOf(refusal.body);
  const { errorCode, validationIssues, retryable, usageEvents } = body;
  const isRefused =
    [400, 422].includes(refusal.status) && (validationIssues.length > 0 || errorCode !== undefined);
  const hasFailed = refusal.status === 500 && body.error.message !== undefined;
  if (!isRefused && !hasFailed) return null;
  const failure = {
    reason: reasonOf(refusal),
    retryable: hasFailed && retryable,
    errorCode: errorCode ?? body.error.code ?? null,
    failedAt: failedProvider(body),
    usage: usageEvents,
  };
  return new FloimgWorkflowFailedError(failure, { ...details, outcome: 'none' });
}

/** A missing provider is named in the message alone: `Provider "openai" not found for type "generator"`. */
function failedProvider({ validationIssues: [issue], errorCode, error }: FailureBody): string | null {
  if (issue?.providerName !== undefined) return issue.providerName;
  if (errorCode !== 'PROVIDER_NOT_FOUND') return null;
  return /"([\w-]+)"/.exec(error.message ?? '')?.[1] ?? null;
}

function limitReached(refusal: Answer, details: FloimgErrorDetails, now: EpochMs): FloimgFailure {
  const body = bodyOf(refusal.body);
  const code = codeIn(body) ?? '';
  if (/^AGENT_\w+_EXCEEDED$/.test(code)) {
    return new FloimgAgentAllowanceError(resumeAtFrom(body.resetAt, now), details);
  }
  if (/^FLEET_\w+_EXCEEDED$/.test(code)) {
    return new FloimgFleetBudgetError(resumeAtFrom(body.resetAt, now), details);
  }
  return new FloimgTooFastError(waitAfterTooFast(refusal, now), details);
}
