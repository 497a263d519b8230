import { config } from 'zod';
import { foreignProblemSchema } from '#api/problems';
import { type AddressParts, addressOf, type Route } from '#api/route';
import { dashboardHeader } from '#api/session';
import { ApiRefused, ApiUnreachable, ApiUnreadable } from './errors.ts';

// Compiled validators would need `eval`, which the content security policy forbids.
config({ jitless: true });

/** A request to a route of the API. */
export interface Request<Params, Query> extends AddressParts<Params, Query> {
  /** Sent as JSON. */
  readonly body?: object;
  readonly signal?: AbortSignal;
}

/**
 * Makes a request and reads its answer.
 * @throws {ApiRefused | ApiUnreachable | ApiUnreadable}
 */
export async function ask<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  request: Request<Params, Query> = {},
): Promise<Answer> {
  const response = await send(route, request);
  const parsed = route.answer.safeParse(await bodyOf(response, route.path));
  if (!parsed.success) throw new ApiUnreadable(route.path, parsed.error);
  return parsed.data;
}

/**
 * Asks the server to change something; whatever it answers on success is not looked at, because the page reads
 * the truth again afterwards.
 * @throws {ApiRefused | ApiUnreachable}
 */
export async function command<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  request: Request<Params, Query> = {},
): Promise<void> {
  const response = await send(route, request);
  await response.body?.cancel();
}

async function send<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  { params, query, body, signal }: Request<Params, Query>,
): Promise<Response> {
  const response = await fetchOrExplain(
    addressOf(route, {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
    }),
    {
      method: route.method.toUpperCase(),
      headers: {
        Accept: 'application/json',
        [dashboardHeader.name]: dashboardHeader.value,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    },
  );
  if (!response.ok) throw await refusalFrom(response);
  return response;
}

async function refusalFrom(response: Response): Promise<ApiRefused> {
  // A proxy in front of a server that is being restarted answers with a page of its own.
  const problem = foreignProblemSchema.safeParse(await response.json().catch(() => null));
  const { detail, code, errors } = problem.data ?? {
    detail: `The server answered with status ${response.status}.`,
    code: 'UNKNOWN',
  };
  return new ApiRefused(response.status, { detail, code, errors: errors ?? [] });
}

async function fetchOrExplain(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiUnreachable(error);
  }
}

async function bodyOf(response: Response, path: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new ApiUnreadable(path, error);
  }
}
