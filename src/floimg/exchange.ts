import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import got, {
  type Got,
  type OptionsInit,
  type Progress,
  type Request,
  type Response,
  type RetryOptions,
} from 'got';
import type { Answer, CallKind, FloimgCall } from './call.ts';
import { AnswerTooLargeError } from './faults.ts';
import { SendingForbiddenError } from './gate.ts';
import { saysFleetPaused } from './refusals.ts';

/** Milliseconds for one attempt, and as many at the most for the wait before the first. */
export type Timeouts = Readonly<Record<CallKind, number>>;

export interface ExchangeSettings {
  readonly timeouts: Timeouts;
  /** Milliseconds before a read is tried again. */
  readonly retryDelayMs: number;
}

/** One call, ready to be made. */
export interface Exchange {
  readonly url: URL;
  readonly call: Pick<FloimgCall<unknown>, 'kind' | 'method' | 'signal' | 'maySend' | 'timeoutMs'>;
  /** Begins the HTTP request of one attempt, which got then ends; what this throws ends the call. */
  readonly begin: (url: URL) => ClientRequest;
}

/**
 * Makes a call and gives whatever whole answer comes.
 * @throws got's errors; their cause is what `begin` threw, or {@link AnswerTooLargeError}
 */
export type Exchanger = (exchange: Exchange) => Promise<Answer>;

const readRetries = 2;

/** The longest `Retry-After` that a read waits out on the spot; with a longer one it fails at once. */
const longestRetryAfterMs = 2_000;

/** Answers are a few kB; a workflow's carries previews of its images, and was paid for, so it may be far larger. */
const largestAnswerBytes: Readonly<Record<CallKind, number>> = {
  read: 4 * 1024 * 1024,
  write: 1024 * 1024,
  workflow: 256 * 1024 * 1024,
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

const utf8 = new TextDecoder();

/**
 * Got, set up so that a call costs little: it copies and checks its options several times a request, headers and body
 * among them. So what is the same for every call of a kind is set once here, and the request itself is made outside.
 */
export function createExchanger({ timeouts, retryDelayMs }: ExchangeSettings): Exchanger {
  const common = got.extend({
    throwHttpErrors: false,
    // A redirected POST would turn into a GET, and the token would go to another address.
    followRedirect: false,
    // Nothing packed is asked for, but gateways pack answers unasked.
    decompress: true,
  });
  const requesters: Readonly<Record<CallKind, Got>> = {
    read: common.extend({ timeout: { request: timeouts.read }, retry: retryOfReads(retryDelayMs) }),
    write: common.extend({ timeout: { request: timeouts.write } }),
    workflow: common.extend({ timeout: { request: timeouts.workflow } }),
  };
  return (exchange) => {
    const { kind } = exchange.call;
    return kind === 'read' ? read(requesters.read, exchange) : write(requesters[kind], exchange);
  };
}

function retryOfReads(delayMs: number): Partial<RetryOptions> {
  return {
    limit: readRetries,
    methods: ['GET'],
    statusCodes: [502, 503, 504],
    errorCodes: passingNetworkFaults,
    maxRetryAfter: longestRetryAfterMs,
    // Got asks this only where its own rules allow a retry; 0 means none.
    calculateDelay: ({ error, retryAfter, computedValue }) => {
      const body = error.response?.body;
      // The kill switch is a 503 too, but no passing fault: asking again does not help.
      if (typeof body === 'string' && saysFleetPaused(body)) return 0;
      return retryAfter === undefined ? delayMs : computedValue;
    },
  };
}

async function read(request: Got, { url, call, begin }: Exchange): Promise<Answer> {
  const ending = new AbortController();
  let tooLarge: AnswerTooLargeError | null = null;
  const promise = request(url, { ...optionsOf(call), signal: ending.signal, request: begin });
  promise.on(
    'downloadProgress',
    // To end the connection would not do: of an answer that unpacks to far more, all may have come already.
    limitSize(call.kind, (error) => {
      tooLarge = error;
      ending.abort();
    }),
  );
  const giveUp = () => ending.abort();
  call.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const response = await promise;
    return answerOf(response, response.body);
  } catch (error) {
    throw tooLarge ?? error;
  } finally {
    call.signal?.removeEventListener('abort', giveUp);
  }
}

/**
 * Got's stream in place of its promise, which costs more and is there for requests that are repeated. The signal is
 * heard here, because got listens to it three times over.
 */
async function write(request: Got, { url, call, begin }: Exchange): Promise<Answer> {
  const stream = request.stream(url, { ...optionsOf(call), request: begin });
  stream.on(
    'downloadProgress',
    limitSize(call.kind, (tooLarge) => stream.destroy(tooLarge)),
  );
  if (call.maySend !== undefined) guardSending(stream, call.maySend);
  const giveUp = () => stream.destroy(new Error('given up by its caller'));
  call.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await wholeAnswer(stream);
  } finally {
    call.signal?.removeEventListener('abort', giveUp);
  }
}

function wholeAnswer(stream: Request): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  stream.on('error', reject);
  stream.once('response', (response: Response) => {
    const chunks: Uint8Array[] = [];
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.once('end', () => resolve(answerOf(response, utf8.decode(Buffer.concat(chunks)))));
  });
  // What there is of a body was written where the request began.
  stream.end();
  return promise;
}

/**
 * Asks the caller once more when the connection stands, just before Node writes the request to it: a process may have
 * been stopped for any time since the call began. These listeners run before Node's own, which write, and a destroyed
 * connection is not written to.
 */
function guardSending(stream: Request, maySend: () => boolean): void {
  const ask = (): void => {
    if (!maySend()) stream.destroy(new SendingForbiddenError('its time was over before it could be sent'));
  };
  stream.once('request', (attempt: ClientRequest) => {
    attempt.once('socket', (socket: Socket) => {
      if (!socket.connecting) ask();
      else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', ask);
    });
  });
}

function optionsOf({ method, timeoutMs }: Exchange['call']): Pick<OptionsInit, 'method' | 'timeout'> {
  return timeoutMs === undefined ? { method } : { method, timeout: { request: timeoutMs } };
}

/** Stops an answer that grows too large, unpacked where it came packed, or announces that it will. */
function limitSize(
  kind: CallKind,
  stop: (tooLarge: AnswerTooLargeError) => void,
): (progress: Progress) => void {
  const largest = largestAnswerBytes[kind];
  return ({ transferred, total = 0 }) => {
    if (Math.max(transferred, total) > largest) {
      stop(new AnswerTooLargeError(`larger than ${largest} bytes`));
    }
  };
}

function answerOf({ statusCode, headers }: Response, body: string): Answer {
  const reset = headers['x-ratelimit-reset'];
  return {
    status: statusCode,
    body,
    retryAfter: headers['retry-after'],
    rateLimitReset: Array.isArray(reset) ? reset[0] : reset,
    date: headers.date,
  };
}
