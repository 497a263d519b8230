import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type FloimgFailure, isFloimgFailure } from '../../src/floimg/errors.ts';
import { createFloimg, type Floimg, type FloimgClientOptions } from '../../src/floimg/index.ts';

export interface SeenRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** How many requests came before this one. */
  readonly number: number;
}

export type Answerer = (request: SeenRequest, response: ServerResponse) => void;

/** Leaves the caller waiting. */
export const never: Answerer = () => undefined;
/** Cuts the connection. */
export const reset: Answerer = (_, response) => response.destroy();
/** What Studio says of a like that now stands. */
export const likeAnswer = { success: true, liked: true, likeCount: 1 };

/** A server of the test's own, in place of FloImg Studio. */
export interface FakeStudio extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** Resolves once this many requests have come. */
  received(count: number): Promise<void>;
}

/** Starts a server that answers as the test says; one that never answers leaves the response alone. */
export async function startStudio(answer: Answerer): Promise<FakeStudio> {
  const seen: SeenRequest[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = http.createServer(async (incoming, response) => {
    const body = await text(incoming);
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body, number: seen.length };
    seen.push(request);
    for (const { count, resolve } of waiting) if (seen.length >= count) resolve();
    answer(request, response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    received: (count) => {
      if (seen.length >= count) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ count, resolve });
      return promise;
    },
    [Symbol.asyncDispose]: () => stop(server),
  };
}

/** A loopback port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = http.createServer();
  const port = await listen(server);
  await stop(server);
  return port;
}

async function listen(server: http.Server): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}

function stop(server: http.Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
}

/** Sends JSON, or a text as it is. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const testOptions = { serviceToken: 'fst_test', version: '1.2.3', retryDelayMs: 1 };

/** The fleet's side, with no wait between retries; disposed of at the end of the test. */
export function connect(
  apiUrl: string,
  options: Partial<FloimgClientOptions> = {},
): Floimg & AsyncDisposable {
  const floimg = createFloimg({ apiUrl, ...testOptions, ...options });
  return { ...floimg, [Symbol.asyncDispose]: async () => floimg.close() };
}

export const reader = { username: 'mira_k' } as const;
export const writer = { username: 'mira_k', idempotencyKey: 'action-1' } as const;

/** The failure that a call ends with; a success, or anything outside the family, fails the test. */
export async function failureOf(call: Promise<unknown>): Promise<FloimgFailure> {
  try {
    await call;
  } catch (error) {
    if (isFloimgFailure(error)) return error;
    throw error;
  }
  throw new Error('The call succeeded where it had to fail.');
}

export const itemOnTheWire = {
  id: 'item-1',
  title: 'Dunes',
  description: 'Sand, mostly',
  category: null,
  likeCount: 3,
  commentCount: 1,
  viewCount: 9,
  createdAt: '2026-03-01T10:00:00.000Z',
  user: { id: 'user-1', username: 'mira_k', name: 'Mira' },
  image: { id: 'image-1', mimeType: 'image/png' },
  imageUrl: '/api/images/image-1/blob',
};

export const commentOnTheWire = {
  id: 'comment-1',
  content: 'Lovely light.',
  createdAt: '2026-03-01T10:05:00.000Z',
  user: { id: 'user-1', username: 'mira_k', name: 'Mira', avatarUrl: null },
};
