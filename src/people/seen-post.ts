import type { ClosedItem, TargetAuthor, TargetComment } from '../actions/definition.ts';
import type { Closure } from '../api/standing.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Direction } from '../settings/director.ts';
import { authorIn, keyOf, type PeopleFacts, type PeopleQuestion } from './facts.ts';
import {
  isPerson,
  type KnownComment,
  type KnownPost,
  type Permission,
  type Standing,
  type StandingContext,
  standingOf,
} from './standing.ts';

/** A post as the gallery shows it, as far as its standing depends on it. */
export interface SeenPost {
  readonly id: string;
  readonly author: TargetAuthor | null;
  /** ISO 8601, in the gallery's own words. */
  readonly createdAt: string;
  readonly commentCount: number;
  /** The latest comments, where they were read; oldest first. */
  readonly comments: readonly TargetComment[];
}

/** Who looks. */
export interface Onlooker {
  readonly id: AgentId;
  readonly username: string;
}

/** What has to be known before posts can be judged. */
export function questionAbout(posts: readonly SeenPost[]): PeopleQuestion {
  const authors = posts.flatMap(({ author, comments }) => [author, ...comments.map((one) => one.author)]);
  return {
    usernames: [
      ...new Set(authors.flatMap((author) => (keyOf(author) === null ? [] : (author?.username ?? [])))),
    ],
    itemIds: posts.map(({ id }) => id),
    threads: posts.flatMap(({ comments }) => [...new Set(comments.map((one) => threadOf(one, comments)))]),
  };
}

/**
 * Names what goes on with the author of a comment: the latest comment of theirs under the post. A reply to any earlier one
 * is a reply in the same thread, and their next comment begins a new one.
 */
export function threadOf({ id, author }: TargetComment, comments: readonly TargetComment[]): string {
  const key = keyOf(author);
  return (key === null ? undefined : comments.findLast((other) => keyOf(other.author) === key))?.id ?? id;
}

/** By what everything is judged at one moment. */
export function contextOf(direction: Direction, facts: PeopleFacts, now: EpochMs): StandingContext {
  const { settings, waits, pace } = direction;
  return { settings, waits, day: facts.day, now, pace };
}

/**
 * What an agent may do to a post.
 * @param onlooker null for what holds for every agent that has nothing to do with the post
 */
export function standingOfSeen(
  post: SeenPost,
  onlooker: Onlooker | null,
  facts: PeopleFacts,
  context: StandingContext,
): Standing {
  return standingOf(knownPost(post, onlooker, facts, context.now), context);
}

/** What of a post is closed; undefined where nothing is. */
export function closedItemOf({ like, comment }: Standing): ClosedItem | undefined {
  const [noLike, noComment] = [closureOf(like), closureOf(comment)];
  if (noLike === null && noComment === null) return undefined;
  return {
    ...(noLike === null ? {} : { like: noLike }),
    ...(noComment === null ? {} : { comment: noComment }),
  };
}

/** Why something is not allowed now; null where it is. */
export function closureOf(permission: Permission): Closure | null {
  return permission.state === 'allowed' ? null : permission.reason;
}

function knownPost(post: SeenPost, onlooker: Onlooker | null, facts: PeopleFacts, now: EpochMs): KnownPost {
  const { id, author, createdAt, comments } = post;
  const known = facts.posts.get(id);
  const made = Date.parse(createdAt);
  const key = keyOf(author);
  const others = [...(known?.agents ?? [])].filter((agent) => agent !== onlooker?.id);
  return {
    author: authorIn(facts, author),
    own: isBy(author, onlooker),
    // A clock that is ahead says nothing.
    postedAt: known?.postedAt ?? (made <= now ? made : null),
    answeredByPerson:
      known?.answeredByPerson === true ||
      comments.some((one) => keyOf(one.author) !== key && isPerson(authorIn(facts, one.author))),
    otherAgents: others.length,
    agentCommentsToday: commentsFor(author, facts),
    comments: comments.map((comment) => knownComment(comment, post, onlooker, facts)),
  };
}

function knownComment(
  comment: TargetComment,
  post: SeenPost,
  onlooker: Onlooker | null,
  facts: PeopleFacts,
): KnownComment {
  const author = authorIn(facts, comment.author);
  return {
    id: comment.id,
    author,
    own: isBy(comment.author, onlooker),
    asks: /[?？؟]/u.test(comment.content),
    agentCommentsToday: commentsFor(comment.author, facts),
    agentReplies: facts.replies.get(threadOf(comment, post.comments)) ?? 0,
    agentTurns: isPerson(author) ? 0 : turnsThatEndWith(comment, post),
  };
}

/**
 * FloImg has no threads. An agent's first comment under somebody else's post answers nobody; every later one of its, and all that
 * it says under its own post, is an answer. Where not all comments were read, nobody knows which was the first.
 */
function turnsThatEndWith(
  { id, author }: TargetComment,
  { author: owner, comments, commentCount }: SeenPost,
): number {
  const key = keyOf(author);
  const first = comments.find((one) => keyOf(one.author) === key);
  const isFirst = first?.id === id && commentCount <= comments.length;
  return isFirst && key !== keyOf(owner) ? 1 : 2;
}

function commentsFor(author: TargetAuthor | null, { commentsToday }: PeopleFacts): number {
  const key = keyOf(author);
  return key === null ? 0 : (commentsToday.get(key) ?? 0);
}

function isBy(author: TargetAuthor | null, onlooker: Onlooker | null): boolean {
  return onlooker !== null && author?.username === onlooker.username;
}
