import type { ForeignProblem } from '#api/foreign-problem';

/** What is wrong with one field of a request. */
export interface FieldFault {
  /** Dotted path into the body, such as `activitySchedule.timezone`; empty where the whole is meant. */
  readonly path: string;
  readonly message: string;
}

/** The server understood and refused. `message` is its own sentence for people. */
export class ApiRefused extends Error {
  readonly code: string;
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** Each field that is wrong; empty where the refusal is about something else. */
  readonly faults: readonly FieldFault[];

  private constructor(status: number, { detail, code, errors = [] }: Pick<ForeignProblem, Said>) {
    super(detail);
    this.name = 'ApiRefused';
    this.status = status;
    this.code = code;
    this.faults = errors;
  }

  /** A refusal as the server gave it. */
  static by(problem: ForeignProblem): ApiRefused {
    return new ApiRefused(problem.status, problem);
  }

  /** A refusal whose body is no problem document. */
  static withoutWords(status: number): ApiRefused {
    return new ApiRefused(status, { detail: `The server answered with status ${status}.`, code: 'UNKNOWN' });
  }
}

type Said = 'detail' | 'code' | 'errors';

/** No answer came: the server is down, frozen, restarting, or the network is gone. */
export class ApiUnreachable extends Error {
  readonly code = 'API_UNREACHABLE';

  constructor(message: string, cause: unknown) {
    super(message, { cause });
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

/** True where what was asked for does not exist, or no longer. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiRefused && (error.status === 404 || error.status === 422);
}

/** One sentence about anything that was thrown, for people. */
export function sentenceFor(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
