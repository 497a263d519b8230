import type { TargetAuthor } from '../actions/definition.ts';
import type { Direction } from '../settings/director.ts';
import { armOf } from './arm.ts';
import type { Approach } from './caps.ts';
import { authorIn, keyOf, type PeopleFacts } from './facts.ts';
import type { PersonKey } from './person-key.ts';
import { type SeenPost, threadOf } from './seen-post.ts';
import { isPerson } from './standing.ts';

/** An action on a post that an agent has in mind. */
export interface Intention {
  readonly kind: 'like' | 'comment' | 'reply';
  /** The comment that a reply answers. */
  readonly commentId: string | null;
}

/** What the caps count of an action; null for a like of an agent's picture, which none of them knows. */
export function approachOf(
  { kind, commentId }: Intention,
  post: SeenPost,
  facts: PeopleFacts,
  { seed, settings }: Direction,
): Approach | null {
  const personOf = (author: TargetAuthor | null): PersonKey | null =>
    isPerson(authorIn(facts, author)) ? keyOf(author) : null;
  const owner = personOf(post.author);
  if (kind === 'like' && owner === null) return null;
  const answered = post.comments.find(({ id }) => id === commentId);
  const person = answered === undefined ? owner : personOf(answered.author);
  const concerned = new Set([owner, person].filter((key) => key !== null));
  return {
    owner,
    person,
    thread: answered === undefined ? null : threadOf(answered, post.comments),
    heldOut: [...concerned].filter((key) => armOf(seed, key, settings.holdoutShare) === 'control'),
  };
}
