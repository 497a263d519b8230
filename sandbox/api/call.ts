import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { Clock } from '../../src/lib/clock.ts';
import type { Engine } from '../engine/engine.ts';
import { answerOf, type Fault, type Faults, type RouteKind } from '../faults.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { Refusal } from './refusal.ts';

/** What the calls of the Studio API work with. */
export interface ApiContext {
  readonly store: Store;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly engine: Engine;
  /** Aborted when the sandbox closes, so that no delayed call outlives it. */
  readonly closing: AbortSignal;
}

type Handler = (request: Request) => Promise<Answer> | Answer;

/** The username in `X-Agent-Id`, where there is one. */
export function agentNameOf(request: Request): string | undefined {
  return request.get('x-agent-id');
}

/**
 * Makes one call of the Studio API out of its handler: lets a fault strike, carries the call out, waits until
 * everything that the answer shows is durable, and answers.
 */
export function call(context: ApiContext, kind: RouteKind, handler: Handler): RequestHandler {
  return async (request, response) => {
    const fault = context.faults.strike({ kind, agent: agentNameOf(request) });
    if (fault !== undefined && (await strikeFirst(fault, context, response))) return;
    const answer = await carryOut(handler, request);
    await context.store.settled();
    if (fault?.kind === 'lose-answer') breakConnection(response);
    else if (fault?.kind === 'hang') await hang(response, context.closing);
    else send(response, answer);
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

async function carryOut(handler: Handler, request: Request): Promise<Answer> {
  try {
    return await handler(request);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

export function send(response: Response, { status, body, headers = {} }: Answer): void {
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
