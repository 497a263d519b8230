import type { Target, TargetComment } from '../definition.ts';

/** After so many comments of its own under one item an agent lets the others have the last word. */
const maxOwnCommentsInThread = 3;

const noComments: readonly TargetComment[] = [];

/**
 * The comments that wait for a word of this agent: others' under its own item, or under an item where it has
 * spoken, that came after the agent's own latest one.
 */
export function waitingComments(
  item: Pick<Target, 'own' | 'commented' | 'comments'>,
  username: string,
): readonly TargetComment[] {
  if ((!item.own && !item.commented) || item.comments.length === 0) return noComments;
  const ours = item.comments.filter((comment) => comment.author?.username === username);
  if (ours.length >= maxOwnCommentsInThread) return noComments;
  const lastOwn = item.comments.findLastIndex((comment) => comment.author?.username === username);
  if (!item.own && lastOwn === -1) return noComments;
  return item.comments.slice(lastOwn + 1).filter((comment) => comment.author !== null);
}
