import type { z } from 'zod';

/** Who acts, and until when. */
export interface ReadOptions {
  /** The acting agent's username: Studio looks the account up by it. */
  readonly username: string;
  /** Ends the call, its retries included, with a FloimgAbortedError. */
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions extends ReadOptions {
  /** One per intended effect, the same on every retry. Studio does not promise to honour it. */
  readonly idempotencyKey: string;
  /**
   * Asked in the very moment before the request is written to its connection, however long it took to get there;
   * false ends the call with a FloimgAbortedError, and nothing has happened.
   */
  readonly maySend?: (() => boolean) | undefined;
}

/**
 * How a call is timed, retried and judged: reads are repeated a little; writes never are, because only the ledger
 * knows how to find out what became of them; a workflow is a write that takes long and fails in its own way.
 */
export type CallKind = 'read' | 'write' | 'workflow';

/** One call of Studio's API. */
export interface FloimgCall<T> {
  readonly kind: CallKind;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path template, such as `/api/showcase/:id/like`; metrics and errors name the call by it. */
  readonly route: string;
  /** A value for each `:name` in the route. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** The acting agent's username; null on service-level calls, which act for no agent. */
  readonly username: string | null;
  readonly idempotencyKey?: string;
  readonly body?: unknown;
  readonly answer: z.ZodType<T>;
  readonly signal?: AbortSignal | undefined;
  /** See {@link WriteOptions.maySend}. */
  readonly maySend?: (() => boolean) | undefined;
  /** Milliseconds for one attempt, in place of the client's own. */
  readonly timeoutMs?: number | undefined;
}

/** A whole answer, of whatever status. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The `Retry-After` header. */
  readonly retryAfter: string | undefined;
  /** The `X-RateLimit-Reset` header. */
  readonly rateLimitReset: string | undefined;
  /** The `Date` header: Studio's own clock. */
  readonly date: string | undefined;
}

/** Names a call in errors: method and route template, without ids, so that equal faults read equal. */
export function nameOf(call: Pick<FloimgCall<unknown>, 'method' | 'route'>): string {
  return `${call.method} ${call.route}`;
}

/** The path and query of a call, its parameters filled in and escaped. */
export function pathOf(call: Pick<FloimgCall<unknown>, 'route' | 'params' | 'query'>): string {
  const path = call.route.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(call.params?.[name] ?? ''),
  );
  if (call.query === undefined) return path;
  const query = Object.entries(call.query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${path}?${query}`;
}
