import { type Clock, type EpochMs, systemClock } from '../lib/clock.ts';
import { type NoteOnSpan, type SpanOptions, type Tracing, untraced } from '../lib/tracing.ts';
import { type Answer, type FloimgCall, nameOf } from './call.ts';
import { type FloimgErrorDetails, FloimgMalformedError } from './errors.ts';
import { failureFromFault } from './faults.ts';
import { failureFromRefusal } from './refusals.ts';
import { createTokenCheck, tokenProbe } from './token-check.ts';
import { createTransport, type TransportOptions } from './transport.ts';

/** One call as the metrics see it, its retries included. */
export interface RequestReport {
  readonly method: string;
  /** Route template, so that a metric's labels stay few. */
  readonly route: string;
  /** `network` where no whole answer came, for whatever reason. */
  readonly status: number | 'network';
  readonly milliseconds: number;
}

/** Entries of a list that could not be read, and were left out. */
export interface UnreadableReport {
  readonly route: string;
  readonly unreadable: number;
  /** What was wrong with the first of them. */
  readonly faults: readonly string[];
}

export interface FloimgClientOptions extends TransportOptions {
  readonly clock?: Clock;
  /** Called when a call has ended; must not throw. */
  readonly onRequest?: (report: RequestReport) => void;
  /** Called with what could not be read of a list; must not throw. */
  readonly onUnreadable?: (report: UnreadableReport) => void;
  /** Every call is a span; Studio gets it in the header `traceparent`. */
  readonly tracing?: Tracing;
}

/** Calls FloImg Studio: answers are checked, and every failure is one of a closed family. */
export interface FloimgClient {
  /**
   * Makes one call and gives its checked answer.
   * @throws {FloimgFailure}
   */
  send<T>(call: FloimgCall<T>): Promise<T>;
  /** Counts entries of a list that had to be left out. */
  noteUnreadable(report: UnreadableReport): void;
  /** The moment as Studio's clock has it, going by the `Date` of its latest answer; as given where it does not say. */
  toStudioTime(moment: EpochMs): EpochMs;
  /** The absolute form of a URL that Studio gave; null where it is none that can be fetched over HTTP. */
  resolveUrl(url: string): string | null;
  /** Closes every connection; calls still under way, and later ones, end as unavailable. */
  close(): void;
}

/** Makes the client that every call to FloImg Studio goes through. */
export function createFloimgClient(options: FloimgClientOptions): FloimgClient {
  const { apiUrl, clock = systemClock, onRequest = () => undefined, tracing = untraced } = options;
  const transport = createTransport(options);
  let clockOffsetMs = 0;

  const exchange = async (call: FloimgCall<unknown>, note: NoteOnSpan): Promise<Answer> => {
    const { method, route } = call;
    const startedAt = performance.now();
    let status: RequestReport['status'] = 'network';
    try {
      const answer = await transport.exchange(call, tracing.headers());
      status = answer.status;
      clockOffsetMs = offsetFrom(answer.date, clock.now()) ?? clockOffsetMs;
      note({ 'http.response.status_code': status });
      return answer;
    } catch (error) {
      throw failureFromFault(call, error);
    } finally {
      onRequest({ method, route, status, milliseconds: performance.now() - startedAt });
    }
  };

  const send = async <T>(call: FloimgCall<T>, note: NoteOnSpan): Promise<T> => {
    const answer = await exchange(call, note);
    if (answer.status >= 200 && answer.status <= 299) {
      tokenCheck.gotThrough(call);
      return parseAnswer(call, answer);
    }
    const failure = failureFromRefusal(call, answer, clock.now());
    throw failure.kind === 'agent-refused' ? await tokenCheck.judge(call, failure) : failure;
  };
  const spanned = <T>(call: FloimgCall<T>): Promise<T> =>
    tracing.span(nameOf(call), spanOf(call), (note) => send(call, note));
  const tokenCheck = createTokenCheck(async () => {
    await spanned(tokenProbe);
  });

  return {
    send: spanned,
    noteUnreadable: options.onUnreadable ?? (() => undefined),
    toStudioTime: (moment) => moment + clockOffsetMs,
    resolveUrl: (url) => resolveHttpUrl(url, apiUrl),
    close: () => transport.close(),
  };
}

/** How far Studio's clock is ahead, from the header `Date`; null where it cannot be read. */
function offsetFrom(date: string | undefined, now: EpochMs): number | null {
  const offset = date === undefined ? Number.NaN : Date.parse(date) - now;
  return Number.isNaN(offset) ? null : offset;
}

/** By OpenTelemetry's conventions for HTTP clients; the route's template stands for the URL, whose ids say nothing. */
function spanOf({ method, route }: Pick<FloimgCall<unknown>, 'method' | 'route'>): SpanOptions {
  return { kind: 'client', attributes: { 'http.request.method': method, 'url.template': route } };
}

function parseAnswer<T>(call: FloimgCall<T>, answer: Answer): T {
  const details: FloimgErrorDetails = {
    call: nameOf(call),
    status: answer.status,
    outcome: call.kind === 'read' ? 'none' : 'unknown',
  };
  let json: unknown;
  try {
    // A success without a body says no more than that it is one.
    json = answer.body.trim() === '' ? null : JSON.parse(answer.body);
  } catch (cause) {
    throw new FloimgMalformedError('no JSON', { ...details, cause });
  }
  const parsed = call.answer.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined ? 'wrong form' : `${issue.path.join('.') || 'body'}: ${issue.message}`;
  throw new FloimgMalformedError(where, { ...details, cause: parsed.error });
}

function resolveHttpUrl(url: string, apiUrl: string): string | null {
  const resolved = URL.parse(url, apiUrl);
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}
