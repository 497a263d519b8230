import { type FloimgFailure, isFloimgFailure } from '../floimg/index.ts';
import { assertNever, FleetError } from '../lib/errors.ts';

/** The image of a post was asked for as often as it may be, and no answer came. */
export class ImageUnobtainableError extends FleetError {
  readonly code = 'IMAGE_UNOBTAINABLE';
}

/** Every picture that was made for a post had something that speaks against it. */
export class PictureUnworthyError extends FleetError {
  readonly code = 'PICTURE_UNWORTHY';
}

/** True where it is certain that a call had no effect. */
export function nothingHappened(error: unknown): error is FloimgFailure {
  return isFloimgFailure(error) && error.outcome === 'none';
}

/** True where the same request would be refused again, so that the action is over. */
export function isFinal(
  error: unknown,
): error is FloimgFailure | ImageUnobtainableError | PictureUnworthyError {
  if (error instanceof ImageUnobtainableError || error instanceof PictureUnworthyError) return true;
  return isFloimgFailure(error) && refusesForGood(error);
}

function refusesForGood(failure: FloimgFailure): boolean {
  switch (failure.kind) {
    case 'gone':
    case 'invalid':
    case 'agent-refused':
      return true;
    case 'workflow-failed':
      return !failure.retryable;
    case 'token-refused':
    case 'unsendable-username':
    case 'agent-allowance':
    case 'fleet-budget':
    case 'fleet-paused':
    case 'too-fast':
    case 'unavailable':
    case 'aborted':
    case 'malformed':
      return false;
    default:
      return assertNever(failure, 'kind of FloImg failure');
  }
}
