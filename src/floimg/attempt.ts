import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { FloimgCall } from './call.ts';

/** Where attempts go, and what all of them say. */
export interface AttemptSettings {
  /** Base URL without a trailing slash. */
  readonly apiUrl: string;
  readonly serviceToken: string;
  /** The fleet's version, for the User-Agent. */
  readonly version: string;
  readonly maxSockets: number;
}

/** What is sent in one attempt of a call. */
export type AttemptCall = Pick<FloimgCall<unknown>, 'method' | 'username' | 'idempotencyKey' | 'body'>;

/** Makes the HTTP requests of calls, over connections that are used again. */
export interface Attempts {
  /**
   * Begins a request, its body written; whoever takes it has to end it.
   * @param url its path and query are taken, the rest is as set up
   * @param headers sent along with those that every request has
   */
  begin(call: AttemptCall, url: URL, headers: Readonly<Record<string, string>>): ClientRequest;
  /** Closes every connection. */
  close(): void;
}

/** An idle connection is given up before load balancers drop it (60 s at the shortest), so that no write meets a dead one. */
const idleSocketMs = 30_000;

/** Connects nothing yet; connections are made as requests need them. */
export function createAttempts({ apiUrl, serviceToken, version, maxSockets }: AttemptSettings): Attempts {
  const base = new URL(apiUrl);
  const { hostname, port } = urlToHttpOptions(base);
  const { Agent, request } = base.protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets, maxFreeSockets: maxSockets, timeout: idleSocketMs });
  const target = { agent, hostname, port };
  // As a flat list of names and values Node writes headers at once; from an object it sets one after the other.
  const always = [
    ...['host', base.host],
    ...['authorization', `Bearer ${serviceToken}`],
    ...['accept', 'application/json'],
    ...['content-type', 'application/json'],
    ...['user-agent', `FloImgFleet/${version}`],
  ];
  return {
    begin: (call, { pathname, search }, headers) => {
      const body = call.body === undefined ? null : JSON.stringify(call.body);
      const attempt = request({
        ...target,
        method: call.method,
        path: `${pathname}${search}`,
        headers: always.concat(headersOf(call, body), Object.entries(headers).flat()),
      });
      if (body !== null) attempt.write(body);
      return attempt;
    },
    close: () => agent.destroy(),
  };
}

function headersOf({ username, idempotencyKey }: AttemptCall, body: string | null): string[] {
  const headers: string[] = [];
  if (username !== null) headers.push('x-agent-id', username);
  if (idempotencyKey !== undefined) headers.push('idempotency-key', idempotencyKey);
  if (body !== null) headers.push('content-length', String(Buffer.byteLength(body)));
  return headers;
}
