import type { GuardNote } from '../../mind.ts';
import type { PlannedAction } from '../../plan.ts';
import type { VisitTask } from '../../task/task.ts';
import { plainText } from '../../text.ts';

/** One step on the way from what was answered to an action that may happen. */
export type PlanStep = (action: PlannedAction, task: VisitTask) => StepResult;

/** The action that may happen, or null, and a note for each change. */
export interface StepResult {
  readonly action: PlannedAction | null;
  readonly notes: readonly GuardNote[];
  /** What other words would do for. */
  readonly rewrite?: readonly Refused[];
}

/** A text that was not let through, the action that would have published it, and why. */
export interface Refused {
  readonly action: PlannedAction;
  readonly text: string;
  readonly why: string;
}

/** A picture is made by a workflow that the persona favours: the one drawn for the visit stands in for any other. */
export function favouredWorkflow(action: PlannedAction, { persona, brief }: VisitTask): StepResult {
  if (action.kind !== 'post') return { action, notes: [] };
  const { workflow } = action.image;
  const drawn = brief.may.post?.workflows[0];
  if (drawn === undefined || persona.workflows.some(({ id }) => id === workflow))
    return { action, notes: [] };
  return {
    action: { ...action, image: { ...action.image, workflow: drawn } },
    notes: [
      {
        code: 'WORKFLOW_REPLACED',
        message: `Replaced the workflow ${plainText(workflow, 40)}, which the persona does not use, by ${drawn}.`,
      },
    ],
  };
}
