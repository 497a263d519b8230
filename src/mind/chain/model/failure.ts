import {
  MindAbortedError,
  MindError,
  MindRateLimitedError,
  MindRefusedError,
  MindUnavailableError,
} from '../../errors.ts';

/** Answers that mean: this key, model or request will not do, however often it is repeated. */
const refusals: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 413, 422]);

/**
 * Turns whatever a model call threw into one of the mind's errors.
 * @param call the model's name, and the visit's own signal: when that one fired, the model is not to blame
 */
export function mindErrorFrom(
  cause: unknown,
  call: { readonly model: string; readonly visit: AbortSignal; readonly deadline: AbortSignal },
): MindError {
  if (cause instanceof MindError) return cause;
  const { model } = call;
  if (call.visit.aborted) {
    return new MindAbortedError('The visit was called off while its plan was being made.', { cause });
  }
  if (call.deadline.aborted || nameOf(cause) === 'TimeoutError') {
    return new MindUnavailableError(
      `The model ${model} did not answer in time; check its server, or choose a faster model.`,
      { cause },
    );
  }
  const status = statusOf(cause);
  if (status === 429) {
    return new MindRateLimitedError(
      `The server of the model ${model} asks for fewer calls or is out of quota; slow the fleet down or raise the quota.`,
      { cause },
    );
  }
  if (status !== undefined && refusals.has(status)) {
    return new MindRefusedError(
      `The server of the model ${model} refuses the request (HTTP ${status}); check the API key, the model's name and the base URL.`,
      { cause },
    );
  }
  const reason =
    status === undefined ? 'cannot be reached, or its answer cannot be read' : `failed (HTTP ${status})`;
  return new MindUnavailableError(
    `The server of the model ${model} ${reason}; check that it is up and that its base URL is right.`,
    {
      cause,
    },
  );
}

/** The HTTP status that the model's server answered with, where there is one. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
