import type { GuardNote, VisitView } from '../mind.ts';
import { drawnWordsOf, type Plan, type PlannedAction, publishedTexts } from '../plan.ts';
import type { Moderation } from './moderation.ts';

type Refusal = Pick<GuardNote, 'code' | 'message'>;

/** What moderation says of a plan. */
export interface Moderated {
  /** By text: why it is not published. */
  readonly refusals: ReadonlyMap<string, Refusal>;
  /** What is published although nobody could check it. */
  readonly notes: readonly GuardNote[];
}

/**
 * Asks moderation about everything that a plan publishes or draws. Where it gives no answer, nothing is said to somebody
 * whom the agent has not dealt with before: the first words to a person are those that must not go wrong. Everything
 * else goes on, because the rules of the guard have let it pass.
 */
export async function moderatePlan(
  plan: Plan,
  { view, moderation, signal }: ModerationParts,
): Promise<Moderated> {
  const said = plan.actions.flatMap((action) =>
    publishedTexts(action).map((text) => ({ text, first: isFirstContact(action, view) })),
  );
  const drawn = plan.actions.flatMap(drawnWordsOf).map((text) => ({ text, first: false }));
  const all = [...said, ...drawn];
  const opinions = await moderation.texts(
    all.map(({ text }) => text),
    signal,
  );
  const refusals = new Map<string, Refusal>();
  const unchecked = new Set<string>();
  for (const [index, { text, first }] of all.entries()) {
    const opinion = opinions[index];
    if (opinion === undefined || opinion.state === 'passed') continue;
    const { message } = opinion;
    if (opinion.state === 'flagged') refusals.set(text, { code: 'TEXT_FLAGGED', message });
    else if (first)
      refusals.set(text, {
        code: 'MODERATION_UNAVAILABLE',
        message: `${message}, and the agent does not begin with somebody unchecked`,
      });
    else unchecked.add(message);
  }
  const notes = [...unchecked].map((why) => ({
    code: 'MODERATION_UNAVAILABLE',
    message: `Let pass by the rules of the guard alone: ${why}.`,
  }));
  return { refusals, notes };
}

export interface ModerationParts {
  readonly view: VisitView;
  readonly moderation: Moderation;
  readonly signal: AbortSignal;
}

/** Whether the action speaks to somebody with whom the agent has not dealt yet; a deleted account counts as such. */
function isFirstContact(action: PlannedAction, { perception, memory }: VisitView): boolean {
  if (!('targetId' in action)) return false;
  const item = perception.items.find(({ id }) => id === action.targetId);
  const author =
    'commentId' in action
      ? item?.comments.find(({ id }) => id === action.commentId)?.author
      : (item?.author ?? null);
  const username = author?.username;
  return !memory.acquaintances.some((known) => known.username === username);
}
