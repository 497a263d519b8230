import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import {
  isProblemCode,
  type Problem,
  type ProblemCode,
  problemDocument,
  problems,
  problemType,
} from '../api/problems.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { RequestRefusedError, ValidationError } from './errors.ts';
import { outageProblem } from './outage-problem.ts';

/** Refuses a path that is not UTF-8 before any router, of which some are not ours, stumbles over it. */
export const refuseBrokenPath: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path);
  } catch (error) {
    const message = 'The path holds a broken %-escape. Encode it as UTF-8.';
    throw new RequestRefusedError('REQUEST_MALFORMED', message, error);
  }
  next();
};

/** Answers what no route has answered. */
export const routeNotFound: RequestHandler = (request) => {
  throw new RequestRefusedError('ROUTE_NOT_FOUND', `There is no ${request.method} ${request.path}.`);
};

/** The one place where an error becomes an HTTP answer. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  // Express recognises an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
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
    if (!response.headersSent) sendProblem(response, problem);
    // An answer that has begun and cannot be ended must not look complete.
    else if (!response.writableEnded) response.destroy();
  };
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type(problemType).send(JSON.stringify(problem));
}

/** What an error means to who asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ValidationError)
    return problemDocument('VALIDATION_FAILED', error.message, error.faults);
  if (error instanceof FleetError && isProblemCode(error.code))
    return problemDocument(error.code, error.message);
  return outageProblem(error) ?? requestProblem(error) ?? unexpected();
}

/** What Express's body parser throws, by its `type`. */
const bodyFaults: Readonly<Record<string, ProblemCode>> = {
  'entity.parse.failed': 'BODY_MALFORMED',
  'entity.verify.failed': 'BODY_MALFORMED',
  'request.size.invalid': 'BODY_MALFORMED',
  'request.aborted': 'BODY_MALFORMED',
  'entity.too.large': 'BODY_TOO_LARGE',
  'charset.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
  'encoding.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
};

/** What Express, its body parser and its file server find wrong with a request; they mark their errors by a status. */
function requestProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const bodyCode = bodyFaults[type];
  if (bodyCode !== undefined) {
    const most =
      'limit' in error && typeof error.limit === 'number' ? ` It may have ${error.limit} bytes at most.` : '';
    return problemDocument(bodyCode, `${problems[bodyCode].title}: ${messageOf(error)}.${most}`);
  }
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500;
  if (status === 404) return problemDocument('ROUTE_NOT_FOUND', 'There is no such file.');
  return status >= 400 && status < 500
    ? problemDocument('REQUEST_MALFORMED', `The request cannot be carried out: ${messageOf(error)}.`)
    : undefined;
}

/** Says nothing of the inside; the log has it. */
function unexpected(): Problem {
  return problemDocument('INTERNAL', 'The server failed to answer this request. Its log says why.');
}
