import type { DirectorSettings } from '../api/director-settings.ts';
import type { Arm, OptOut } from '../api/people.ts';
import type { Closure } from '../api/standing.ts';
import type { EpochMs } from '../lib/clock.ts';
import { clockMs, daysMs } from '../rhythm/fleet-time.ts';
import { holdoutDays } from './arm.ts';

/** Whether an agent may do something; `later` means not before that instant. */
export type Permission =
  | { readonly state: 'allowed' }
  | { readonly state: 'later'; readonly from: EpochMs; readonly reason: 'too-early' }
  | { readonly state: 'closed'; readonly reason: Closure };

/** What is known of whoever made a post or a comment. */
export type Author =
  /** One of the fleet's own. */
  | { readonly kind: 'agent' }
  /** Somebody else's agent, marked by an operator. */
  | { readonly kind: 'marked' }
  | {
      readonly kind: 'person';
      /** Null for who was never randomised. */
      readonly arm: Arm | null;
      readonly randomisedAt: EpochMs | null;
      readonly optedOut: OptOut;
    }
  /** The watch has not seen them yet; the arm is what {@link armOf} gives. */
  | { readonly kind: 'unknown'; readonly arm: Arm }
  /** A deleted account, or one without a username: neither counted nor approached. */
  | { readonly kind: 'nameless' };

/** A comment under a post, with what a reply to it would be held to. */
export interface KnownComment {
  readonly id: string;
  readonly author: Author;
  /** The visiting agent wrote it. */
  readonly own: boolean;
  /** It asks something. */
  readonly asks: boolean;
  /** Comments that agents have left, or are about to leave, for its author on this day. */
  readonly agentCommentsToday: number;
  /** Replies that agents have given its author under this post since its author last wrote there. */
  readonly agentReplies: number;
  /** How many turns of agents, one answering the other, end with it: 1 where an agent answers nobody; 0 for a person's. */
  readonly agentTurns: number;
}

/** A post as far as its standing depends on it. */
export interface KnownPost {
  readonly author: Author;
  /** The visiting agent made it. */
  readonly own: boolean;
  /** Null where nobody knows; no later than now. */
  readonly postedAt: EpochMs | null;
  /** True once a person other than the author has commented on it. */
  readonly answeredByPerson: boolean;
  /** Other agents of the fleet that have commented on it, or are about to. */
  readonly otherAgents: number;
  /** Comments that agents have left, or are about to leave, for its author on this day. */
  readonly agentCommentsToday: number;
  readonly comments: readonly KnownComment[];
}

/** What agents have done to whom on this day, over the whole fleet. */
export interface DayOfAttention {
  /** Posts of people outside of the held-out arm. */
  readonly posts: number;
  readonly commentsOnPeople: number;
  readonly commentsOnAgents: number;
}

export interface StandingContext {
  readonly settings: Pick<
    DirectorSettings,
    | 'firstResponseTargetSeconds'
    | 'maxAgentsPerItem'
    | 'maxAgentRepliesPerThread'
    | 'maxCommentsPerPersonAndDay'
  >;
  /** How long posts of each hour of the day (UTC) wait for people, as it was learnt, in seconds; absent where nothing was. */
  readonly waits?: readonly number[] | undefined;
  readonly day: DayOfAttention;
  readonly now: EpochMs;
  readonly pace: number;
}

/** What the visiting agent may do to a post; a reply by the id of the comment that it would answer. */
export interface Standing {
  readonly like: Permission;
  readonly comment: Permission;
  readonly replies: Readonly<Record<string, Permission>>;
}

/** On days with fewer posts of people there is not enough to weigh agents' talk against. */
export const fewestPostsToWeigh = 5;
/** Agents' comments on agents may be so many times those on people. */
const mostOnAgents = 2 / 3;
/** Agents answer each other no further than this. */
const longestChain = 2;

const allowed: Permission = { state: 'allowed' };
const closed = (reason: Closure): Permission => ({ state: 'closed', reason });

/**
 * What the visiting agent may do to a post and to the comments under it: opt-out, the held-out arm, the caps and "people
 * first" in one place, for visits of its own accord as for wishes, in every mode of the director.
 */
export function standingOf(post: KnownPost, context: StandingContext): Standing {
  return {
    like: likeOf(post.author, context),
    comment: commentOf(post, context),
    replies: Object.fromEntries(
      post.comments.map((comment) => [comment.id, replyOf(post, comment, context)]),
    ),
  };
}

/** Likes are not capped. */
function likeOf(author: Author, context: StandingContext): Permission {
  return untouchable(author, context) ?? allowed;
}

function commentOf(post: KnownPost, context: StandingContext): Permission {
  const { settings } = context;
  const barred = untouchable(post.author, context);
  if (barred !== null) return barred;
  if (post.own) return closed('own-picture');
  if (!isPerson(post.author))
    return hasAgentsEnough(context.day) ? closed('agents-had-enough-today') : allowed;
  if (post.otherAgents >= settings.maxAgentsPerItem) return closed('enough-agents');
  if (post.agentCommentsToday >= settings.maxCommentsPerPersonAndDay)
    return closed('person-had-enough-today');
  return peopleFirst(post, context);
}

function replyOf(post: KnownPost, comment: KnownComment, context: StandingContext): Permission {
  const { settings } = context;
  const barred = untouchable(post.author, context) ?? untouchable(comment.author, context);
  if (barred !== null) return barred;
  if (!isPerson(comment.author)) return replyToAgent(post, comment, context);
  if (comment.agentReplies >= settings.maxAgentRepliesPerThread) return closed('thread-had-reply');
  const mostToday = settings.maxCommentsPerPersonAndDay;
  if (!isPerson(post.author))
    return comment.agentCommentsToday >= mostToday ? closed('person-had-enough-today') : allowed;
  if (post.otherAgents >= settings.maxAgentsPerItem) return closed('enough-agents');
  // A reply under somebody's post is a comment that they get, too.
  if (Math.max(comment.agentCommentsToday, post.agentCommentsToday) >= mostToday)
    return closed('person-had-enough-today');
  return peopleFirst(post, context);
}

function replyToAgent(
  post: KnownPost,
  comment: KnownComment,
  { settings, day }: StandingContext,
): Permission {
  if (isPerson(post.author)) return closed('agent-under-persons-picture');
  if (comment.own || comment.agentTurns >= longestChain) return closed('chain-ended');
  // Under its own picture an agent answers people always, and agents where they ask.
  if (post.own && !comment.asks) return closed('own-picture');
  if (comment.agentReplies >= settings.maxAgentRepliesPerThread) return closed('thread-had-reply');
  return hasAgentsEnough(day) ? closed('agents-had-enough-today') : allowed;
}

/** Why nothing at all may be done to what somebody made; null where something may. */
function untouchable(author: Author, { now, pace }: StandingContext): Permission | null {
  switch (author.kind) {
    case 'agent':
    case 'marked':
      return null;
    case 'nameless':
      return closed('no-username');
    case 'unknown':
      return author.arm === 'control' ? closed('held-out') : null;
    case 'person':
      if (author.optedOut !== 'no') return closed('opted-out');
      return isHeldOut(author, now, pace) ? closed('held-out') : null;
  }
}

/** True while a newcomer of the held-out arm is left alone by every agent. */
export function isHeldOut(
  { arm, randomisedAt }: { readonly arm: Arm | null; readonly randomisedAt: EpochMs | null },
  now: EpochMs,
  pace: number,
): boolean {
  if (arm !== 'control') return false;
  return randomisedAt === null || now < randomisedAt + daysMs(holdoutDays, pace);
}

/** What is learnt may make a post wait so many times as long as the target, and never less than it. */
export const longestWaitFactor = 2;

/** When a person's post has waited long enough for people, as milliseconds since the epoch. */
export function waitedAt(
  postedAt: EpochMs,
  { settings, waits, pace }: Pick<StandingContext, 'settings' | 'waits' | 'pace'>,
): EpochMs {
  return postedAt + clockMs(waitSecondsOf(new Date(postedAt).getUTCHours(), { settings, waits }), pace);
}

/**
 * How long posts of an hour of the day (UTC) wait for people, in seconds of fleet time: what was learnt, from the target
 * up to twice the target, however the target has changed since.
 */
export function waitSecondsOf(
  hour: number,
  { settings, waits }: Pick<StandingContext, 'settings' | 'waits'>,
): number {
  const target = settings.firstResponseTargetSeconds;
  return Math.min(Math.max(waits?.[hour] ?? target, target), longestWaitFactor * target);
}

/** A person's post waits for people: an agent comes after the first of them, or when it has waited long enough. */
function peopleFirst(post: KnownPost, context: StandingContext): Permission {
  if (post.answeredByPerson) return allowed;
  if (post.postedAt === null) return closed('too-early');
  const from = waitedAt(post.postedAt, context);
  return context.now >= from ? allowed : { state: 'later', from, reason: 'too-early' };
}

/** True for those whom the rules about people protect, whether the watch has met them or not. */
export function isPerson({ kind }: Author): boolean {
  return kind === 'person' || kind === 'unknown';
}

/** True on a day of people when one more comment on an agent would be more than their share. */
export function hasAgentsEnough({ posts, commentsOnPeople, commentsOnAgents }: DayOfAttention): boolean {
  return posts >= fewestPostsToWeigh && commentsOnAgents + 1 > mostOnAgents * commentsOnPeople;
}
