import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { wordsOf } from '../mind/text.ts';
import { isAwakeAt } from '../rhythm/multiplier.ts';
import type { Script } from './script.ts';

/** An agent that runs and may be awake, with what decides whether a post is for it. */
export interface Candidate {
  readonly id: AgentId;
  readonly name: string;
  readonly interests: readonly string[];
  /** In which it writes of itself; null where that is not known. */
  readonly script: Script | null;
  /** The same object for agents with the same hours, so that hours are looked up once for all of them. */
  readonly schedule: ActivitySchedule;
}

/** A candidate in the pool, with the words of each interest. */
export interface PooledAgent extends Candidate {
  readonly place: number;
  readonly interestWords: readonly (readonly string[])[];
}

/**
 * The agents, found by the words of their interests and by their writing system, so that no pass compares each post with
 * each agent. Made once for many passes.
 */
export interface AgentPool {
  readonly size: number;
  /** Agents with an interest that holds the word. */
  withWord(word: string): readonly PooledAgent[];
  /** Agents that write in that script; all where it is null. */
  withScript(script: Script | null): readonly PooledAgent[];
}

const nobody: readonly PooledAgent[] = [];

export function createAgentPool(candidates: readonly Candidate[]): AgentPool {
  const wordsKnown = new Map<string, readonly string[]>();
  const wordsIn = (interest: string): readonly string[] => {
    const known = wordsKnown.get(interest) ?? wordsOf(interest);
    wordsKnown.set(interest, known);
    return known;
  };
  const all = candidates.map((candidate, place) => ({
    ...candidate,
    place,
    interestWords: candidate.interests.map(wordsIn),
  }));
  const byWord = new Map<string, PooledAgent[]>();
  for (const agent of all) {
    for (const words of agent.interestWords) {
      for (const word of words) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [agent]);
        // Two interests of one agent may share a word.
        else if (known.at(-1) !== agent) known.push(agent);
      }
    }
  }
  const byScript = Map.groupBy(all, ({ script }) => script);
  return {
    size: all.length,
    withWord: (word) => byWord.get(word) ?? nobody,
    withScript: (script) => (script === null ? all : (byScript.get(script) ?? nobody)),
  };
}

/** Whether agents of a schedule are awake in the hour of an instant; looked up once an hour and schedule. */
export function awakeHours(): (schedule: ActivitySchedule, at: EpochMs) => boolean {
  const known = new Map<ActivitySchedule, Map<number, boolean>>();
  return (schedule, at) => {
    // Some zones are off by a quarter of an hour.
    const quarter = Math.floor(at / 900_000);
    const ofSchedule = known.get(schedule) ?? new Map<number, boolean>();
    known.set(schedule, ofSchedule);
    const found = ofSchedule.get(quarter) ?? isAwakeAt(schedule, at);
    ofSchedule.set(quarter, found);
    return found;
  };
}
