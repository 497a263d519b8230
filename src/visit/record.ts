import { definitionOf } from '../actions/index.ts';
import type { ImageIdea } from '../actions/post/image-idea.ts';
import type { BuiltWorkflow } from '../actions/row.ts';
import { newId } from '../lib/ids.ts';
import type { Perception } from '../mind/perception.ts';
import type { PlannedAction } from '../mind/plan.ts';
import type { VisitDecision } from './decide.ts';
import type { NewAction } from './ledger-rows.ts';
import type { Decided } from './store.ts';
import type { Visit } from './visit.ts';

/**
 * Records the decision in the ledger: what was perceived, how the plan came about, and a row for each action that it
 * intends. It is on disk before the first action leaves, in the same statement that marks that action as `sent`.
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
    parts.buildWorkflow(idea, {
      seed: view.seed,
      personaId: claim.self.personaId,
      // When the tick was due, so that a visit that is resumed draws the same.
      style: { agent: claim.self.id, at: claim.token.slot },
    });
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
      // Only looking leaves no row.
      if (action.kind === 'browse') return [];
      const content = definitionOf(action).row(action, { workflowFor });
      const idempotencyKey = `${claim.token.tickId}-${seq}`;
      const targetAuthor = addresseeOf(action, perception);
      return [{ ...content, kind: action.kind, targetAuthor, id: newId<'action'>(), seq, idempotencyKey }];
    }),
  });
  return { perception, plan, notices };
}

/** Whom an action is addressed to: the agent has dealt with them from then on. */
function addresseeOf(action: PlannedAction, { items }: Perception): string | null {
  if (!('targetId' in action)) return null;
  const item = items.find(({ id }) => id === action.targetId);
  if (!('commentId' in action)) return item?.author?.username ?? null;
  return item?.comments.find(({ id }) => id === action.commentId)?.author?.username ?? null;
}
