import { newId } from '../lib/ids.ts';
import type { Perception } from '../mind/perception.ts';
import type { ImageIdea, PlannedAction } from '../mind/plan.ts';
import type { BuiltWorkflow } from '../mind/workflows/index.ts';
import type { VisitDecision } from './decide.ts';
import type { NewAction } from './ledger-rows.ts';
import type { Decided } from './store.ts';
import type { Visit } from './visit.ts';

/**
 * Records the decision in the ledger: what was perceived, how the plan came about, and a row for each effect that it
 * intends. It is on disk before the first effect leaves, in the same statement that marks that effect as `sent`.
 * @returns the part of the decision that the rest of the visit needs
 */
export function record(
  { parts, claim, ledger }: Visit,
  { perceived, view, decision, notices }: VisitDecision,
): Decided {
  const { perception, snapshot, overlay } = perceived;
  const { plan, promptVersion, prompt, answer, guard, provider, model } = decision;
  const { perception: _kept, ...given } = view;
  const workflowFor = (idea: ImageIdea): BuiltWorkflow =>
    parts.buildWorkflow(idea, { seed: view.seed, personaId: claim.self.personaId });
  ledger.record({
    view: given,
    perception,
    snapshot,
    overlay,
    plan,
    promptVersion,
    prompt,
    answer,
    guard,
    provider,
    model,
    actions: plan.actions.flatMap((action, seq): NewAction[] => {
      const content = contentOf(action, workflowFor);
      if (content === null) return [];
      const idempotencyKey = `${claim.token.tickId}-${seq}`;
      const targetAuthor = addresseeOf(action, perception);
      return [{ ...content, targetAuthor, id: newId<'action'>(), seq, idempotencyKey }];
    }),
  });
  return { perception, plan, notices };
}

/** Whom an action is addressed to: the agent has dealt with them from then on. */
function addresseeOf(action: PlannedAction, { items }: Perception): string | null {
  if (!('targetId' in action)) return null;
  const item = items.find(({ id }) => id === action.targetId);
  if (action.kind !== 'reply') return item?.author?.username ?? null;
  return item?.comments.find(({ id }) => id === action.commentId)?.author?.username ?? null;
}

type RowContent = Omit<NewAction, 'id' | 'seq' | 'idempotencyKey' | 'targetAuthor'>;

/** What a planned action intends on FloImg; null for one that only looks. */
function contentOf(
  action: PlannedAction,
  workflowFor: (idea: ImageIdea) => BuiltWorkflow,
): RowContent | null {
  const none = { targetId: null, commentId: null, content: null, title: null, workflow: null };
  switch (action.kind) {
    case 'browse':
      return null;
    case 'like':
      return { ...none, kind: 'like', targetId: action.targetId };
    case 'comment':
      return { ...none, kind: 'comment', targetId: action.targetId, content: action.content };
    case 'reply':
      return {
        ...none,
        kind: 'reply',
        targetId: action.targetId,
        commentId: action.commentId,
        content: action.content,
      };
    case 'post':
      return {
        ...none,
        kind: 'post',
        title: action.title,
        content: action.description,
        workflow: workflowFor(action.image),
      };
  }
}
