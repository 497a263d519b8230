import type { Mind, ModelCall, Services } from './mind.ts';
import { type Plan, publishedTexts } from './plan.ts';
import type { Trace } from './replay.ts';

/** What a mind made of one recorded visit; nothing of it was done. */
export interface Redecision {
  readonly plan: Plan;
  readonly provider: string;
  readonly model: string | null;
  /** Codes of what the guard changed. */
  readonly guard: readonly string[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars. */
  readonly costUsd: number;
  readonly error: string | null;
}

/** A sum of money that may be spent, and is never exceeded: what a call can cost is set aside before it is made. */
export class Purse {
  readonly #limitUsd: number;
  #spentUsd = 0;
  #setAsideUsd = 0;

  constructor(limitUsd: number) {
    this.#limitUsd = limitUsd;
  }

  get spentUsd(): number {
    return this.#spentUsd;
  }

  /** Sets an amount aside; false where the limit leaves no room for it. */
  setAside(usd: number): boolean {
    if (this.#spentUsd + this.#setAsideUsd + usd > this.#limitUsd) return false;
    this.#setAsideUsd += usd;
    return true;
  }

  /** Pays from what was set aside, and gives back the rest. */
  pay(setAsideUsd: number, usd: number): void {
    this.#setAsideUsd -= setAsideUsd;
    this.#spentUsd += usd;
  }
}

export interface RedecideParts {
  readonly mind: Mind;
  readonly purse: Purse;
  /** The most that one call can cost, in US dollars. */
  readonly mostPerCallUsd: number;
  readonly signal: AbortSignal;
}

/**
 * Decides a recorded visit once more, with a mind of today. Nothing is recorded, reserved or done.
 * @returns null where the purse leaves no room for it
 */
export async function redecide(trace: Trace, parts: RedecideParts): Promise<Redecision | null> {
  const { mind, purse, mostPerCallUsd, signal } = parts;
  if (!purse.setAside(mostPerCallUsd)) return null;
  const calls: ModelCall[] = [];
  let setAside = 1;
  const services: Services = {
    signal,
    record: async (call) => {
      calls.push(call);
      purse.pay(setAside > 0 ? mostPerCallUsd : 0, call.costUsd ?? 0);
      setAside = 0;
    },
    mayAskAgain: async () => {
      if (!purse.setAside(mostPerCallUsd)) return false;
      setAside = 1;
      return true;
    },
    reserve: async (texts) => texts.map(() => null),
  };
  try {
    const decision = await mind.decide({ ...trace.view, perception: trace.perception }, services);
    const sum = (key: 'inputTokens' | 'outputTokens') => calls.reduce((total, call) => total + call[key], 0);
    return {
      plan: { ...decision.plan, actions: decision.plan.actions.slice(0, trace.view.actionsLeft) },
      provider: decision.provider,
      model: decision.model,
      guard: decision.guard.map(({ code }) => code),
      inputTokens: sum('inputTokens'),
      outputTokens: sum('outputTokens'),
      costUsd: calls.reduce((total, { costUsd }) => total + (costUsd ?? 0), 0),
      error: calls.findLast(({ error }) => error !== null)?.error?.message ?? null,
    };
  } finally {
    if (setAside > 0) purse.pay(mostPerCallUsd, 0);
  }
}

/** What a plan does, without its words: two plans with the same do the same. */
export function deedsOf({ actions }: Plan): string {
  return actions
    .map((action) => ('targetId' in action ? `${action.kind} ${action.targetId}` : action.kind))
    .join(', ');
}

export function textsOf({ actions }: Plan): string[] {
  return actions.flatMap(publishedTexts);
}
