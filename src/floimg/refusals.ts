import type { EpochMs } from '../lib/clock.ts';
import { type Answer, type CallKind, type FloimgCall, nameOf } from './call.ts';
import {
  FloimgAgentAllowanceError,
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
import { executeFailure, type FailureBody, failureBody } from './schema.ts';
import { resumeAtFrom, retryAfterMsFrom, waitAfterTooFast } from './waits.ts';

/** Longest piece of Studio's own words that goes into an error's message. */
const longestReason = 300;

/** Statuses below 500 that speak of the moment and not of the request: 408 Request Timeout, 425 Too Early. */
const passingRefusals: readonly number[] = [408, 425];

/** What an answer that is not a success means for the fleet: FloImg's table of failures, as code. */
export function failureFromRefusal(
  call: Pick<FloimgCall<unknown>, 'kind' | 'method' | 'route'>,
  refusal: Answer,
  now: EpochMs,
): FloimgFailure {
  const details = detailsOf(call, refusal);
  if (refusal.status >= 500 || passingRefusals.includes(refusal.status)) {
    return passingFault(call.kind, refusal, details, now);
  }
  switch (refusal.status) {
    case 401:
    case 403:
      return new FloimgTokenRefusedError(details);
    case 404:
      return new FloimgGoneError(reasonOf(refusal), details);
    case 429:
      return limitReached(refusal, details, now);
    default:
      return new FloimgInvalidError(reasonOf(refusal), details);
  }
}

/** True for the body of a 503 that means Studio's kill switch and not a passing fault. */
export function saysFleetPaused(body: string): boolean {
  return bodyOf(body).code === 'FLEET_PAUSED';
}

/** Only a server's own fault leaves open whether a write was carried out; every other refusal says that it was not. */
function detailsOf(
  call: Pick<FloimgCall<unknown>, 'kind' | 'method' | 'route'>,
  { status, body }: Answer,
): FloimgErrorDetails {
  const leavesOpen = status >= 500 && !(status === 503 && saysFleetPaused(body));
  return { call: nameOf(call), status, outcome: leavesOpen && call.kind !== 'read' ? 'unknown' : 'none' };
}

function passingFault(
  kind: CallKind,
  refusal: Answer,
  details: FloimgErrorDetails,
  now: EpochMs,
): FloimgFailure {
  if (refusal.status === 503 && saysFleetPaused(refusal.body)) return new FloimgFleetPausedError(details);
  const failed = kind === 'workflow' && refusal.status === 500 ? workflowFailure(refusal, details) : null;
  return (
    failed ??
    new FloimgUnavailableError(reasonOf(refusal), retryAfterMsFrom(refusal.retryAfter, now), details)
  );
}

/** A 500 in Studio's own form is a workflow that ran and failed; any other 500 is a fault of the server. */
function workflowFailure(refusal: Answer, details: FloimgErrorDetails): FloimgFailure | null {
  const parsed = executeFailure.safeParse(jsonOf(refusal.body));
  if (!parsed.success) return null;
  const { error, errorCode, retryable } = parsed.data;
  return new FloimgWorkflowFailedError(
    { reason: cut(error), retryable: retryable === true, errorCode: errorCode ?? null },
    { ...details, outcome: 'none' },
  );
}

function limitReached(refusal: Answer, details: FloimgErrorDetails, now: EpochMs): FloimgFailure {
  const { code = '', resetAt } = bodyOf(refusal.body);
  if (/^AGENT_\w+_EXCEEDED$/.test(code)) {
    return new FloimgAgentAllowanceError(resumeAtFrom(resetAt, now), details);
  }
  if (/^FLEET_\w+_EXCEEDED$/.test(code)) {
    return new FloimgFleetBudgetError(resumeAtFrom(resetAt, now), details);
  }
  return new FloimgTooFastError(waitAfterTooFast(refusal.retryAfter, now), details);
}

/** Studio's own words where it gave any; `errors` has no promised form, so it is shown as it came. */
function reasonOf(refusal: Answer): string {
  if (refusal.status < 400) return 'it redirects elsewhere; set FLOIMG_API_URL to the final address.';
  const { error, errors, code } = bodyOf(refusal.body);
  const said = error ?? (errors === undefined ? code : JSON.stringify(errors));
  return said === undefined ? `HTTP ${refusal.status}` : cut(said);
}

function bodyOf(body: string): FailureBody {
  const parsed = failureBody.safeParse(jsonOf(body));
  return parsed.success ? parsed.data : {};
}

/** Undefined where the text is no JSON: a proxy's HTML page, or nothing at all. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function cut(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason)}…`;
}
