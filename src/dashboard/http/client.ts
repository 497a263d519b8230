import { config } from 'zod';
import { foreignProblemSchema } from '#api/foreign-problem';
import { type Progress, progressLines } from '#api/progress';
import { type AddressParts, addressOf, type Route } from '#api/route';
import { dashboardHeader } from '#api/session';
import { ApiRefused, ApiUnreachable, ApiUnreadable } from './errors.ts';
import { resultOf } from './progress.ts';
import { Silence } from './silence.ts';

// Compiled validators would need `eval`, which the content security policy forbids.
config({ jitless: true });

/** A request to a route of the API. */
export interface Request<Params, Query> extends AddressParts<Params, Query> {
  /** Sent as JSON. */
  readonly body?: object;
  /** The revision that a change is made on: the server refuses where somebody else was quicker. */
  readonly revision?: number;
  readonly signal?: AbortSignal;
  /** Called with how far a long command has come, as often as the server says so. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Makes a request and reads its answer.
 * @throws {ApiRefused | ApiUnreachable | ApiUnreadable}
 */
export async function ask<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  request: Request<Params, Query> = {},
): Promise<Answer> {
  return exchange(route, request, async (response, silence) => {
    const body = isProgress(response)
      ? await resultOf(response, route.path, reporter(request, silence))
      : await bodyOf(response, route.path);
    const parsed = route.answer.safeParse(body);
    if (!parsed.success) throw new ApiUnreadable(route.path, parsed.error);
    return parsed.data;
  });
}

/**
 * Asks the server to change something; whatever it answers on success is not looked at, because the page reads
 * the truth again afterwards. A command that reports its progress is waited for as long as it reports.
 * @throws {ApiRefused | ApiUnreachable | ApiUnreadable}
 */
export async function command<Params, Query, Body, Answer>(
  route: Route<Params, Query, Body, Answer>,
  request: Request<Params, Query> = {},
): Promise<void> {
  await exchange(route, request, async (response, silence) => {
    if (isProgress(response)) await resultOf(response, route.path, reporter(request, silence));
    else await response.body?.cancel();
  });
}

function isProgress(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith(progressLines) ?? false;
}

/** Every report of progress is a sign of life, too. */
function reporter<Params, Query>(
  { onProgress }: Request<Params, Query>,
  silence: Silence,
): (progress: Progress) => void {
  return (progress) => {
    silence.restart();
    onProgress?.(progress);
  };
}

/**
 * One request with its answer, both within the time that a server may be silent.
 * @throws {ApiUnreachable} where no answer comes, or stops coming
 */
async function exchange<Params, Query, Body, Answer, Result>(
  route: Route<Params, Query, Body, Answer>,
  { params, query, body, revision, signal }: Request<Params, Query>,
  read: (response: Response, silence: Silence) => Promise<Result>,
): Promise<Result> {
  const silence = new Silence(route);
  const address = addressOf(route, {
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { query }),
  });
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      method: route.method.toUpperCase(),
      headers: {
        Accept: route.reportsProgress ? `${progressLines}, application/json;q=0.9` : 'application/json',
        [dashboardHeader.name]: dashboardHeader.value,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok) throw await refusalFrom(response);
    return await read(response, silence);
  } catch (error) {
    if (silence.signal.aborted) throw new ApiUnreachable(silence.sentence, error);
    if (signal?.aborted || error instanceof ApiRefused || error instanceof ApiUnreadable) throw error;
    throw new ApiUnreachable('The server cannot be reached.', error);
  } finally {
    silence.end();
  }
}

async function refusalFrom(response: Response): Promise<ApiRefused> {
  // A proxy in front of a server that is being restarted answers with a page of its own.
  const problem = foreignProblemSchema.safeParse(await response.json().catch(() => null));
  return problem.success ? ApiRefused.by(problem.data) : ApiRefused.withoutWords(response.status);
}

async function bodyOf(response: Response, path: string): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiUnreadable(path, error);
  }
}
