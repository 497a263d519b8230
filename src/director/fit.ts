import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import { wordsOf } from '../mind/text.ts';
import type { AgentPool, PooledAgent } from './agent-pool.ts';
import { scriptOf } from './script.ts';
import type { WaitingPost } from './waiting-post.ts';

/** Words of a post that agents are looked up by. */
const mostWords = 12;
/** Agents looked at for each word, and of the post's script; chance decides where to begin. */
const perWord = 12;
const perScript = 16;
/** Where none of those may, so many others are looked at. */
const mostOthers = 256;
/** More interests in common make an agent no more suitable. */
const enoughInterests = 3;
/** An agent that writes in another script is only taken where nobody else is there. */
const foreignScript = 10;
/** What an interest in common counts for, against one wish more in the last day. */
const perInterest = 2;

/** What a choice goes by besides the post. */
export interface Choice {
  readonly pool: AgentPool;
  readonly seed: string;
  /** Whether an agent may be asked for the post at all: neither busy, nor asked before, nor one that dealt with the person. */
  mayBeAsked(agent: PooledAgent): boolean;
  isAwake(schedule: ActivitySchedule, at: EpochMs): boolean;
  /** Wishes that the agent was given in the last day. */
  load(agentId: AgentId): number;
}

/** The agent that a post is for, and what both have in common. */
export interface Fit {
  readonly agent: PooledAgent;
  /** Interests that the post touches. */
  readonly interests: readonly string[];
}

/**
 * The agent that fits a post best among those that are looked at, or null where none may be asked. Score: 2 for each
 * interest in common, up to three; −1 for each wish of the last day, so that no agent is made everybody's host; −10 in
 * another writing system; and a chance below 1, so that equals take turns. The same seed gives the same agent.
 * @param at when it would come
 */
export function bestFit(post: WaitingPost, at: EpochMs, choice: Choice): Fit | null {
  const { pool, seed } = choice;
  const random = randomFrom('fit', seed, post.itemId, post.triedBy.length);
  const words = [...new Set(wordsOf(`${post.title} ${post.category ?? ''}`))].slice(0, mostWords);
  const known = new Set(words);
  const script = scriptOf(post.title);
  const seen = new Set<PooledAgent>();
  let best: Fit | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (agent: PooledAgent): void => {
    if (seen.has(agent)) return;
    seen.add(agent);
    if (!choice.mayBeAsked(agent) || !choice.isAwake(agent.schedule, at)) return;
    const interests = agent.interests.filter((_, index) =>
      agent.interestWords[index]?.some((word) => known.has(word)),
    );
    const isForeign = script !== null && agent.script !== null && agent.script !== script;
    const score =
      perInterest * Math.min(interests.length, enoughInterests) -
      choice.load(agent.id) -
      (isForeign ? foreignScript : 0) +
      random.next();
    if (score <= bestScore) return;
    best = { agent, interests };
    bestScore = score;
  };
  for (const word of words) someOf(pool.withWord(word), perWord, random).forEach(consider);
  someOf(pool.withScript(script), perScript, random).forEach(consider);
  if (best !== null) return best;
  for (const agent of someOf(pool.withScript(null), mostOthers, random)) {
    consider(agent);
    if (best !== null) return best;
  }
  return null;
}

/** Neighbours from a place that chance decides, all where there are few. */
function someOf(agents: readonly PooledAgent[], count: number, random: Random): readonly PooledAgent[] {
  if (agents.length <= count) return agents;
  const from = random.below(agents.length);
  const some = agents.slice(from, from + count);
  return some.length === count ? some : [...some, ...agents.slice(0, count - some.length)];
}
