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
  const parsed = schema.safeParse(await bodyOf(response, path));
  if (!parsed.success) throw new ApiUnreadable(path, parsed.error);
  return parsed.data;
}

/**
 * Asks the server to change something; whatever it answers on success is not looked at, because the page reads
 * the truth again afterwards.
 * @throws {ApiRefused | ApiUnreachable}
 */
export async function command(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<void> {
  const response = await send(path, {
    method,
    headers: body === undefined ? ownRequest : { ...ownRequest, 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  await response.body?.cancel();
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetchOrExplain(path, init);
  if (response.ok) return response;
  // A proxy in front of a server that is being restarted answers with a page of its own.
  const problem = problemSchema.safeParse(await response.json().catch(() => ({})));
  const { detail, title, code } = problem.data ?? { detail: '', title: '', code: 'UNKNOWN' };
  throw new ApiRefused(response.status, {
    code,
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
