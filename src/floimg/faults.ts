import { RequestError } from 'got';
import { messageOf } from '../lib/errors.ts';
import { type FloimgCall, nameOf } from './call.ts';
import {
  FloimgAbortedError,
  type FloimgFailure,
  FloimgMalformedError,
  FloimgUnavailableError,
  FloimgUnsendableUsernameError,
  type Outcome,
} from './errors.ts';
import { NotSentError, SendingForbiddenError, UnsendableUsernameError } from './gate.ts';

/** Cuts off an answer that is larger than any that Studio gives; the client's own, never seen by callers. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';
}

/**
 * What a call that brought no whole answer means: the caller's signal, an endless answer, or the network. Got's own
 * error is never handed on, because it carries the request's headers, and with them the service token.
 */
export function failureFromFault(
  call: Pick<FloimgCall<unknown>, 'kind' | 'method' | 'route' | 'signal'>,
  error: unknown,
): FloimgFailure {
  const outcome = outcomeOf(call, error);
  const details = { call: nameOf(call), status: null, outcome };
  if (call.signal?.aborted) return new FloimgAbortedError({ ...details, cause: call.signal.reason });
  const cause = error instanceof RequestError ? error.cause : error;
  if (cause instanceof UnsendableUsernameError) {
    return new FloimgUnsendableUsernameError(cause.message, { ...details, cause });
  }
  if (cause instanceof SendingForbiddenError) return new FloimgAbortedError({ ...details, cause });
  if (cause instanceof AnswerTooLargeError) {
    return new FloimgMalformedError(cause.message, { ...details, cause });
  }
  return new FloimgUnavailableError(messageOf(error), null, { ...details, cause });
}

/**
 * A write may have been carried out from the moment its connection stood: what happened on it afterwards (a reset, a
 * time-out, an answer cut short) proves nothing. A refused connection, an unknown host and a failed TLS
 * handshake all come before that moment.
 */
function outcomeOf(call: Pick<FloimgCall<unknown>, 'kind'>, error: unknown): Outcome {
  if (call.kind === 'read' || error instanceof NotSentError) return 'none';
  if (!(error instanceof RequestError)) return 'unknown';
  if (error.cause instanceof NotSentError) return 'none';
  return wasConnected(error) ? 'unknown' : 'none';
}

function wasConnected(error: RequestError): boolean {
  if (error.request?.reusedSocket === true) return true;
  const secure = error.options.url instanceof URL && error.options.url.protocol === 'https:';
  const connectedAt = secure ? error.timings?.secureConnect : error.timings?.connect;
  return connectedAt !== undefined;
}
