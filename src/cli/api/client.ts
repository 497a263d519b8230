import type { z } from 'zod';
import type { CliConfig } from '../../../config/env.ts';
import { type ActivityQuery, streamActivity } from '../../api/activity.ts';
import { type Progress, progressLineSchema, progressLines } from '../../api/progress.ts';
import { type AddressParts, addressOf, type Route } from '../../api/route.ts';
import { messageOf } from '../../lib/errors.ts';
import { AnswerTruncatedError, ApiUnreadableError, CommandRefusedError } from './errors.ts';
import { eventsOf, type ServerSentEvent } from './events.ts';
import { type Answer, createTransport, type FleetRequest } from './transport.ts';

const json = 'application/json';

const readSilenceMs = 30_000;
/** A fleet that reports no progress says nothing until all is done. */
const longSilenceMs = 600_000;
/** The stream sends a comment every 15 s; three that are missing mean that nobody is there. */
const streamSilenceMs = 45_000;

/** A request to a route; undefined fields are left out. */
export interface Request<Params, Query> extends AddressParts<Params, Query> {
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface StreamRequest {
  readonly query: Readonly<Partial<Record<keyof ActivityQuery, string | undefined>>>;
  /** Everything after this activity is sent. */
  readonly after: number;
}

/**
 * The fleet's HTTP interface, as far as the CLI uses it. Each method throws what {@link createTransport}'s does. Answers
 * are held to the contract and given as they came: fields that this version does not know are kept, because --json
 * prints them, and because the fleet may be of a later version.
 */
export interface FleetClient {
  readonly url: string;
  ask<Params, Query, Body, Answer>(
    route: Route<Params, Query, Body, Answer>,
    request?: Request<Params, Query>,
  ): Promise<Answer>;
  /** Sends a command that may take long, and reports how far it has come. */
  askLong<Params, Query, Body, Answer>(
    route: Route<Params, Query, Body, Answer>,
    request: Request<Params, Query>,
    onProgress: (progress: Progress) => void,
  ): Promise<Answer>;
  /** Resolves when the stream of activities is open; its events are to be read once. */
  openStream(request: StreamRequest): Promise<AsyncIterable<ServerSentEvent>>;
}

/** @param signal ends whatever is under way */
export function createClient(config: CliConfig, signal?: AbortSignal): FleetClient {
  const { url, send } = createTransport(config, signal);

  return {
    url,
    async ask(route, request = {}) {
      // Such a route has an answer of its own where a client would expect a problem.
      const accepted = route.unavailable === undefined ? [] : [503];
      const answer = await send({
        ...sent(route, request),
        accept: json,
        silenceMs: readSilenceMs,
        accepted,
      });
      return readAs(route.answer, await wholeOf(answer, url), url);
    },
    async askLong(route, request, onProgress) {
      const accept = `${progressLines}, ${json};q=0.9`;
      const answer = await send({ ...sent(route, request), accept, silenceMs: longSilenceMs });
      const result =
        answer.mediaType === progressLines
          ? await resultOf(answer, url, onProgress)
          : await wholeOf(answer, url);
      return readAs(route.answer, result, url);
    },
    async openStream({ query, after }) {
      const accept = streamActivity.contentType;
      const answer = await send({
        ...sent(streamActivity, { query }),
        accept,
        headers: { 'last-event-id': String(after) },
        silenceMs: streamSilenceMs,
      });
      if (answer.mediaType !== accept)
        throw new ApiUnreadableError(url, `${streamActivity.path} is no event stream`);
      return eventsOf(answer.pieces);
    },
  };
}

const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** What of a request its route decides on. */
function sent<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  { body, ...parts }: Request<Params, Query>,
): Pick<FleetRequest, 'method' | 'path' | 'body'> {
  return {
    method: methods[route.method],
    path: addressOf(route, parts),
    ...(body === undefined ? {} : { body }),
  };
}

async function wholeOf({ pieces }: Answer, url: string): Promise<unknown> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return parseJson(text, url);
}

/** The last line's result; every line of progress before it is reported on the way. */
async function resultOf(
  { pieces }: Answer,
  url: string,
  onProgress: (progress: Progress) => void,
): Promise<unknown> {
  for await (const text of linesOf(pieces)) {
    const line = readAs(progressLineSchema, parseJson(text, url), url);
    if ('result' in line) return line.result;
    if ('problem' in line) throw new CommandRefusedError(line.problem);
    onProgress(line.progress);
  }
  throw new AnswerTruncatedError('it ended without a result');
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiUnreadableError(url, messageOf(error), error);
  }
}

function readAs<T>(schema: z.ZodType<T>, value: unknown, url: string): T {
  if (conforms(schema, value)) return value;
  const issues = schema.safeParse(value).error?.issues ?? [];
  const faults = issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ApiUnreadableError(url, faults.join('; '));
}

/** True for what the schema takes as it stands; no schema of an answer changes what it reads. */
export function conforms<T>(schema: z.ZodType<T>, value: unknown): value is T {
  return schema.safeParse(value).success;
}

/**
 * Cuts a text that arrives in pieces into lines, without their ends.
 * @param pieces of any length; a piece may end within a line
 */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
