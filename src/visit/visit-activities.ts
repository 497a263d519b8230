import { named, ownPicture } from '../actions/definition.ts';
import { definitionOf } from '../actions/index.ts';
import type { NewActivity } from '../activity/activity.ts';
import type { ActivityMetadata } from '../db/entities/activity.ts';
import type { AgentId, TickId } from '../lib/ids.ts';
import type { PerceivedItem, Perception } from '../mind/perception.ts';
import type { Plan } from '../mind/plan.ts';
import type { LedgerAction } from './ledger-rows.ts';

export interface VisitSummary {
  readonly agent: { readonly id: AgentId; readonly name: string };
  readonly tickId: TickId;
  readonly perception: Perception;
  readonly plan: Plan;
  readonly actions: readonly LedgerAction[];
  /** The gallery's public page of an item; null where nobody has said where it is. */
  readonly itemUrl: (itemId: string) => string | null;
}

/** What the feed says of a finished visit: the thought, then each action as it ended. */
export function visitActivities(parts: VisitSummary): NewActivity[] {
  const { agent, tickId, perception, plan, actions } = parts;
  const { items } = perception;
  const thought: NewActivity = { agent, tickId, type: 'thought', message: plan.thought };
  const deeds = actions.map((action) =>
    activityOf(
      parts,
      action,
      items.find(({ id }) => id === action.targetId),
    ),
  );
  const lookedAround: NewActivity = {
    agent,
    tickId,
    type: 'action',
    message: `looked at ${items.length} pictures`,
    metadata: { kind: 'browse', items: items.length },
  };
  return [...(thought.message === '' ? [] : [thought]), ...(deeds.length === 0 ? [lookedAround] : deeds)];
}

function activityOf(
  { agent, tickId, itemUrl }: VisitSummary,
  action: LedgerAction,
  target?: PerceivedItem,
): NewActivity {
  const { aim, sentence } = definitionOf(action);
  const shownItem = aim === 'picture' ? action : target;
  const itemId = aim === 'picture' ? action.resultId : action.targetId;
  const metadata: ActivityMetadata = {
    kind: action.kind,
    actionId: action.id,
    itemId,
    itemUrl: itemId === null ? null : itemUrl(itemId),
    imageUrl: shownItem?.imageUrl ?? null,
    title: shownItem?.title ?? null,
    ...(action.content === null ? {} : { content: action.content }),
  };
  const base = { agent, tickId, metadata };
  if (action.status === 'failed' || action.status === 'abandoned') {
    const what = aim === 'picture' ? ownPicture(action) : named(target);
    return { ...base, type: 'error', message: `could not ${action.kind} ${what}: ${action.error ?? ''}` };
  }
  return { ...base, ...sentence(action, target) };
}
