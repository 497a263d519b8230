import type { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import { RequestRefusedError } from './errors.ts';
import type { ProblemCode } from './problems.ts';
import { validate } from './validate.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** Who may call an endpoint: anyone, or only who brings the token or a session. */
export type Access = 'open' | 'operator';

/** The chapters of the API's description. */
export type Tag = 'Agents' | 'Ticks' | 'Fleet' | 'Activity' | 'Personas' | 'Session' | 'Service';

/** What the schemas made of one request. */
export interface Input<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
  readonly response: Response;
}

/**
 * One route of the API, declared once: the same schemas validate its input, type its handler and describe it in the
 * OpenAPI document.
 */
export interface Endpoint {
  readonly method: Method;
  /** Path in Express' form, such as `/api/agents/:id`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly access: Access;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  /** Of a success. */
  readonly status: number;
  /** `application/json` unless the endpoint answers by itself. */
  readonly contentType: string;
  readonly answer: z.ZodType;
  /** The body of a 503 of the endpoint's own; undefined where it is a problem document as everywhere. */
  readonly unavailable: z.ZodType | undefined;
  /** True when it answers who asks for `application/x-ndjson` line by line. */
  readonly tellsProgress: boolean;
  /** Refusals beyond those that any route may answer with. */
  readonly refusals: readonly ProblemCode[];
  readonly handle: RequestHandler;
}

interface Declaration<Params, Query, Body, Answer> {
  readonly method: Method;
  readonly path: string;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  /** `operator` unless given. */
  readonly access?: Access;
  readonly params: z.ZodObject & z.ZodType<Params>;
  readonly query: z.ZodObject & z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  /** 200 unless given. */
  readonly status?: 200 | 201 | 202;
  readonly contentType?: string;
  readonly answer: z.ZodType<Answer>;
  readonly unavailable?: z.ZodType;
  /** False unless given. */
  readonly tellsProgress?: boolean;
  readonly refusals?: readonly ProblemCode[];
  /** Gives the answer's body; undefined when it has answered by itself. */
  run(input: Input<Params, Query, Body>): Promise<Answer | undefined>;
}

/** The media types of a body, in Express' form. */
export const jsonTypes = ['json', '+json'];

/** For a path or query that takes nothing. */
export const nothing = z.strictObject({});

/** For a request without a body; an empty object is as good. */
export const noBody = z.union([z.undefined(), nothing]);

/** Declares an endpoint. */
export function endpoint<Params, Query, Body, Answer>(
  declared: Declaration<Params, Query, Body, Answer>,
): Endpoint {
  const { params, query, body, status = 200, access = 'operator', refusals = [] } = declared;
  const { contentType = 'application/json', unavailable, tellsProgress = false } = declared;
  return {
    ...declared,
    status,
    contentType,
    unavailable,
    tellsProgress,
    access,
    refusals,
    handle: async (request, response) => {
      const result = await declared.run({
        params: validate(params, request.params),
        query: validate(query, request.query),
        body: validate(body, jsonBody(request)),
        request,
        response,
      });
      if (result !== undefined) response.status(status).json(result);
    },
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
