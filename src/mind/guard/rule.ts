import type { GuardNote } from '../mind.ts';
import type { PlannedAction } from '../plan.ts';
import type { VisitTask } from '../task/task.ts';

/** One rule about one action. */
export type Rule = (action: PlannedAction, task: VisitTask) => RuleResult;

/** The action that may happen, or null, and a note for each change. */
export interface RuleResult {
  readonly action: PlannedAction | null;
  readonly notes: readonly GuardNote[];
}
