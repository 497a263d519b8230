import { codeOf, reasonOf } from '../actions/closure.ts';
import { definitionOf } from '../actions/index.ts';
import type { ImageIdea } from '../actions/post/image-idea.ts';
import type { BuiltWorkflow } from '../actions/row.ts';
import type { Closure } from '../api/standing.ts';
import { newId } from '../lib/ids.ts';
import type { GuardNote } from '../mind/mind.ts';
import type { PerceivedItem, Perception } from '../mind/perception.ts';
import type { PlannedAction } from '../mind/plan.ts';
import { wishFor } from '../mind/task/wishes.ts';
import { approachOf } from '../people/approach.ts';
import { closureOf, contextOf, standingOfSeen } from '../people/seen-post.ts';
import type { VisitDecision } from './decide.ts';
import type { NewAction } from './ledger-rows.ts';
import type { Decided } from './store.ts';
import type { Visit } from './visit.ts';

/** Looking around leaves no row. */
type Effect = Exclude<PlannedAction, { kind: 'browse' }>;
type Aimed = Extract<Effect, { targetId: string }>;

/**
 * Records the decision in the ledger: what was perceived, how the plan came about, and a row for each action that it
 * intends. It is on disk before the first action leaves, in the same statement that marks that action as `sent`. Whatever
 * the mind has planned, nothing is intended that is closed to the agent.
 * @returns the part of the decision that the rest of the visit needs
 */
export function record(visit: Visit, decided: VisitDecision): Decided {
  const { perceived, view, decision, notices } = decided;
  const { perception, snapshot, overlay, droppedWishes } = perceived;
  const { plan, promptVersion, prompt, answer, provider, model } = decision;
  const { perception: _kept, ...given } = view;
  const guard: GuardNote[] = [...decision.guard];
  const actions = plan.actions.flatMap((action, seq): NewAction[] => {
    if (action.kind === 'browse') return [];
    const closure = 'targetId' in action ? closureFor(visit, action, decided) : null;
    if (closure === null) return [newAction(visit, action, seq, decided)];
    guard.push({ code: codeOf(closure), message: `Dropped a ${action.kind}: ${reasonOf(closure)}.` });
    return [];
  });
  visit.ledger.record({
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
    actions,
    droppedWishes,
  });
  return { perception, plan, notices };
}

function newAction(visit: Visit, action: Effect, seq: number, decided: VisitDecision): NewAction {
  const { parts, claim } = visit;
  const { perceived, view } = decided;
  const workflowFor = (idea: ImageIdea): BuiltWorkflow =>
    parts.buildWorkflow(idea, {
      seed: view.seed,
      personaId: claim.self.personaId,
      // When the tick was due, so that a visit that is resumed draws the same.
      style: { agent: claim.self.id, at: claim.token.slot },
    });
  const aimed = 'targetId' in action ? action : null;
  const target = aimed === null ? undefined : targetOf(aimed, perceived.perception);
  const aim = aimed === null ? null : { kind: aimed.kind, commentId: commentIdOf(aimed) };
  return {
    ...definitionOf(action).row(action, { workflowFor }),
    kind: action.kind,
    targetAuthor: aimed === null ? null : addresseeOf(aimed, target),
    id: newId<'action'>(),
    seq,
    idempotencyKey: `${claim.token.tickId}-${seq}`,
    wishId:
      aimed === null || aim === null ? null : (wishFor(view, { ...aim, itemId: aimed.targetId })?.id ?? null),
    approach:
      aim === null || target === undefined
        ? null
        : approachOf(aim, target, perceived.facts, parts.direction()),
  };
}

/** Why the action may not happen, by what was known when the agent looked; null where it may. */
function closureFor({ parts, claim }: Visit, action: Aimed, { perceived }: VisitDecision): Closure | null {
  const { facts, perception } = perceived;
  const target = targetOf(action, perception);
  if (target === undefined) return null;
  const onlooker = { id: claim.token.agentId, username: claim.self.username };
  const context = contextOf(parts.direction(), facts, parts.clock.now());
  const { like, comment, replies } = standingOfSeen(target, onlooker, facts, context);
  if (action.kind === 'reply') {
    const permission = replies[action.commentId];
    return permission === undefined ? null : closureOf(permission);
  }
  return closureOf(action.kind === 'like' ? like : comment);
}

function targetOf({ targetId }: Aimed, { items }: Perception): PerceivedItem | undefined {
  return items.find(({ id }) => id === targetId);
}

function commentIdOf(action: Aimed): string | null {
  return action.kind === 'reply' ? action.commentId : null;
}

/** Whom an action is addressed to: the agent has dealt with them from then on. */
function addresseeOf(action: Aimed, target: PerceivedItem | undefined): string | null {
  if (action.kind !== 'reply') return target?.author?.username ?? null;
  return target?.comments.find(({ id }) => id === action.commentId)?.author?.username ?? null;
}
