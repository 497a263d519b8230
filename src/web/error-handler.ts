import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { RequestRefusedError, ValidationError } from './errors.ts';
import { isProblemCode, type ProblemDocument, problemDocument, problems } from './problems.ts';

/** Answers what no route has answered. */
export const routeNotFound: RequestHandler = (request) => {
  throw new RequestRefusedError('ROUTE_NOT_FOUND', `There is no ${request.method} ${request.path}.`);
};

/** The one place where an error becomes an HTTP answer. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    if (problem.status >= 500) {
      logger.error('A request failed', {
        method: request.method,
        path: request.path,
        code: problem.code,
        reason: messageOf(error),
        stack: error instanceof Error ? error.stack : undefined,
      });
    }
    sendProblem(response, problem);
  };
}

export function sendProblem(response: Response, problem: ProblemDocument): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What an error means to who asked. */
export function problemOf(error: unknown): ProblemDocument {
  if (error instanceof ValidationError)
    return problemDocument('VALIDATION_FAILED', error.message, error.faults);
  if (error instanceof FleetError && isProblemCode(error.code))
    return problemDocument(error.code, error.message);
  return bodyProblem(error) ?? outageProblem(error) ?? unexpected();
}

/** What Express's body parser throws, by its `type`. */
const bodyFaults: Readonly<Record<string, 'BODY_MALFORMED' | 'BODY_TOO_LARGE' | 'MEDIA_TYPE_UNSUPPORTED'>> = {
  'entity.parse.failed': 'BODY_MALFORMED',
  'entity.verify.failed': 'BODY_MALFORMED',
  'request.size.invalid': 'BODY_MALFORMED',
  'request.aborted': 'BODY_MALFORMED',
  'entity.too.large': 'BODY_TOO_LARGE',
  'charset.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
  'encoding.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
};

function bodyProblem(error: unknown): ProblemDocument | undefined {
  if (error instanceof URIError) {
    return problemDocument('REQUEST_MALFORMED', 'The path holds a broken %-escape. Encode it as UTF-8.');
  }
  const type = error instanceof Error && 'type' in error && typeof error.type === 'string' ? error.type : '';
  const code = bodyFaults[type];
  return code === undefined
    ? undefined
    : problemDocument(code, `${problems[code].title}: ${messageOf(error)}.`);
}

/** SQLSTATE classes of a Postgres that is out of reach, shutting down, or out of connections. */
const databaseOutage = /^(08|53|57P)/;
const networkOutage = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EPIPE',
]);

function outageProblem(error: unknown): ProblemDocument | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'MaxRetriesPerRequestError' || error.message === 'Connection is closed.') {
    return problemDocument(
      'REDIS_UNAVAILABLE',
      'Redis does not answer. What was committed to Postgres is kept; try again.',
    );
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isOutage =
    databaseOutage.test(code) ||
    networkOutage.has(code) ||
    /connection terminated|timeout exceeded when trying to connect/i.test(error.message);
  return isOutage
    ? problemDocument('DATABASE_UNAVAILABLE', 'Postgres does not answer. Nothing was changed; try again.')
    : undefined;
}

/** Says nothing of the inside; the log has it. */
function unexpected(): ProblemDocument {
  return problemDocument('INTERNAL', 'The server failed to answer this request. Its log says why.');
}
