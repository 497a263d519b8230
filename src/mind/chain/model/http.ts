import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import type { ProxyConfig } from '../../../../config/environment/config.ts';
import { createDispatcher } from '../../../lib/dispatcher.ts';
import { FleetError } from '../../../lib/errors.ts';
import { direct } from '../../../lib/proxy.ts';

/** A connection that was idle for so long is given up before servers and load balancers drop it, in milliseconds. */
const idleMs = 30_000;
/** No answer of a model is longer, in bytes; what is beyond is not read. */
export const longestAnswer = 2_000_000;
const mostRedirects = 5;

/** What a server answered, as text. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  /** Seconds or a date, as the server gave it. */
  readonly retryAfter: string | null;
  readonly text: string;
  /** The address that answered, after redirects; without its query, which may hold a key. */
  readonly url: string;
}

export interface HttpQuestion {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal | null;
}

/** The server sends more than {@link longestAnswer}. */
export class AnswerTooLongError extends FleetError {
  readonly code = 'MODEL_ANSWER_TOO_LONG';

  constructor() {
    super(`The answer is longer than ${longestAnswer / 1_000_000} MB.`);
  }
}

/** The server sends the question to another host, where the key must not go. */
export class RedirectedAwayError extends FleetError {
  readonly code = 'MODEL_REDIRECTED';

  constructor(to: string) {
    super(`It redirects to ${to}; if that is the server you mean, put its address into the configuration.`);
  }
}

/**
 * Puts a question to a server. Redirects within one host are followed with the question's body, because a question that
 * turned into a GET would be answered with a page. The answer is bounded while it streams in.
 * @throws {AnswerTooLongError}
 * @throws {RedirectedAwayError}
 */
export type Post = (question: HttpQuestion) => Promise<HttpAnswer>;

/**
 * By the shortest way through the library that Node's own `fetch` is made of: no web streams between the socket and the
 * text, which is a third of the time of a call.
 * @param proxy leads to the server, where there is one
 */
export function createPost(proxy: ProxyConfig = direct): Post {
  const dispatcher = createDispatcher(proxy, {
    keepAliveTimeout: idleMs,
    connections: null,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return async ({ url, headers, body, signal }) => {
    let address = new URL(url);
    for (let redirects = 0; ; redirects += 1) {
      const response = await request(address, { dispatcher, method: 'POST', headers, body, signal });
      const target = targetOf(response, address);
      if (target === null || redirects >= mostRedirects) return await answerOf(response, address);
      await response.body.dump();
      if (target.hostname !== address.hostname)
        throw new RedirectedAwayError(`${target.origin}${target.pathname}`);
      address = target;
    }
  };
}

function targetOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | null {
  const location = textIn(headers.location);
  if (statusCode < 300 || statusCode >= 400 || location === '') return null;
  return URL.canParse(location, from.href) ? new URL(location, from.href) : null;
}

async function answerOf(response: Dispatcher.ResponseData, { origin, pathname }: URL): Promise<HttpAnswer> {
  const { statusCode, headers } = response;
  return {
    status: statusCode,
    contentType: textIn(headers['content-type']),
    retryAfter: textIn(headers['retry-after']) || null,
    text: await boundedText(response.body, textIn(headers['content-encoding'])),
    url: `${origin}${pathname}`,
  };
}

/** Some servers compress without being asked. */
async function boundedText(body: Readable, encoding: string): Promise<string> {
  const plain = decompressed(body, encoding.trim().toLowerCase());
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of plain) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > longestAnswer) {
      body.destroy();
      throw new AnswerTooLongError();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function decompressed(body: Readable, encoding: string): Readable {
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (decoder === null) return body;
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => body.destroy());
  return body.pipe(decoder);
}

function textIn(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(', ') : (header ?? '');
}
