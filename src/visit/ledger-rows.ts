import type { ActionKind } from '../actions/index.ts';
import type { ActionRow, RowContent } from '../actions/row.ts';
import type { ActionStatus } from '../db/entities/action.ts';
import type { ActionId } from '../lib/ids.ts';
import type { GuardNote, VisitView } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import type { Plan } from '../mind/plan.ts';
import type { AgentOverlay, GallerySnapshot } from './gallery-snapshot.ts';

/** What is recorded of a decision, in one piece with the actions that it planned. */
export interface DecisionRecord {
  /** What else the mind was given. */
  readonly view: Omit<VisitView, 'perception'>;
  readonly perception: Perception;
  /** The same as it is kept: the look that is shared, and what this agent saw in it. */
  readonly snapshot: GallerySnapshot;
  readonly overlay: AgentOverlay;
  readonly promptVersion: string | null;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly plan: Plan;
  readonly guard: readonly GuardNote[];
  readonly provider: string;
  readonly model: string | null;
  readonly actions: readonly NewAction[];
}

/** An action that the plan intends, not yet sent. */
export interface NewAction extends RowContent {
  readonly id: ActionId;
  /** Place in the plan, from 0. */
  readonly seq: number;
  readonly kind: ActionKind;
  /** Username of whoever it is addressed to. */
  readonly targetAuthor: string | null;
  readonly idempotencyKey: string;
}

/** A row of the ledger. */
export interface LedgerAction extends NewAction, ActionRow {
  readonly id: ActionId;
  readonly kind: ActionKind;
  readonly status: ActionStatus;
  readonly attempts: number;
  /** How often its image was asked for. */
  readonly imageRuns: number;
  readonly error: string | null;
  /** When it was first sent, in milliseconds since the epoch; null before. */
  readonly sentAt: number | null;
  /** When it ended; null before. */
  readonly settledAt: number | null;
}

/** How an action ended. */
export interface Settlement {
  readonly status: 'confirmed' | 'failed' | 'abandoned';
  readonly resultId: string | null;
  readonly error: string | null;
}
