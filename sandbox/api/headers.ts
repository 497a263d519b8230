import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, RequestHandler } from 'express';
import type { Shapes } from './shapes.ts';

/** Refuses requests whose headers are not those that Studio's clients send. */
export const checkHeaders: RequestHandler = (request, response, next) => {
  const fault = faultOf(request);
  if (fault === undefined) next();
  else response.status(fault.status).json({ error: fault.error });
};

function faultOf(request: Request): { readonly status: number; readonly error: string } | undefined {
  if (!request.accepts('json')) return { status: 406, error: 'Accept must allow application/json' };
  if (request.get('user-agent') === undefined) return { status: 400, error: 'User-Agent is required' };
  const hasBody =
    Number(request.get('content-length') ?? 0) > 0 || request.get('transfer-encoding') !== undefined;
  if (hasBody && !request.is('application/json')) {
    return { status: 415, error: 'Content-Type must be application/json' };
  }
  if (request.path.startsWith('/admin/') && request.get('x-agent-id') !== undefined) {
    return { status: 400, error: 'X-Agent-Id has no meaning on service-level calls' };
  }
  return undefined;
}

const compress = promisify(gzip);

/** Some servers compress what they send to those who do not say what they can read. */
export async function encodingFor(
  request: Request,
  body: Buffer,
  shapes: Shapes,
): Promise<{ readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }> {
  const isSilent = request.get('accept-encoding') === undefined;
  if (!isSilent || shapes.of('encoding', 'answer') === 'identity') return { body, headers: {} };
  return { body: await compress(body), headers: { 'Content-Encoding': 'gzip' } };
}
