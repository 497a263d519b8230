import { AsyncLocalStorage } from 'node:async_hooks';
import { messageOf } from '../../../lib/errors.ts';
import { isRecord, jsonOf } from '../reading/json-values.ts';
import type { Capabilities } from './capabilities.ts';
import { type Completion, completionIn } from './completion.ts';
import { AnswerTooLongError, type HttpAnswer, type Post, RedirectedAwayError } from './http.ts';
import type { Learning } from './learning.ts';
import { isErrorDocument, type Refusal, refusalIn, shownWords } from './refusal.ts';
import { shapedRequest, type Wish } from './request-shape.ts';

/** How LangChain's client asks for a URL. */
export type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** One question to a model's server, from the shape in which it is first put to what came of it. */
export interface Exchange {
  readonly wish: Wish;
  /** In which shape it is put first. */
  readonly shape: Capabilities;
  /** What answered; null until something did. */
  answer: (Completion & { readonly shape: Capabilities }) | null;
  /** What was said last instead of an answer. */
  refusal: Refusal | null;
}

export interface ExchangeParts {
  readonly post: Post;
  readonly learning: Learning;
  /** Never shown to anybody. */
  readonly apiKey: string;
}

export interface Exchanges {
  /** For LangChain's client: asks the server in the shape that it takes, and hands over a plain completion. */
  readonly fetch: Fetch;
  /** Runs a call of the client so that {@link fetch} belongs to this exchange. */
  run<T>(exchange: Exchange, call: () => Promise<T>): Promise<T>;
}

/**
 * Stands between LangChain's client and a server. The client sends one shape and reads one shape; servers differ in
 * both. So the request is brought into the shape that the server takes, step by step where it refuses one, and the
 * answer is read here, where nothing of it is lost: not the tokens of an answer that is no plan, not the words of an
 * error that came as a success.
 */
export function createExchanges({ post, learning, apiKey }: ExchangeParts): Exchanges {
  const storage = new AsyncLocalStorage<Exchange>();

  const ask = async (
    exchange: Exchange,
    request: Omit<Parameters<Post>[0], 'body'>,
    body: Body,
  ): Promise<Response> => {
    const walk = learning.walk(exchange.shape);
    let shape = exchange.shape;
    for (;;) {
      const shaped = JSON.stringify(shapedRequest(body, shape, exchange.wish));
      const heard = heardIn(await post({ ...request, body: shaped }), apiKey);
      if ('text' in heard) {
        exchange.answer = { ...heard, shape };
        exchange.refusal = null;
        return plainCompletion(heard, exchange.wish);
      }
      exchange.refusal = heard;
      const next = walk.next(shape, heard);
      if (next === null) return plainRefusal(heard);
      shape = next;
    }
  };

  return {
    run: (exchange, call) => storage.run(exchange, call),
    fetch: async (url, init = {}) => {
      const exchange = storage.getStore();
      if (exchange === undefined) throw new Error('A model is asked outside of an exchange.');
      const address = url instanceof Request ? url.url : String(url);
      const headers = Object.fromEntries(new Headers(init.headers));
      // The body's length changes with its shape.
      delete headers['content-length'];
      try {
        return await ask(exchange, { url: address, headers, signal: init.signal ?? null }, bodyOf(init));
      } catch (error) {
        if (init.signal?.aborted === true) throw error;
        const refusal = refusalOf(error, address, apiKey);
        exchange.refusal = refusal;
        return plainRefusal(refusal);
      }
    },
  };
}

type Body = Readonly<Record<string, unknown>>;

function bodyOf({ body }: RequestInit): Body {
  const parsed = typeof body === 'string' ? jsonOf(body) : null;
  return isRecord(parsed) ? parsed : {};
}

/** What an HTTP answer comes to: a completion, or a refusal, whatever its status says. */
function heardIn(answer: HttpAnswer, apiKey: string): Completion | Refusal {
  const document = jsonOf(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    const completion = isErrorDocument(document) ? null : completionIn(answer.text);
    if (completion !== null) return completion;
    const refusal = refusalIn(answer, apiKey);
    if (isErrorDocument(document) || isErrorDocument(lastEvent(answer.text))) return refusal;
    return {
      ...refusal,
      kind: 'answer unusable',
      mayRepeat: false,
      words: shownWords(whatCame(answer, document), apiKey),
    };
  }
  return writtenInFailure(document) ?? refusalIn(answer, apiKey);
}

/** Groq refuses its own model's answer and quotes it: that is an answer, too. */
function writtenInFailure(document: unknown): Completion | null {
  const error = isRecord(document) && isRecord(document.error) ? document.error : {};
  const { failed_generation: text } = error;
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { text, calledTool: false, finish: 'other', usage: null };
}

function lastEvent(text: string): unknown {
  const line = text.split(/\r?\n/).findLast((one) => one.startsWith('data:') && one.includes('error'));
  return line === undefined ? null : jsonOf(line.slice('data:'.length).trim());
}

function whatCame({ text, contentType }: HttpAnswer, document: unknown): string {
  if (text.trim() === '') return 'its answer has no body';
  if (isRecord(document)) return `its answer has no choices: ${text}`;
  const type = contentType === '' ? 'no content type' : contentType.split(';')[0];
  return `its answer is no JSON (${type}): ${text.replace(/<[^>]*>/g, ' ')}`;
}

/** What kept a request from being answered at all. */
function refusalOf(error: unknown, url: string, apiKey: string): Refusal {
  const { origin, pathname } = new URL(url);
  const isAnswered = error instanceof AnswerTooLongError || error instanceof RedirectedAwayError;
  return {
    kind:
      error instanceof AnswerTooLongError
        ? 'answer unusable'
        : error instanceof RedirectedAwayError
          ? 'refused'
          : 'unreachable',
    status: null,
    words: shownWords(causeOf(error), apiKey),
    mayRepeat: !isAnswered,
    retryAfter: null,
    url: `${origin}${pathname}`,
  };
}

function causeOf(error: unknown): string {
  const message = messageOf(error);
  const code = isRecord(error) && typeof error.code === 'string' ? error.code : '';
  return message === '' || message === code ? code : message;
}

/** An answer as LangChain's client reads it without a fault. */
function plainCompletion({ text, finish }: Completion, { tool }: Wish): Response {
  return Response.json({
    id: tool.function.name,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: finish === 'other' ? 'stop' : finish,
        message: { role: 'assistant', content: text },
      },
    ],
  });
}

/** A refusal as LangChain's client reads it: what may be repeated, it repeats. */
function plainRefusal({ mayRepeat, kind, retryAfter, words }: Refusal): Response {
  const status = mayRepeat ? (kind === 'rate limited' ? 429 : 503) : 400;
  return Response.json(
    { error: { message: words } },
    { status, headers: retryAfter === null ? {} : { 'retry-after': retryAfter } },
  );
}
