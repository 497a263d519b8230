import type { ActionStatus } from '../db/entities/action.ts';
import { FleetError } from '../lib/errors.ts';
import type { ActionId } from '../lib/ids.ts';

/**
 * The states of an action in the ledger, and what may follow each.
 *
 * - `planned`: it stands in the ledger, and nothing has left. A post's image is made in this state.
 * - `sent`: Postgres has this state before the request leaves, so that a crash never hides a request. While a row is
 *   `sent` nobody knows whether FloImg has carried it out: the next attempt looks it up before it sends again. Where a
 *   send certainly did nothing the row goes back to `planned`, unless an earlier send is still in doubt.
 * - `confirmed`: FloImg has answered, or a lookup has found it. Only these count in the sums of the day.
 * - `failed`: FloImg refuses it for good, or its image cannot be had. The visit goes on with the next action.
 * - `abandoned`: what became of it cannot be found out, it was sent too often, or its agent was taken out. It may have
 *   happened; it is never sent again, because one action too few is better than the same one twice.
 *
 * The last three are settled: nothing follows them.
 */
export const actionTransitions = {
  planned: ['sent', 'failed', 'abandoned'],
  sent: ['sent', 'planned', 'confirmed', 'failed', 'abandoned'],
  confirmed: [],
  failed: [],
  abandoned: [],
} as const satisfies Readonly<Record<ActionStatus, readonly ActionStatus[]>>;

/** An action was to go from a state into one that does not follow it. */
export class LedgerTransitionError extends FleetError {
  readonly code = 'LEDGER_TRANSITION';

  constructor(id: ActionId, status: ActionStatus, wanted: string) {
    super(`Action ${id} is ${status} and cannot be ${wanted}; this is a fault of the fleet itself.`);
  }
}

/** True for a state that nothing follows. */
export function isSettled(status: ActionStatus): boolean {
  return actionTransitions[status].length === 0;
}

/** @throws {LedgerTransitionError} when the wanted state does not follow the action's */
export function assertFollows(
  { id, status }: { readonly id: ActionId; readonly status: ActionStatus },
  wanted: ActionStatus,
): void {
  const following: readonly ActionStatus[] = actionTransitions[status];
  if (!following.includes(wanted)) throw new LedgerTransitionError(id, status, wanted);
}
