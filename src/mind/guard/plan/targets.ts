import type { Refusal } from '../../../actions/definition.ts';
import { definitionOf } from '../../../actions/index.ts';
import type { PlannedAction } from '../../plan.ts';
import type { VisitTask } from '../../task/task.ts';
import { isCalledFor } from '../../task/wishes.ts';
import { plainText } from '../../text.ts';
import type { StepResult } from './step.ts';

type Targeted = Extract<PlannedAction, { targetId: string }>;

/** Lets an action pass that this visit may contain and that aims at something the agent saw and may act on. */
export function allowedTarget(action: PlannedAction, task: VisitTask): StepResult {
  if (action.kind === 'browse') return { action, notes: [] };
  const { appetite, perception, self } = task.view;
  if (!appetite[definitionOf(action).inclination]) return refused(action, notInAppetite);
  if (!('targetId' in action)) return { action, notes: [] };
  const resolved = withRealIds(action, task.digest.idOf);
  const item = perception.items.find(({ id }) => id === resolved.targetId);
  const commentId = 'commentId' in resolved ? resolved.commentId : null;
  const refusal =
    item === undefined
      ? unseen
      : (definitionOf(resolved).refusal(item, { username: self.username, commentId }) ??
        (isCalledFor(task.view, { kind: resolved.kind, itemId: resolved.targetId, commentId })
          ? null
          : notWished));
  return refusal === null ? { action: resolved, notes: [] } : refused(action, refusal);
}

const notInAppetite: Refusal = { code: 'NOT_IN_APPETITE', why: 'this visit may not contain its kind' };
const notWished: Refusal = { code: 'NOT_IN_APPETITE', why: 'this visit contains its kind for a wish alone' };
const unseen: Refusal = { code: 'TARGET_UNKNOWN', why: 'it aims at nothing that the agent saw' };

/** Models speak of aliases; an id of the gallery itself is understood as well. */
function withRealIds(action: Targeted, idOf: ReadonlyMap<string, string>): Targeted {
  const targetId = idOf.get(action.targetId) ?? action.targetId;
  if (!('commentId' in action)) return { ...action, targetId };
  return { ...action, targetId, commentId: idOf.get(action.commentId) ?? action.commentId };
}

function refused(action: PlannedAction, { code, why }: Refusal): StepResult {
  const target = 'targetId' in action ? ` on ${plainText(action.targetId, 60)}` : '';
  return { action: null, notes: [{ code, message: `Dropped a ${action.kind}${target}: ${why}.` }] };
}
