/** The server understood and refused. `message` is its own sentence for people. */
export class ApiRefused extends Error {
  readonly code: string;
  /** HTTP status, 400 to 599. */
  readonly status: number;

  constructor(status: number, problem: { readonly code: string; readonly detail: string }) {
    super(problem.detail);
    this.name = 'ApiRefused';
    this.status = status;
    this.code = problem.code;
  }
}

/** No answer came: the server is down, restarting, or the network is gone. */
export class ApiUnreachable extends Error {
  readonly code = 'API_UNREACHABLE';

  constructor(cause: unknown) {
    super('The server cannot be reached.', { cause });
    this.name = 'ApiUnreachable';
  }
}

/** An answer came that this build of the dashboard does not understand. */
export class ApiUnreadable extends Error {
  readonly code = 'API_UNREADABLE';

  constructor(path: string, cause: unknown) {
    super(`The server's answer to ${path} could not be read. Reload the page to get its current version.`, {
      cause,
    });
    this.name = 'ApiUnreadable';
  }
}

/** True where the server no longer knows who is asking. */
export function isSessionMissing(error: unknown): boolean {
  return error instanceof ApiRefused && error.status === 401;
}

/** One sentence about anything that was thrown, for people. */
export function sentenceFor(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
