import type { Step } from '../gallery/workflow.ts';
import { FleetError } from '../lib/errors.ts';

/** A row of the ledger lacks what its kind of action needs. */
export class LedgerRowInvalidError extends FleetError {
  readonly code = 'LEDGER_ROW_INVALID';
}

/** Steps as FloImg runs them, and what is shown as the workflow's name. */
export interface NamedSteps {
  readonly name: string;
  readonly steps: Step[];
}

/** A workflow as FloImg runs it. */
export interface BuiltWorkflow extends NamedSteps {
  /** The same brief in another free kind, for when the first is refused or its picture is not worth posting. */
  readonly spare?: NamedSteps;
  /** Why it is of another kind than the brief asks for, for the visit's trace. */
  readonly note?: { readonly code: string; readonly message: string };
}

/** What a kind of action puts into its row of the ledger. */
export interface RowContent {
  /** The gallery item that it aims at; null where it aims at none. */
  readonly targetId: string | null;
  /** The comment that it answers. */
  readonly commentId: string | null;
  /** The words of a comment or reply; the description of a post. */
  readonly content: string | null;
  readonly title: string | null;
  /** Makes the image that the action shows; null where it shows none. */
  readonly workflow: BuiltWorkflow | null;
}

/** Content of a row of which a kind fills in what it needs. */
export const emptyRow: RowContent = {
  targetId: null,
  commentId: null,
  content: null,
  title: null,
  workflow: null,
};

/** What of a ledger's row is needed to send it, to look it up, and to say what became of it. */
export interface ActionRow extends RowContent {
  readonly id: string;
  readonly kind: string;
  readonly idempotencyKey: string;
  readonly imageUrl: string | null;
  /** The comment or item that FloImg made. */
  readonly resultId: string | null;
}

/**
 * A field that the row's kind cannot do without.
 * @throws {LedgerRowInvalidError} when it is null
 */
export function required(row: ActionRow, field: 'targetId' | 'content' | 'imageUrl'): string {
  const value = row[field];
  if (value !== null) return value;
  throw new LedgerRowInvalidError(`Action ${row.id} is a ${row.kind} without its ${field}.`);
}
