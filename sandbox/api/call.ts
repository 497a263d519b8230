import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { Clock } from '../../src/lib/clock.ts';
import type { Engine } from '../engine/engine.ts';
import { answerOf, type Fault, type Faults, type RouteKind } from '../faults.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { encodingFor } from './headers.ts';
import { Refusal } from './refusal.ts';
import type { Shapes } from './shapes.ts';
import type { WireContext } from './wire.ts';

/** What the calls of the Studio API work with. */
export interface ApiContext {
  readonly store: Store;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly shapes: Shapes;
  readonly restrictions: Restrictions;
  /** Aborted when the sandbox closes, so that no delayed call outlives it. */
  readonly closing: AbortSignal;
}

/** What the platform has closed to some. */
export interface Restrictions {
  readonly suspendedUserIds: Set<string>;
  /** Items that take no comments. */
  readonly closedItemIds: Set<string>;
}

type Handler = (request: Request) => Promise<Answer> | Answer;

/** The username in `X-Agent-Id`, where there is one. */
export function agentNameOf(request: Request): string | undefined {
  return request.get('x-agent-id');
}

/** What the answer to a request is written with. */
export function wireContextOf(request: Request, { store, shapes }: ApiContext): WireContext {
  const username = agentNameOf(request);
  const viewer = username === undefined ? undefined : store.gallery.userByName(username);
  const baseUrl = `${request.protocol}://${request.get('host') ?? 'localhost'}`;
  return { gallery: store.gallery, shapes, baseUrl, viewer };
}

/**
 * Makes one call of the Studio API out of its handler: lets a fault strike, carries the call out, waits until
 * everything that the answer shows is durable, and answers.
 */
export function call(context: ApiContext, kind: RouteKind, handler: Handler): RequestHandler {
  return async (request, response) => {
    const fault = context.faults.strike({ kind, agent: agentNameOf(request) });
    if (fault !== undefined && (await strikeFirst(fault, context, response))) return;
    const answer = await answerTo(handler, request);
    await context.store.settled();
    if (fault?.kind === 'lose-answer') breakConnection(response);
    else if (fault?.kind === 'hang') await hang(response, context.closing);
    else await sendTo(request, response, answer, context.shapes);
  };
}

/** Does what a fault does before the call is carried out; true when the call ends with that. */
async function strikeFirst(fault: Fault, context: ApiContext, response: Response): Promise<boolean> {
  const refusal = answerOf(fault, context.clock);
  if (refusal !== undefined) {
    send(response, refusal);
    return true;
  }
  if (fault.kind === 'delay') return !(await waited(fault.ms, context.closing, response));
  if (fault.kind === 'reset') {
    breakConnection(response);
    return true;
  }
  if (fault.kind === 'hang' && !fault.handled) {
    await hang(response, context.closing);
    return true;
  }
  return false;
}

async function answerTo(handler: Handler, request: Request): Promise<Answer> {
  try {
    return await handler(request);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** Sends an answer, compressed for those who do not say what they can read. */
async function sendTo(request: Request, response: Response, answer: Answer, shapes: Shapes): Promise<void> {
  if (Buffer.isBuffer(answer.body)) {
    send(response, answer);
    return;
  }
  const json = Buffer.from(JSON.stringify(answer.body));
  const { body, headers } = await encodingFor(request, json, shapes);
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  send(response, { status: answer.status, body, headers: { ...type, ...answer.headers, ...headers } });
}

function send(response: Response, { status, body, headers = {} }: Answer): void {
  response.status(status).set(headers);
  if (Buffer.isBuffer(body)) response.end(body);
  else response.json(body);
}

/** What a crashed or unreachable server looks like from outside: a TCP reset. */
function breakConnection(response: Response): void {
  response.socket?.resetAndDestroy();
}

/** False when the sandbox closed meanwhile, and the connection with it. */
async function waited(ms: number, closing: AbortSignal, response: Response): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal: closing });
    return true;
  } catch (error) {
    if (!closing.aborted) throw error;
    breakConnection(response);
    return false;
  }
}

async function hang(response: Response, closing: AbortSignal): Promise<void> {
  closing.addEventListener('abort', () => response.socket?.destroy(), { once: true });
  if (closing.aborted) response.socket?.destroy();
  await once(response, 'close');
}
