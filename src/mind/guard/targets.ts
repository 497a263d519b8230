import { assertNever } from '../../lib/errors.ts';
import type { PerceivedItem } from '../perception.ts';
import type { PlannedAction } from '../plan.ts';
import { waitingComments } from '../task/digest.ts';
import type { AskedKind, VisitTask } from '../task/task.ts';
import { plainText } from '../text.ts';
import type { RuleResult } from './rule.ts';

type Refusal = { readonly code: string; readonly why: string };
type Targeted = Extract<PlannedAction, { targetId: string }>;

/** Lets an action pass that this visit may contain and that aims at something the agent saw and may act on. */
export function allowedTarget(action: PlannedAction, task: VisitTask): RuleResult {
  if (action.kind === 'browse') return { action, notes: [] };
  if (!inAppetite(action.kind, task)) {
    return refused(action, { code: 'NOT_IN_APPETITE', why: 'this visit may not contain its kind' });
  }
  if (action.kind === 'post') return { action, notes: [] };
  const resolved = withRealIds(action, task.digest.idOf);
  const item = task.view.perception.items.find(({ id }) => id === resolved.targetId);
  const refusal = item === undefined ? unseen : refusalFor(resolved, item, task.view.self.username);
  return refusal === null ? { action: resolved, notes: [] } : refused(action, refusal);
}

const unseen: Refusal = { code: 'TARGET_UNKNOWN', why: 'it aims at nothing that the agent saw' };

function inAppetite(kind: AskedKind, { view: { appetite } }: VisitTask): boolean {
  return kind === 'reply' ? appetite.comment : appetite[kind];
}

/** Models speak of aliases; an id of the gallery itself is understood as well. */
function withRealIds(action: Targeted, idOf: ReadonlyMap<string, string>): Targeted {
  const targetId = idOf.get(action.targetId) ?? action.targetId;
  if (action.kind !== 'reply') return { ...action, targetId };
  return { ...action, targetId, commentId: idOf.get(action.commentId) ?? action.commentId };
}

function refusalFor(action: Targeted, item: PerceivedItem, username: string): Refusal | null {
  switch (action.kind) {
    case 'like':
      if (item.own) return { code: 'OWN_ITEM', why: 'it aims at the agent’s own item' };
      return item.liked
        ? { code: 'ALREADY_LIKED', why: 'the item is already liked, and a like toggles' }
        : null;
    case 'comment':
      if (item.own) return { code: 'OWN_ITEM', why: 'it aims at the agent’s own item' };
      return item.commented
        ? { code: 'ALREADY_COMMENTED', why: 'the agent has spoken under the item' }
        : null;
    case 'reply':
      return waitingComments(item, username).some(({ id }) => id === action.commentId)
        ? null
        : { code: 'COMMENT_UNKNOWN', why: 'it answers no comment that waits for one' };
    default:
      return assertNever(action, 'action with a target');
  }
}

function refused(action: PlannedAction, { code, why }: Refusal): RuleResult {
  const target = 'targetId' in action ? ` on ${plainText(action.targetId, 60)}` : '';
  return { action: null, notes: [{ code, message: `Dropped a ${action.kind}${target}: ${why}.` }] };
}
