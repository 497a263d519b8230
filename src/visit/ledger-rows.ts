import type { ActionKind } from '../actions/index.ts';
import type { ActionRow, RowContent } from '../actions/row.ts';
import type { ActionStatus } from '../db/entities/action.ts';
import type { ActionId, WishId } from '../lib/ids.ts';
import type { GuardNote, VisitView } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import type { Plan } from '../mind/plan.ts';
import type { Approach } from '../people/caps.ts';
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
  /** Wishes that cannot be followed any more, and why. */
  readonly droppedWishes: readonly DroppedWish[];
}

export interface DroppedWish {
  readonly id: WishId;
  readonly reason: string;
}

/** An action that the plan intends, not yet sent. */
export interface NewAction extends ActionIdentity {
  /** What the caps count of it; null where they count nothing. */
  readonly approach: Approach | null;
}

/** What of an action never changes. */
interface ActionIdentity extends RowContent {
  readonly id: ActionId;
  /** Place in the plan, from 0. */
  readonly seq: number;
  readonly kind: ActionKind;
  /** Username of whoever it is addressed to. */
  readonly targetAuthor: string | null;
  readonly idempotencyKey: string;
  /** The wish of the director that it follows; null for what the agent does of its own accord. */
  readonly wishId: WishId | null;
}

/** A row of the ledger. */
export interface LedgerAction extends ActionIdentity, ActionRow {
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
