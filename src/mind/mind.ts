import type { Persona } from '../../config/personas/schema.ts';
import type { Perception } from './perception.ts';
import type { Plan } from './plan.ts';

/** What of a persona its mind needs. */
export type MindPersona = Pick<Persona, 'id' | 'workflows' | 'voice'>;

/** The agent as its mind knows it. */
export interface Self {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly personaId: string;
  readonly personality: string;
  readonly vibe: string;
  readonly interests: readonly string[];
}

/** Which kinds of action this visit may contain: drawn from the agent's probabilities, each on its own. */
export interface Appetite {
  readonly like: boolean;
  readonly comment: boolean;
  readonly post: boolean;
}

/** What the agent remembers of itself, newest first. */
export interface Memory {
  readonly ownPosts: readonly string[];
  readonly ownComments: readonly string[];
}

export interface VisitView {
  readonly self: Self;
  readonly appetite: Appetite;
  readonly perception: Perception;
  readonly memory: Memory;
  /** Seeds whatever chance the mind uses, so that the same visit decides the same. */
  readonly seed: string;
}

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** One thing that was changed or dropped between the model's answer and the plan, and why. */
export interface GuardNote {
  readonly code: string;
  readonly message: string;
}

/** A plan, and how it came about: everything that the trace of a tick shows of it. */
export interface Decision {
  readonly plan: Plan;
  readonly provider: 'openai' | 'ollama' | 'scripted' | 'rules';
  readonly model: string | null;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly usage: TokenUsage;
  readonly guard: readonly GuardNote[];
}

/** What decides. */
export interface Mind {
  /**
   * Decides one visit.
   * @throws {MindError} when no plan can be had; nothing has happened in the gallery then
   */
  decide(view: VisitView, options: { readonly signal: AbortSignal }): Promise<Decision>;
}
