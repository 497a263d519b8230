import { z } from 'zod';
import type { Clock } from '../src/lib/clock.ts';
import { assertNever } from '../src/lib/errors.ts';
import { type Random, randomFrom } from '../src/lib/random.ts';
import type { Answer } from './api/answer.ts';

/** The calls of the Studio API, by what they are for. */
const routeKinds = [
  'feed',
  'item',
  'publish',
  'like',
  'comments',
  'comment',
  'invite',
  'remove',
  'execute',
  'blob',
  'nodes',
  'profile',
] as const;
export type RouteKind = (typeof routeKinds)[number];

/** `resetAt` is sent as it stands, so that an unreadable one can be tried; without it the body has none. */
const budget = { resetAt: z.string().optional() };
const allowance = { ...budget, used: z.number().default(100), limit: z.number().default(100) };

/** What can be made to go wrong. */
const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unauthorized') }),
  z.strictObject({ kind: z.literal('forbidden') }),
  z.strictObject({ kind: z.literal('not-found') }),
  z.strictObject({ kind: z.literal('unprocessable') }),
  z.strictObject({ kind: z.literal('fleet-daily-budget'), ...budget }),
  z.strictObject({ kind: z.literal('fleet-monthly-budget'), ...budget }),
  z.strictObject({ kind: z.literal('agent-daily-limit'), ...allowance }),
  z.strictObject({ kind: z.literal('agent-monthly-limit'), ...allowance }),
  /** `retryAfter` is the header's text: seconds, or a date. */
  z.strictObject({ kind: z.literal('too-fast'), retryAfter: z.string().optional() }),
  z.strictObject({ kind: z.literal('fleet-paused') }),
  z.strictObject({ kind: z.literal('server-error') }),
  z.strictObject({ kind: z.literal('unavailable') }),
  /** The connection breaks before anything is done. */
  z.strictObject({ kind: z.literal('reset') }),
  /** The call is carried out, and then the connection breaks instead of the answer. */
  z.strictObject({ kind: z.literal('lose-answer') }),
  /** The call is carried out after a wait. */
  z.strictObject({ kind: z.literal('delay'), ms: z.number().int().min(0).max(600_000) }),
  /** Nothing comes back until the caller gives up; `handled` says whether the call is carried out. */
  z.strictObject({ kind: z.literal('hang'), handled: z.boolean().default(false) }),
]);
export type Fault = z.infer<typeof faultSchema>;

const target = {
  /** Left out: every call. */
  on: z.array(z.enum(routeKinds)).min(1).optional(),
  /** Left out: every agent. A username. */
  agent: z.string().optional(),
  fault: faultSchema,
};

/** A fault that strikes again and again, with a probability from 0 to 1. */
export const faultRuleSchema = z.strictObject({ ...target, probability: z.number().min(0).max(1) });
export type FaultRule = z.infer<typeof faultRuleSchema>;

/** A fault that strikes once, at the first call that fits. */
export const queuedFaultSchema = z.strictObject(target);
export type QueuedFault = z.infer<typeof queuedFaultSchema>;

/** One call that a fault may strike. */
export interface Call {
  readonly kind: RouteKind;
  readonly agent: string | undefined;
}

/** Decides which calls go wrong, and how: first the queued faults in their order, then the rules by chance. */
export class Faults {
  #random: Random;
  #rules: FaultRule[] = [];
  #queue: QueuedFault[] = [];
  readonly #struck = new Map<Fault['kind'], number>();

  constructor(seed: string | number) {
    this.#random = randomFrom('faults', seed);
  }

  /** Makes the chance of the rules repeat from here on. */
  reseed(seed: string | number): void {
    this.#random = randomFrom('faults', seed);
  }

  addRule(rule: FaultRule): void {
    this.#rules.push(rule);
  }

  /** Lets a fault strike once. */
  enqueue(fault: QueuedFault): void {
    this.#queue.push(fault);
  }

  clear(): void {
    this.#rules = [];
    this.#queue = [];
  }

  /** The fault that strikes this call, if any. */
  strike(call: Call): Fault | undefined {
    const fault = this.#fromQueue(call) ?? this.#fromRules(call);
    if (fault !== undefined) this.#struck.set(fault.kind, (this.#struck.get(fault.kind) ?? 0) + 1);
    return fault;
  }

  /** What is set up now, and how often each kind has struck since the start. */
  describe(): { rules: readonly FaultRule[]; queue: readonly QueuedFault[]; struck: Record<string, number> } {
    return { rules: this.#rules, queue: this.#queue, struck: Object.fromEntries(this.#struck) };
  }

  #fromQueue(call: Call): Fault | undefined {
    const index = this.#queue.findIndex((queued) => fits(queued, call));
    if (index === -1) return undefined;
    return this.#queue.splice(index, 1)[0]?.fault;
  }

  #fromRules(call: Call): Fault | undefined {
    return this.#rules.find((rule) => fits(rule, call) && this.#random.chance(rule.probability))?.fault;
  }
}

function fits({ on, agent }: QueuedFault, call: Call): boolean {
  return (on?.includes(call.kind) ?? true) && (agent === undefined || agent === call.agent);
}

/** The answer of a fault that is nothing but an answer; undefined for those that concern the connection. */
export function answerOf(fault: Fault, clock: Clock): Answer | undefined {
  switch (fault.kind) {
    case 'unauthorized':
      return refuse(401, { error: 'Invalid service token' });
    case 'forbidden':
      return refuse(403, { error: 'This token may not act for agents' });
    case 'not-found':
      return refuse(404, { error: 'Showcase item not found' });
    case 'unprocessable':
      return refuse(422, { error: 'Validation failed', errors: [{ path: '', message: 'Injected fault' }] });
    case 'fleet-daily-budget':
      return overBudget('FLEET_DAILY_BUDGET_EXCEEDED', fault.resetAt);
    case 'fleet-monthly-budget':
      return overBudget('FLEET_MONTHLY_BUDGET_EXCEEDED', fault.resetAt);
    case 'agent-daily-limit':
      return overLimit('AGENT_DAILY_LIMIT_EXCEEDED', fault);
    case 'agent-monthly-limit':
      return overLimit('AGENT_MONTHLY_LIMIT_EXCEEDED', fault);
    case 'too-fast':
      return {
        ...refuse(429, { error: 'Too many requests', code: 'RATE_LIMITED' }),
        headers: fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter },
      };
    case 'fleet-paused':
      return refuse(503, {
        error: 'The agent fleet is paused by the operator',
        code: 'FLEET_PAUSED',
        pausedAt: new Date(clock.now()).toISOString(),
      });
    case 'server-error':
      return refuse(500, { error: 'Internal server error' });
    case 'unavailable':
      return refuse(503, { error: 'Service unavailable' });
    case 'reset':
    case 'lose-answer':
    case 'delay':
    case 'hang':
      return undefined;
    default:
      return assertNever(fault, 'fault');
  }
}

function refuse(status: number, body: Readonly<Record<string, unknown>>): Answer {
  return { status, body };
}

function overBudget(code: string, resetAt: string | undefined): Answer {
  const reset = resetAt === undefined ? {} : { resetAt };
  return refuse(429, { error: 'The fleet is out of budget', code, ...reset });
}

function overLimit(
  code: string,
  { used, limit, resetAt }: { used: number; limit: number; resetAt?: string | undefined },
): Answer {
  const reset = resetAt === undefined ? {} : { resetAt };
  return refuse(429, { error: 'This agent is out of allowance', code, usage: { used, limit }, ...reset });
}
