import { z } from 'zod';
import { type FieldFault, fieldFault } from './foreign-problem.ts';

/** Every refusal that the API can answer with: its stable code, HTTP status and title. `docs/errors.md` explains each. */
export const problems = {
  BODY_MALFORMED: { status: 400, title: 'The body is not valid JSON' },
  REQUEST_MALFORMED: { status: 400, title: 'The request cannot be understood' },
  UNAUTHORIZED: { status: 401, title: 'A credential is needed' },
  PASSWORD_WRONG: { status: 401, title: 'The password is wrong' },
  CROSS_SITE_REFUSED: { status: 403, title: 'The request does not come from the dashboard' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is no such route' },
  AGENT_NOT_FOUND: { status: 404, title: 'There is no such agent' },
  TRIAL_NOT_FOUND: { status: 404, title: 'There is no such trial' },
  PERSON_NOT_FOUND: { status: 404, title: 'There is no such person' },
  PERSONA_NOT_FOUND: { status: 404, title: 'There is no such persona or version' },
  PERSONA_NOT_BUILT_IN: { status: 404, title: 'No such persona comes with the fleet' },
  PROMPT_NOT_FOUND: { status: 404, title: 'There is no such prompt or version' },
  TICK_NOT_FOUND: { status: 404, title: 'There is no such tick' },
  WISH_NOT_FOUND: { status: 404, title: 'There is no such wish' },
  IMAGE_UNAVAILABLE: { status: 404, title: 'The picture cannot be shown' },
  PERSONA_UNKNOWN: { status: 422, title: 'There is no such persona' },
  AGENT_TRANSITION_REFUSED: { status: 409, title: 'The agent cannot do that now' },
  PERSONA_TAKEN: { status: 409, title: 'The id is taken' },
  PERSONA_IN_USE: { status: 409, title: 'The persona is in use' },
  NOTHING_TO_PUBLISH: { status: 409, title: 'There is no draft' },
  PERSON_IS_AGENT: { status: 409, title: 'That is an agent of the fleet' },
  WISH_SETTLED: { status: 409, title: 'The wish is over' },
  TICK_UNDECIDED: { status: 409, title: 'The visit has decided nothing' },
  BUDGET_REACHED: { status: 409, title: 'The day’s budget is used up' },
  NO_MODEL: { status: 409, title: 'The fleet has no model' },
  FLEET_PAUSED: { status: 409, title: 'The fleet is paused' },
  USERNAME_TAKEN: { status: 409, title: 'The username is taken' },
  PERSONA_CHANGED: { status: 412, title: 'Somebody else has changed the persona' },
  PROMPT_CHANGED: { status: 412, title: 'Somebody else has changed the prompt' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The body is not JSON' },
  VALIDATION_FAILED: { status: 422, title: 'Some fields are not valid' },
  PERSONA_UNUSABLE: { status: 422, title: 'The version cannot be used' },
  PROMPT_UNUSABLE: { status: 422, title: 'The prompt cannot be used' },
  CHANGE_REFUSED: { status: 422, title: 'The mind cannot be changed like that' },
  PATTERN_REFUSED: { status: 422, title: 'A pattern cannot be used' },
  NAME_REFUSED: { status: 422, title: 'No agent may be called so' },
  USERNAME_REFUSED: { status: 422, title: 'No account may be called so' },
  BIO_REFUSED: { status: 422, title: 'The biography may not be published' },
  INTERVALS_CROSSED: { status: 422, title: 'The intervals contradict each other' },
  SAMPLES_BUSY: { status: 429, title: 'Too many sample pictures at once' },
  SAMPLES_FAILED: { status: 422, title: 'The sample pictures could not be drawn' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'The server failed' },
  DATABASE_UNAVAILABLE: { status: 503, title: 'Postgres cannot be used at the moment' },
  DATABASE_STARTING: { status: 503, title: 'Postgres is starting or stopping' },
  DATABASE_CONNECTIONS_SPENT: { status: 503, title: 'Postgres has no connection left' },
  DATABASE_READ_ONLY: { status: 503, title: 'Postgres takes no writes' },
  DATABASE_FULL: { status: 503, title: 'The disk of Postgres is full' },
  DATABASE_ACCESS_REFUSED: { status: 503, title: 'Postgres refuses the role of the fleet' },
  DATABASE_ENCRYPTION_REFUSED: {
    status: 503,
    title: 'Postgres and DATABASE_URL do not agree on encryption (sslmode)',
  },
  DATABASE_WRONG_SERVER: { status: 503, title: 'The database is not that of the fleet' },
  REDIS_UNAVAILABLE: { status: 503, title: 'Redis cannot be used at the moment' },
  REDIS_LOADING: { status: 503, title: 'Redis is loading its data' },
  REDIS_MASTER_DOWN: { status: 503, title: 'Redis is a replica without its master' },
  REDIS_READ_ONLY: { status: 503, title: 'Redis takes no writes' },
  REDIS_REPLICAS_MISSING: { status: 503, title: 'Redis has too few replicas to take writes' },
  REDIS_FULL: { status: 503, title: 'The memory of Redis is full' },
  REDIS_DISK_FULL: { status: 503, title: 'Redis cannot write to its disk' },
  REDIS_PASSWORD_MISSING: { status: 503, title: 'Redis asks for a password' },
  REDIS_PASSWORD_WRONG: { status: 503, title: 'Redis refuses the password of the fleet' },
  REDIS_RIGHT_MISSING: { status: 503, title: 'The user of the fleet lacks a right in Redis' },
  REDIS_CROSS_SLOT: { status: 503, title: 'The keys of a command lie on several nodes of the Redis Cluster' },
  REDIS_MOVED: { status: 503, title: 'Redis is a Cluster, and is not addressed as one' },
  REDIS_CLUSTER_DOWN: { status: 503, title: 'The Redis Cluster does not serve the keys of the fleet' },
  REDIS_RESHARDING: { status: 503, title: 'The Redis Cluster is moving the keys of the fleet' },
  REDIS_REFUSED: { status: 503, title: 'Redis does not let the fleet in' },
  REDIS_WRONG_SERVER: { status: 503, title: 'What answers at REDIS_URL is not the Redis of the fleet' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;

/** Any route may answer with one of these while Postgres or Redis cannot be used. */
export const outageCodes = Object.keys(problems)
  .filter(isProblemCode)
  .filter((code) => problems[code].status === 503);

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

export const problemType = 'application/problem+json';

/** An RFC 9457 problem document. */
export const problemSchema = z
  .object({
    type: z.string().regex(/^urn:floimg-fleet:problem:[a-z-]+$/),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z
      .custom<ProblemCode>((value) => typeof value === 'string' && isProblemCode(value), {
        error: 'must be a documented code',
      })
      .meta({ type: 'string', enum: Object.keys(problems), description: 'Stable; branch on this' }),
    errors: z.array(fieldFault).readonly().optional().meta({ description: 'Each field that is wrong' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/** The problem document of a refusal. */
export function problemDocument(code: ProblemCode, detail: string, errors?: readonly FieldFault[]): Problem {
  const { status, title } = problems[code];
  const type = `urn:floimg-fleet:problem:${code.toLowerCase().replaceAll('_', '-')}`;
  return { type, title, status, detail, code, ...(errors === undefined ? {} : { errors }) };
}
