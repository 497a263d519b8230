import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import got, { type Got, type Progress, type RetryFunction } from 'got';
import { type Answer, type CallKind, type FloimgCall, pathOf } from './call.ts';
import { AnswerTooLargeError } from './faults.ts';
import { createGate, type Gate, NotSentError, SendingForbiddenError } from './gate.ts';
import { saysFleetPaused } from './refusals.ts';

/** Milliseconds for one attempt, and as many at the most for the wait before the first. */
export type Timeouts = Readonly<Record<CallKind, number>>;

export interface TransportOptions {
  /** Base URL without a trailing slash, such as `https://api.floimg.com`. */
  readonly apiUrl: string;
  readonly serviceToken: string;
  /** The fleet's version, for the User-Agent. */
  readonly version: string;
  readonly timeouts?: Partial<Timeouts>;
  /** Connections to Studio of one process; calls beyond them wait their turn. */
  readonly maxSockets?: number;
  /** Milliseconds before a read is tried again. */
  readonly retryDelayMs?: number;
}

/** Carries calls to FloImg Studio and whole answers back: headers, connections, time-outs and retries of reads. */
export interface Transport {
  /**
   * Sends a call and gives whatever answer comes.
   * @param headers sent along with those that every call has
   * @throws got's errors, {@link NotSentError} or {@link AnswerTooLargeError} where no whole answer comes
   */
  exchange(call: FloimgCall<unknown>, headers: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

const defaultTimeouts: Timeouts = { read: 10_000, write: 15_000, workflow: 60_000 };
const defaultMaxSockets = 64;
const defaultRetryDelayMs = 250;
const readRetries = 2;

/** The longest `Retry-After` that a read waits out on the spot; with a longer one it fails at once. */
const longestRetryAfterMs = 2_000;

/** An idle connection is given up before load balancers drop it (60 s at the shortest), so that no write meets a dead one. */
const idleSocketMs = 30_000;

/** Answers are a few kB; a workflow's carries previews of its images, and was paid for, so it may be far larger. */
const largestAnswerBytes: Readonly<Record<CallKind, number>> = {
  read: 4 * 1024 * 1024,
  write: 1024 * 1024,
  workflow: 64 * 1024 * 1024,
};

/** Network faults after which a read is made again; a time-out is not among them, for it has used its time up. */
const passingNetworkFaults = [
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_HTTP_CONTENT_LENGTH_MISMATCH',
];

/** Connects nothing yet; connections are made as calls need them. */
export function createTransport(options: TransportOptions): Transport {
  const { apiUrl, maxSockets = defaultMaxSockets } = options;
  const timeouts: Timeouts = { ...defaultTimeouts, ...options.timeouts };
  const agent = createAgent(apiUrl, maxSockets);
  const gate = createGate(maxSockets);
  const request = createRequester(options, agent, gate);
  return {
    exchange: async (call, headers) => {
      const timeoutMs = call.timeoutMs ?? timeouts[call.kind];
      await gate.enter({ signal: call.signal, timeoutMs });
      try {
        return await receive(request, `${apiUrl}${pathOf(call)}`, call, { timeoutMs, headers });
      } finally {
        gate.leave();
      }
    },
    close: () => {
      gate.close();
      agent.destroy();
    },
  };
}

function createAgent(apiUrl: string, maxSockets: number): http.Agent {
  const settings = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets, timeout: idleSocketMs };
  return apiUrl.startsWith('https:') ? new https.Agent(settings) : new http.Agent(settings);
}

/** Everything that is the same for every call is set once here: merging options is what costs got its time. */
function createRequester(options: TransportOptions, agent: http.Agent, gate: Gate): Got {
  return got.extend({
    agent: agent instanceof https.Agent ? { https: agent } : { http: agent },
    headers: {
      authorization: `Bearer ${options.serviceToken}`,
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': `FloImgFleet/${options.version}`,
    },
    throwHttpErrors: false,
    // A redirected POST would turn into a GET, and the token would go to another address.
    followRedirect: false,
    // Also leaves out Accept-Encoding: the answers are small, and inflating them costs more than it saves.
    decompress: false,
    retry: {
      limit: readRetries,
      methods: ['GET'],
      statusCodes: [502, 503, 504],
      errorCodes: passingNetworkFaults,
      maxRetryAfter: longestRetryAfterMs,
      calculateDelay: delayBeforeRetry(options.retryDelayMs ?? defaultRetryDelayMs),
    },
    hooks: {
      beforeRetry: [
        () => {
          if (gate.isClosed) throw new NotSentError('the client is closed');
        },
      ],
    },
  });
}

/** Got asks this only where its own rules allow a retry; 0 means none. */
function delayBeforeRetry(delayMs: number): RetryFunction {
  return ({ error, retryAfter, computedValue }) => {
    const body = error.response?.body;
    // The kill switch is a 503 too, but no passing fault: asking again does not help.
    if (typeof body === 'string' && saysFleetPaused(body)) return 0;
    return retryAfter === undefined ? delayMs : computedValue;
  };
}

async function receive(
  request: Got,
  url: string,
  call: FloimgCall<unknown>,
  { timeoutMs, headers }: { readonly timeoutMs: number; readonly headers: Readonly<Record<string, string>> },
): Promise<Answer> {
  const largest = largestAnswerBytes[call.kind];
  let current: ClientRequest | undefined;
  const promise = request(url, {
    method: call.method,
    headers: { ...headersOf(call), ...headers },
    timeout: { request: timeoutMs },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  });
  promise.on('request', (attempt: ClientRequest) => {
    current = attempt;
    if (call.maySend !== undefined) guardSending(attempt, call.maySend);
  });
  promise.on('downloadProgress', ({ transferred, total = 0 }: Progress) => {
    if (Math.max(transferred, total) > largest) {
      current?.destroy(new AnswerTooLargeError(`larger than ${largest} bytes`));
    }
  });
  const response = await promise;
  return {
    status: response.statusCode,
    body: response.body,
    retryAfter: response.headers['retry-after'],
  };
}

/**
 * Asks the caller once more when the connection stands, just before Node writes the request to it: a process may have
 * been stopped for any time since the call began. These listeners run before Node's own, which write, and a destroyed
 * connection is not written to.
 */
function guardSending(attempt: ClientRequest, maySend: () => boolean): void {
  const ask = (): void => {
    if (!maySend()) attempt.destroy(new SendingForbiddenError('its time was over before it could be sent'));
  };
  attempt.once('socket', (socket: Socket) => {
    if (!socket.connecting) ask();
    else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', ask);
  });
}

function headersOf(call: FloimgCall<unknown>): Record<string, string> {
  return {
    ...(call.username === null ? {} : { 'x-agent-id': call.username }),
    ...(call.idempotencyKey === undefined ? {} : { 'idempotency-key': call.idempotencyKey }),
  };
}
