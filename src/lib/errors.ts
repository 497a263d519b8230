export interface FleetErrorOptions {
  readonly cause?: unknown;
}

/**
 * Base of every error that this project throws on purpose. `code` is stable and documented in
 * `docs/errors.md`; `message` says what to do.
 */
export abstract class FleetError extends Error {
  abstract readonly code: string;

  constructor(message: string, options: FleetErrorOptions = {}) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The text of anything that was thrown, for logs and for people. */
export function messageOf(error: unknown): string {
  // A refused connection to a name with several addresses arrives as an AggregateError without a message.
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join(', ');
  // `fetch` says nothing else itself, whatever it was.
  if (error instanceof TypeError && error.message === 'fetch failed' && error.cause !== undefined)
    return messageOf(error.cause);
  return error instanceof Error ? error.message : String(error);
}

/** True for a failed system call with that code, such as `ENOENT`. */
export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never, what: string): never {
  throw new TypeError(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
