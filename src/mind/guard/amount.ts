import type { GuardNote } from '../mind.ts';
import { maxActionsPerPlan, type PlannedAction } from '../plan.ts';

/** Keeps the first three actions of a plan, no effect twice and at most one post. */
export function boundAmount(actions: readonly PlannedAction[]): {
  actions: PlannedAction[];
  notes: GuardNote[];
} {
  const seen = new Set<string>();
  const notes: GuardNote[] = [];
  const once = actions.filter((action) => {
    const effect = effectOf(action);
    if (!seen.has(effect)) {
      seen.add(effect);
      return true;
    }
    notes.push({ code: 'REPEATED', message: `Dropped a second ${action.kind} to the same effect.` });
    return false;
  });
  if (once.length > maxActionsPerPlan) {
    notes.push({
      code: 'TOO_MANY_ACTIONS',
      message: `Dropped ${once.length - maxActionsPerPlan} of ${once.length} actions: a visit has ${maxActionsPerPlan}.`,
    });
  }
  return { actions: once.slice(0, maxActionsPerPlan), notes };
}

function effectOf(action: PlannedAction): string {
  switch (action.kind) {
    case 'post':
    case 'browse':
      return action.kind;
    case 'like':
    case 'comment':
      return `${action.kind} ${action.targetId}`;
    case 'reply':
      return `reply ${action.commentId}`;
  }
}
