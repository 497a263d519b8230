import type * as z from 'zod/mini';
import { ApiRefused, ApiUnreachable, ApiUnreadable } from './errors.ts';
import { problemSchema } from './schemas.ts';

/** Proves to the server that a page of its own is asking: other sites cannot send it with the session's cookie. */
const ownRequest = { 'X-Requested-With': 'fleet-dashboard' } as const;

/**
 * Reads a JSON resource.
 * @throws {ApiRefused | ApiUnreachable | ApiUnreadable}
 */
export async function read<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  const response = await send(path, { signal, headers: { Accept: 'application/json' } });
  return understood(response, path, schema);
}

type Method = 'POST' | 'PATCH' | 'DELETE';

/**
 * Asks the server to change something; whatever it answers on success is not looked at, because the page reads
 * the truth again afterwards.
 * @throws {ApiRefused | ApiUnreachable}
 */
export async function command(method: Method, path: string, body?: object): Promise<void> {
  const response = await send(path, changing(method, body));
  await response.body?.cancel();
}

/**
 * Asks the server to change something and reads what it made of it.
 * @throws {ApiRefused | ApiUnreachable | ApiUnreadable}
 */
export async function commandFor<Schema extends z.ZodMiniType>(
  method: Method,
  path: string,
  body: object,
  schema: Schema,
): Promise<z.output<Schema>> {
  return understood(await send(path, changing(method, body)), path, schema);
}

function changing(method: Method, body: object | undefined): RequestInit {
  return {
    method,
    headers: body === undefined ? ownRequest : { ...ownRequest, 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

async function understood<Schema extends z.ZodMiniType>(
  response: Response,
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await bodyOf(response, path));
  if (!parsed.success) throw new ApiUnreadable(path, parsed.error);
  return parsed.data;
}

const unexplained = { detail: '', title: '', code: 'UNKNOWN', errors: [] };

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetchOrExplain(path, init);
  if (response.ok) return response;
  // A proxy in front of a server that is being restarted answers with a page of its own.
  const problem = problemSchema.safeParse(await response.json().catch(() => ({})));
  const { detail, title, code, errors } = problem.data ?? unexplained;
  throw new ApiRefused(response.status, {
    code,
    errors,
    detail: detail || title || `The server answered with status ${response.status}.`,
  });
}

async function fetchOrExplain(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
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
