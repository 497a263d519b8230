import type { Closure } from '../api/standing.ts';
import type { EpochMs } from '../lib/clock.ts';
import { daysMs } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { holdoutDays } from './arm.ts';
import type { PersonKey } from './person-key.ts';
import { type DayOfAttention, fewestPostsToWeigh, hasAgentsEnough } from './standing.ts';

/** What an agent is about to do to somebody, as far as the caps count it. Likes of agents' pictures are none. */
export interface Approach {
  /** The person whose post it is; null where it is an agent's. */
  readonly owner: PersonKey | null;
  /** The person whom it is addressed to; null where that is an agent. */
  readonly person: PersonKey | null;
  /** The thread that a reply belongs to. */
  readonly thread: string | null;
  /** Those of both who would be held out if they were newcomers: it holds for whom the watch has not met. */
  readonly heldOut: readonly PersonKey[];
}

/** What the caps are held against, at the moment of the approach. */
export interface ApproachCounts {
  /** Other agents that have commented on the post, or are about to. */
  readonly otherAgents: number;
  /** The most comments that the people concerned have had of agents on this day. */
  readonly commentsToday: number;
  /** Replies of agents in the thread. */
  readonly repliesInThread: number;
  readonly day: DayOfAttention;
}

/** The rules by which approaches are counted at one moment; all instants are by the clock. */
export interface CapRules {
  readonly maxAgentsPerItem: number;
  readonly maxAgentRepliesPerThread: number;
  readonly maxCommentsPerPersonAndDay: number;
  readonly fewestPostsToWeigh: number;
  readonly now: EpochMs;
  /** One day of fleet time ago: nobody gets more comments than a day's in any 24 hours. */
  readonly dayAgo: EpochMs;
  /** When the present day of the fleet began: agents' comments on agents are weighed by it. */
  readonly dayBegan: EpochMs;
  /** Newcomers that were held out later than this still are. */
  readonly heldOutSince: EpochMs;
}

export function capRulesOf({ settings, pace }: Direction, now: EpochMs): CapRules {
  const dayMs = daysMs(1, pace);
  return {
    maxAgentsPerItem: settings.maxAgentsPerItem,
    maxAgentRepliesPerThread: settings.maxAgentRepliesPerThread,
    maxCommentsPerPersonAndDay: settings.maxCommentsPerPersonAndDay,
    fewestPostsToWeigh,
    now,
    dayAgo: now - dayMs,
    dayBegan: Math.floor(now / dayMs) * dayMs,
    heldOutSince: now - daysMs(holdoutDays, pace),
  };
}

/**
 * The cap that a comment or reply would break; null where it breaks none. The function `reserve_attention` in the
 * migration is the same in SQL, under the locks that keep two visits from taking the last place.
 */
export function capOn(
  { owner, person, thread }: Approach,
  counts: ApproachCounts,
  rules: CapRules,
): Closure | null {
  const isReply = thread !== null;
  if (isReply && counts.repliesInThread >= rules.maxAgentRepliesPerThread) return 'thread-had-reply';
  if (person === null) return hasAgentsEnough(counts.day) ? 'agents-had-enough-today' : null;
  if (owner !== null && counts.otherAgents >= rules.maxAgentsPerItem) return 'enough-agents';
  return counts.commentsToday >= rules.maxCommentsPerPersonAndDay ? 'person-had-enough-today' : null;
}
