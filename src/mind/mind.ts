import type { Persona } from '../../config/personas/schema.ts';
import type { Inclination } from '../actions/definition.ts';
import type { KindsThatAimAt } from '../actions/index.ts';
import type { PictureDescription } from '../api/pictures.ts';
import type { WishId } from '../lib/ids.ts';
import type { MindErrorCode } from './errors.ts';
import type { FailureKind } from './failure-kinds.ts';
import type { Perception } from './perception.ts';
import type { Plan } from './plan.ts';

/** What of a persona its mind needs. */
export type MindPersona = Pick<Persona, 'id' | 'workflows' | 'voice' | 'popularShare'> &
  Partial<Pick<Persona, 'palettes' | 'imageGenerator' | 'opinions' | 'taboos'>>;

/** The agent as its mind knows it. */
export interface Self {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly personaId: string;
  /** The persona's version that the agent lives by from this visit on; null or absent where nobody counts them. */
  readonly personaVersion?: number | null;
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

/** Somebody the agent has dealt with before. */
export interface Acquaintance {
  readonly username: string;
  /** How often it liked, commented or answered lately. */
  readonly times: number;
}

/** What the agent remembers of itself, newest first. */
export interface Memory {
  readonly ownPosts: readonly string[];
  /** How many pictures it has posted in all; 0 where the visit posts none. */
  readonly postCount: number;
  readonly ownComments: readonly string[];
  readonly acquaintances: readonly Acquaintance[];
}

/** What the director would like the agent to do in this visit. */
export interface ViewWish {
  readonly id: WishId;
  readonly kind: KindsThatAimAt<'item' | 'comment'>;
  readonly itemId: string;
  /** The comment that a reply is to answer. */
  readonly commentId: string | null;
  /** Why, in the director's words. */
  readonly reason: string;
}

export interface VisitView {
  readonly self: Self;
  readonly appetite: Appetite;
  readonly perception: Perception;
  readonly memory: Memory;
  /** Seeds whatever chance the mind uses, so that the same visit decides the same. */
  readonly seed: string;
  /** When the visit was due, in milliseconds since the epoch. */
  readonly at: number;
  /** How many effects the day's limits leave; a plan that holds more is cut. */
  readonly actionsLeft: number;
  /** What the director asks for, most urgent first; absent where it asks for nothing. */
  readonly wishes?: readonly ViewWish[];
  /** Inclinations that only a wish has brought: the visit does nothing of the kind but what is wished for. */
  readonly wishedOnly?: readonly Inclination[];
}

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** One thing that was changed or dropped between the model's answer and the plan, and why. */
export interface GuardNote {
  readonly code: string;
  readonly message: string;
  /** What was not said, where the guard alone does not know why: replaying a trace withholds it again. */
  readonly text?: string;
  /** What objected to it: the same that trying the guard on the text shows. */
  readonly rules?: readonly {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly explanation: string;
  }[];
}

/** Where a model runs. */
export type ModelProvider = 'openai' | 'azure' | 'ollama' | 'scripted';

/** One call of a model: a step of the chain, as the trace of a tick shows it. */
export interface ModelCall extends TokenUsage {
  /** Where the model runs; `floimg` for the models behind FloImg's own steps. */
  readonly provider: ModelProvider | 'floimg';
  readonly model: string;
  /**
   * The visit's question; the same again after an answer that was no plan, after words that were said before or may not
   * be published, with more room for an answer that ended in its middle, or without the texts that a content filter may
   * have refused; or what a picture shows, before the question; or what texts mean, after it.
   */
  readonly purpose: 'plan' | 'repair' | 'rewrite' | 'room' | 'filter' | 'describe' | 'embed';
  readonly outcome: 'answered' | 'unusable' | 'failed';
  readonly answer: string | null;
  /** Why there is no plan. */
  readonly error: {
    readonly code: MindErrorCode;
    /** Null where no model is to blame. */
    readonly kind: FailureKind | null;
    readonly message: string;
  } | null;
  /** US dollars; null where nobody has said what the model costs. */
  readonly costUsd: number | null;
  /** Milliseconds from the question to the answer, retries included. */
  readonly ms: number;
  /** Names the canary that the visit belongs to by when it began, as ISO 8601. */
  readonly canary?: string;
}

/** A plan, and how it came about: everything that the trace of a tick shows of it. */
export interface Decision {
  readonly plan: Plan;
  readonly provider: ModelProvider | 'rules';
  readonly model: string | null;
  /** Names the file that the prompt was made of. */
  readonly promptVersion: string | null;
  readonly prompt: string | null;
  readonly answer: string | null;
  /** Every call of every model, in order. */
  readonly calls: readonly ModelCall[];
  readonly guard: readonly GuardNote[];
}

/** A picture of an item that the agent may speak of. */
export interface PictureToSee {
  readonly itemId: string;
  readonly imageUrl: string;
}

/** What a visit lends its mind. What these throw ends the decision. */
export interface Services {
  readonly signal: AbortSignal;
  /** Keeps a call's tokens and cost; awaited as soon as the model has answered, before anything else is asked. */
  readonly record: (call: ModelCall) => Promise<void>;
  /** Whether the day's limits leave room for a further call. */
  readonly mayAskAgain: () => Promise<boolean>;
  /**
   * Reserves texts for this visit, so that nobody in the fleet says the same.
   * @returns for each text what it repeats, or null where it is free
   */
  readonly reserve: (texts: readonly string[]) => Promise<readonly (string | null)[]>;
  /**
   * Looks at pictures; what cannot be seen is left out. Without it the mind knows what the perception holds.
   * @returns what they show, by the item's id
   */
  readonly look?: (pictures: readonly PictureToSee[]) => Promise<ReadonlyMap<string, PictureDescription>>;
}

/** What decides. */
export interface Mind {
  /**
   * Decides one visit.
   * @throws {MindError} when no plan can be had; nothing has happened in the gallery then
   */
  decide(view: VisitView, services: Services): Promise<Decision>;
}
