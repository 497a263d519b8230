import type { Request, RequestHandler, Response, Router } from 'express';
import type { Route } from '../api/route.ts';
import { RequestRefusedError } from './errors.ts';
import { validate } from './validate.ts';

/** What the schemas made of one request. */
export interface Input<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
  readonly response: Response;
}

/** A route of the contract, and what carries it out. */
export interface Endpoint extends Route {
  readonly handle: RequestHandler;
}

/** The media types of a body, in Express' form. */
export const jsonTypes = ['json', '+json'];

/**
 * Carries out a route: validates what it takes by the contract, and sends what `run` gives.
 * @param run gives the answer's body; undefined when it has answered by itself
 */
export function endpoint<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  run: (input: Input<Params, Query, Body>) => Promise<Answer | undefined>,
): Endpoint {
  return {
    ...route,
    handle: async (request, response) => {
      const result = await run({
        params: validate(route.params, request.params),
        query: validate(route.query, request.query),
        body: validate(route.body, jsonBody(request)),
        request,
        response,
      });
      if (result !== undefined) response.status(route.status).json(result);
    },
  };
}

/** Lets only requests through whose body the route takes; for what must not be done for any other. */
export function refuseMalformed({ body }: Pick<Route, 'body'>): RequestHandler {
  return (request, _response, next) => {
    validate(body, jsonBody(request));
    next();
  };
}

/** Mounts endpoints on a router, in their order. */
export function mount(router: Router, endpoints: readonly Endpoint[]): void {
  for (const { method, path, handle } of endpoints) router[method](path, handle);
}

/**
 * The parsed body; undefined without one.
 * @throws {RequestRefusedError} when there is a body that is not JSON
 */
function jsonBody(request: Request): unknown {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  if (hasBody && request.is(jsonTypes) === false) {
    throw new RequestRefusedError(
      'MEDIA_TYPE_UNSUPPORTED',
      'Send the body as JSON, with Content-Type: application/json.',
    );
  }
  return hasBody ? request.body : undefined;
}
