import got, { type Request, type Response } from 'got';
import type { CliConfig } from '../../../config/env.ts';
import { foreignProblemSchema } from '../../api/foreign-problem.ts';
import { messageOf } from '../../lib/errors.ts';
import {
  AnswerTruncatedError,
  ApiUnreachableError,
  ApiUnreadableError,
  CommandRefusedError,
  TokenRefusedError,
} from './errors.ts';

export interface FleetRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With the query, where there is one. */
  readonly path: string;
  readonly accept: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Milliseconds without a single byte after which the connection counts as lost. */
  readonly silenceMs: number;
  /** Statuses besides successes that carry the answer, too. */
  readonly accepted?: readonly number[];
}

/** A success whose body is still to come. */
export interface Answer {
  /** The media type, without parameters. */
  readonly mediaType: string;
  /**
   * The body as it arrives; to be read once.
   * @throws {AnswerTruncatedError} when the connection is lost before its end
   */
  readonly pieces: AsyncIterable<string>;
}

/** Carries requests to the fleet and says plainly what stands in the way. */
export interface Transport {
  readonly url: string;
  /**
   * @throws {ApiUnreachableError | TokenRefusedError | CommandRefusedError | ApiUnreadableError |
   *   AnswerTruncatedError} when there is no success to read
   */
  send(request: FleetRequest): Promise<Answer>;
}

const connectMs = 10_000;

/**
 * Connects nothing yet.
 * @param signal ends whatever is under way
 */
export function createTransport({ url, token }: CliConfig, signal?: AbortSignal): Transport {
  const http = got.extend({
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'FloImgFleetCli' },
    throwHttpErrors: false,
    // The token is meant for this address alone.
    followRedirect: false,
    // Without Accept-Encoding nothing on the way holds a stream back to compress it.
    decompress: false,
    retry: { limit: 0 },
    ...(signal === undefined ? {} : { signal }),
  });
  return {
    url,
    async send({ method, path, accept, headers = {}, body, silenceMs, accepted = [] }) {
      const stream = http.stream(`${url}${path}`, {
        method,
        headers: { accept, ...headers },
        timeout: { lookup: connectMs, connect: connectMs, secureConnect: connectMs, socket: silenceMs },
        // Got would wait for the body of anything but a GET to be piped in.
        ...(method === 'GET' ? {} : { json: body ?? {} }),
      });
      const response = await begun(stream, url);
      if (!isSuccess(response) && !accepted.includes(response.statusCode))
        throw await refusalFrom(url, response, stream);
      const mediaType = (response.headers['content-type'] ?? '').split(';', 1)[0] ?? '';
      return { mediaType, pieces: piecesOf(stream) };
    },
  };
}

async function begun(stream: Request, url: string): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  stream.once('response', resolve);
  stream.once('error', reject);
  try {
    return await promise;
  } catch (error) {
    throw new ApiUnreachableError(url, error);
  }
}

async function* piecesOf(stream: Request): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  try {
    for await (const piece of stream) yield String(piece);
  } catch (error) {
    throw new AnswerTruncatedError(messageOf(error), error);
  }
}

/** Got's own word for it counts redirections in. */
function isSuccess({ statusCode }: Response): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** What an answer that is no success means. */
async function refusalFrom(url: string, response: Response, stream: Request): Promise<Error> {
  // Read to its end in any case: a connection with an unread answer would keep the process alive.
  let text = '';
  for await (const piece of piecesOf(stream)) text += piece;
  if (response.statusCode === 401) return new TokenRefusedError(url);
  const problem = foreignProblemSchema.safeParse(jsonOrNothing(text));
  if (problem.success) return new CommandRefusedError(problem.data);
  const { location } = response.headers;
  const found = `status ${response.statusCode}${location === undefined ? '' : `, sending on to ${location}`}`;
  return new ApiUnreadableError(url, found);
}

/** A proxy in front of a fleet that is being restarted answers with a page of its own. */
function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
