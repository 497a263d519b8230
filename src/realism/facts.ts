import type { ActionKind } from '../actions/index.ts';
import type { EpochMs } from '../lib/clock.ts';

/** Who did something, as far as the measures care. */
export interface AgentFact {
  readonly id: string;
  readonly username: string;
  /** IANA name. */
  readonly timezone: string;
}

export interface VisitFact {
  readonly agentId: string;
  readonly at: EpochMs;
}

/** Something said or shown under an id that others may answer. */
export interface Utterance {
  readonly kind: Exclude<ActionKind, 'like'>;
  /** The comment or item that the gallery made; null where it is not known. */
  readonly resultId: string | null;
  /** The comment that a reply answers. */
  readonly commentId: string | null;
  readonly title: string | null;
  readonly content: string | null;
}

/** An action that the gallery has confirmed. */
export interface DeedFact extends Omit<Utterance, 'kind'> {
  readonly agentId: string;
  readonly kind: ActionKind;
  readonly at: EpochMs;
  /** Username of whoever it is addressed to; null for a post. */
  readonly targetAuthor: string | null;
}

/** Everything that a span of time is judged by. */
export interface Facts {
  readonly agents: readonly AgentFact[];
  readonly visits: readonly VisitFact[];
  readonly deeds: readonly DeedFact[];
  /** The end of the span. */
  readonly until: EpochMs;
}
