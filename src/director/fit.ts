import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import { wordsOf } from '../mind/text.ts';
import type { AgentPool, PooledAgent } from './agent-pool.ts';
import { type Script, scriptOf } from './script.ts';
import type { WaitingPost } from './waiting-post.ts';

/** Words of a post that agents are looked up by. */
const mostWords = 12;
/** Agents looked at for each word, and of the post's script; chance decides where to begin. */
const perWord = 5;
const perScript = 6;
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
  readonly seed: number;
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
  const wanted: Wanted = { words: new Set(words), script: scriptOf(post.title), at, random };
  const looked = words.flatMap((word) => someOf(pool.withWord(word), perWord, random));
  looked.push(...someOf(pool.withScript(wanted.script), perScript, random));
  const agent =
    bestOf(looked, wanted, choice) ??
    firstOf(someOf(pool.withScript(null), mostOthers, random), wanted, choice);
  return agent === null ? null : { agent, interests: sharedInterests(agent, wanted.words) };
}

/** What a post wants of an agent. */
interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly script: Script | null;
  readonly at: EpochMs;
  readonly random: Random;
}

function bestOf(agents: readonly PooledAgent[], wanted: Wanted, choice: Choice): PooledAgent | null {
  let best: PooledAgent | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const agent of agents) {
    if (!isFree(agent, wanted, choice)) continue;
    const score = scoreOf(agent, wanted, choice);
    if (score <= bestScore) continue;
    best = agent;
    bestScore = score;
  }
  return best;
}

function firstOf(agents: readonly PooledAgent[], wanted: Wanted, choice: Choice): PooledAgent | null {
  return agents.find((agent) => isFree(agent, wanted, choice)) ?? null;
}

function isFree(agent: PooledAgent, { at }: Wanted, choice: Choice): boolean {
  return choice.mayBeAsked(agent) && choice.isAwake(agent.schedule, at);
}

function scoreOf(agent: PooledAgent, { words, script, random }: Wanted, choice: Choice): number {
  const isForeign = script !== null && agent.script !== null && agent.script !== script;
  const shared = Math.min(countShared(agent.interestWords, words), enoughInterests);
  return perInterest * shared - choice.load(agent.id) - (isForeign ? foreignScript : 0) + random.next();
}

/** Loops and no closures: a look asks this some hundred thousand times. */
function countShared(interests: PooledAgent['interestWords'], words: ReadonlySet<string>): number {
  let shared = 0;
  for (const interest of interests) {
    for (const word of interest) {
      if (!words.has(word)) continue;
      shared += 1;
      break;
    }
  }
  return shared;
}

function sharedInterests(agent: PooledAgent, words: ReadonlySet<string>): readonly string[] {
  return agent.interests.filter((_, index) => agent.interestWords[index]?.some((word) => words.has(word)));
}

/** Neighbours from a place that chance decides, all where there are few. */
function someOf(agents: readonly PooledAgent[], count: number, random: Random): readonly PooledAgent[] {
  if (agents.length <= count) return agents;
  const from = random.below(agents.length);
  const some = agents.slice(from, from + count);
  return some.length === count ? some : [...some, ...agents.slice(0, count - some.length)];
}
