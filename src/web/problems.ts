/** Every refusal that the API can answer with: its stable code, HTTP status and title. `docs/errors.md` explains each. */
export const problems = {
  BODY_MALFORMED: { status: 400, title: 'The body is not valid JSON' },
  REQUEST_MALFORMED: { status: 400, title: 'The request cannot be understood' },
  UNAUTHORIZED: { status: 401, title: 'A credential is needed' },
  PASSWORD_WRONG: { status: 401, title: 'The password is wrong' },
  CROSS_SITE_REFUSED: { status: 403, title: 'The request does not come from the dashboard' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is no such route' },
  AGENT_NOT_FOUND: { status: 404, title: 'There is no such agent' },
  TICK_NOT_FOUND: { status: 404, title: 'There is no such tick' },
  PERSONA_UNKNOWN: { status: 422, title: 'There is no such persona' },
  AGENT_TRANSITION_REFUSED: { status: 409, title: 'The agent cannot do that now' },
  FLEET_PAUSED: { status: 409, title: 'The fleet is paused' },
  USERNAME_TAKEN: { status: 409, title: 'The username is taken' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The body is not JSON' },
  VALIDATION_FAILED: { status: 422, title: 'Some fields are not valid' },
  INTERVALS_CROSSED: { status: 422, title: 'The intervals contradict each other' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'The server failed' },
  DATABASE_UNAVAILABLE: { status: 503, title: 'Postgres cannot be used at the moment' },
  REDIS_UNAVAILABLE: { status: 503, title: 'Redis cannot be used at the moment' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;

/** One fault of one field. */
export interface FieldFault {
  /** Dotted path into the body or query; empty where the whole is meant. */
  readonly path: string;
  readonly message: string;
  /** zod's kind of issue, such as `too_small` or `unrecognized_keys`. */
  readonly code: string;
}

/** An RFC 9457 problem document. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors?: readonly FieldFault[];
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

export function problemDocument(
  code: ProblemCode,
  detail: string,
  errors?: readonly FieldFault[],
): ProblemDocument {
  const { status, title } = problems[code];
  const type = `urn:floimg-fleet:problem:${code.toLowerCase().replaceAll('_', '-')}`;
  return { type, title, status, detail, code, ...(errors === undefined ? {} : { errors }) };
}
