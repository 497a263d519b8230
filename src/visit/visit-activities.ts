import type { NewActivity } from '../activity/activity.ts';
import type { ActivityMetadata } from '../db/entities/activity.ts';
import type { AgentId, TickId } from '../lib/ids.ts';
import type { PerceivedItem, Perception } from '../mind/perception.ts';
import type { Plan } from '../mind/plan.ts';
import type { LedgerAction } from './ledger-rows.ts';

export interface VisitTold {
  readonly agent: { readonly id: AgentId; readonly name: string };
  readonly tickId: TickId;
  readonly perception: Perception;
  readonly plan: Plan;
  readonly actions: readonly LedgerAction[];
  /** The gallery's public page of an item. */
  readonly itemUrl: (itemId: string) => string;
}

/** What a finished visit tells the feed: the thought, then each action as it ended. */
export function visitActivities(parts: VisitTold): NewActivity[] {
  const { agent, tickId, plan, actions } = parts;
  const { items } = parts.perception;
  const thought: NewActivity = { agent, tickId, type: 'thought', message: plan.thought };
  const told = actions.map((action) =>
    tell(
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
  return [...(thought.message === '' ? [] : [thought]), ...(told.length === 0 ? [lookedAround] : told)];
}

function tell(
  { agent, tickId, itemUrl }: VisitTold,
  action: LedgerAction,
  target?: PerceivedItem,
): NewActivity {
  const itemId = action.kind === 'post' ? action.resultId : action.targetId;
  const metadata: ActivityMetadata = {
    kind: action.kind,
    itemId,
    itemUrl: itemId === null ? null : itemUrl(itemId),
    imageUrl: action.kind === 'post' ? action.imageUrl : (target?.imageUrl ?? null),
    title: action.kind === 'post' ? action.title : (target?.title ?? null),
    ...(action.content === null ? {} : { content: action.content }),
  };
  const base = { agent, tickId, metadata };
  if (action.status === 'failed' || action.status === 'abandoned') {
    return {
      ...base,
      type: 'error',
      message: `could not ${action.kind} ${named(action, target)}: ${action.error ?? ''}`,
    };
  }
  switch (action.kind) {
    case 'like':
      return { ...base, type: 'like', message: `liked ${named(action, target)}` };
    case 'comment':
      return {
        ...base,
        type: 'comment',
        message: `commented on ${named(action, target)}: ${action.content ?? ''}`,
      };
    case 'reply':
      return {
        ...base,
        type: 'comment',
        message: `replied under ${named(action, target)}: ${action.content ?? ''}`,
      };
    case 'post':
      return { ...base, type: 'post', message: `posted ${named(action, target)}` };
  }
}

function named(action: LedgerAction, target: PerceivedItem | undefined): string {
  if (action.kind === 'post') return action.title === null ? 'a picture' : `“${action.title}”`;
  const title = target === undefined || target.title === '' ? 'a picture' : `“${target.title}”`;
  return target?.author == null ? title : `${title} by ${target.author.name}`;
}
