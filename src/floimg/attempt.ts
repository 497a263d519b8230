import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { ProxyConfig } from '../../config/environment/config.ts';
import { createHttpAgent, direct } from '../lib/proxy.ts';
import type { FloimgCall } from './call.ts';
import { UnsendableUsernameError } from './gate.ts';
import { fitsHeader } from './header-text.ts';

/** Where attempts go, and what all of them say. */
export interface AttemptSettings {
  /** Base URL without a trailing slash. */
  readonly apiUrl: string;
  readonly serviceToken: string;
  /** The fleet's version, for the User-Agent. */
  readonly version: string;
  readonly maxSockets: number;
  /** Requests go out directly unless given. */
  readonly proxy?: ProxyConfig | undefined;
}

/** What is sent in one attempt of a call. */
export type AttemptCall = Pick<FloimgCall<unknown>, 'method' | 'username' | 'idempotencyKey' | 'body'>;

/** Makes the HTTP requests of calls, over connections that are used again. */
export interface Attempts {
  /**
   * Begins a request, its body written; whoever takes it has to end it.
   * @param url its path and query are taken, the rest is as set up
   * @param headers sent along with those that every request has
   * @throws {UnsendableUsernameError}
   */
  begin(call: AttemptCall, url: URL, headers: Readonly<Record<string, string>>): ClientRequest;
  /** Closes every connection. */
  close(): void;
}

/** An idle connection is given up before load balancers drop it (60 s at the shortest), so that no write meets a dead one. */
const idleSocketMs = 30_000;

/** Connects nothing yet; connections are made as requests need them. */
export function createAttempts(settings: AttemptSettings): Attempts {
  const { apiUrl, serviceToken, version, maxSockets, proxy = direct } = settings;
  const base = new URL(apiUrl);
  const { hostname, port } = urlToHttpOptions(base);
  const { request } = base.protocol === 'https:' ? https : http;
  const connections = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets, timeout: idleSocketMs };
  const { agent, usesProxy } = createHttpAgent(base, proxy, connections);
  const target = { agent, hostname, port };
  // As a flat list of names and values Node writes headers at once; from an object it sets one after the other.
  const always = [
    ...['host', base.host],
    ...['authorization', `Bearer ${serviceToken}`],
    ...['accept', 'application/json'],
    ...['content-type', 'application/json'],
    // Some servers compress where it is missing. The answers are small, so packing them costs more than it saves.
    ...['accept-encoding', 'identity'],
    ...['user-agent', `FloImgFleet/${version}`],
  ];
  return {
    begin: (call, { pathname, search }, headers) => {
      const body = call.body === undefined ? null : JSON.stringify(call.body);
      const list = always.concat(headersOf(call, body), Object.entries(headers).flat());
      const attempt = request({
        ...target,
        method: call.method,
        path: `${pathname}${search}`,
        headers: usesProxy ? byName(list) : list,
      });
      if (body !== null) attempt.write(body);
      return attempt;
    },
    close: () => agent.destroy(),
  };
}

function headersOf({ username, idempotencyKey }: AttemptCall, body: string | null): string[] {
  const headers: string[] = [];
  if (username !== null) headers.push('x-agent-id', sendable(username));
  if (idempotencyKey !== undefined) headers.push('idempotency-key', idempotencyKey);
  if (body !== null) headers.push('content-length', String(Buffer.byteLength(body)));
  return headers;
}

function sendable(username: string): string {
  if (!fitsHeader(username)) throw new UnsendableUsernameError(username);
  return username;
}

function byName(list: readonly string[]): Record<string, string> {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < list.length; at += 2) pairs.push([list[at] ?? '', list[at + 1] ?? '']);
  return Object.fromEntries(pairs);
}
