import type { z } from 'zod';
import type { CliConfig } from '../../../config/env.ts';
import { messageOf } from '../../lib/errors.ts';
import { AnswerTruncatedError, ApiUnreadableError, CommandRefusedError } from './errors.ts';
import { eventsOf, type ServerSentEvent } from './events.ts';
import { linesOf } from './lines.ts';
import { type BulkProgress, bulkLineSchema } from './schemas.ts';
import { type Answer, createTransport, type FleetRequest } from './transport.ts';

const json = 'application/json';
const jsonLines = 'application/x-ndjson';

const readSilenceMs = 30_000;
/** A fleet that reports no progress says nothing until all is done. */
const bulkSilenceMs = 600_000;
/** The stream sends a comment every 15 s; three that are missing mean that nobody is there. */
const streamSilenceMs = 45_000;

export type Query = Readonly<Record<string, string | number | undefined>>;

export interface StreamRequest {
  readonly query: Query;
  /** Everything after this activity is sent. */
  readonly after: number;
}

/** The fleet's HTTP interface, as far as the CLI uses it. Each method throws what {@link createTransport}'s does. */
export interface FleetClient {
  readonly url: string;
  /** @param accepted statuses besides successes under which the answer comes, too */
  get<T>(path: string, answer: z.ZodType<T>, query?: Query, accepted?: readonly number[]): Promise<T>;
  post<T>(path: string, answer: z.ZodType<T>): Promise<T>;
  /** Sends a command that may take long, and tells how far it has come. */
  postBulk<T>(
    path: string,
    body: Readonly<Record<string, unknown>>,
    answer: z.ZodType<T>,
    onProgress: (progress: BulkProgress) => void,
  ): Promise<T>;
  /** Resolves when the stream is open; its events are to be read once. */
  openStream(path: string, request: StreamRequest): Promise<AsyncIterable<ServerSentEvent>>;
}

/** @param signal ends whatever is under way */
export function createClient(config: CliConfig, signal?: AbortSignal): FleetClient {
  const { url, send } = createTransport(config, signal);

  const whole = async <T>(request: FleetRequest, schema: z.ZodType<T>): Promise<T> => {
    const answer = await send(request);
    return readAs(schema, await wholeOf(answer, url), url);
  };
  return {
    url,
    get: (path, answer, query = {}, accepted = []) =>
      whole(
        { method: 'GET', path: withQuery(path, query), accept: json, silenceMs: readSilenceMs, accepted },
        answer,
      ),
    post: (path, answer) => whole({ method: 'POST', path, accept: json, silenceMs: readSilenceMs }, answer),
    async postBulk(path, body, schema, onProgress) {
      const accept = `${jsonLines}, ${json};q=0.9`;
      const answer = await send({ method: 'POST', path, accept, body, silenceMs: bulkSilenceMs });
      const result =
        answer.mediaType === jsonLines ? await resultOf(answer, url, onProgress) : await wholeOf(answer, url);
      return readAs(schema, result, url);
    },
    async openStream(path, { query, after }) {
      const answer = await send({
        method: 'GET',
        path: withQuery(path, query),
        accept: 'text/event-stream',
        headers: { 'last-event-id': String(after) },
        silenceMs: streamSilenceMs,
      });
      if (answer.mediaType !== 'text/event-stream')
        throw new ApiUnreadableError(url, `${path} is no event stream`);
      return eventsOf(answer.pieces);
    },
  };
}

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

async function wholeOf({ pieces }: Answer, url: string): Promise<unknown> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return parseJson(text, url);
}

/** The last line's result, every line of progress before it told on the way. */
async function resultOf(
  { pieces }: Answer,
  url: string,
  onProgress: (progress: BulkProgress) => void,
): Promise<unknown> {
  for await (const text of linesOf(pieces)) {
    const line = readAs(bulkLineSchema, parseJson(text, url), url);
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
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ApiUnreadableError(url, faults.join('; '), parsed.error);
}
