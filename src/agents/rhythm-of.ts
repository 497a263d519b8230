import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import { hash32 } from '../lib/random.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';

/** The fields of an agent that its rhythm is made of. */
export interface RhythmSource {
  /** Never changes once the agent exists, so an agent's draws stay its own. */
  readonly username: string;
  readonly minActionIntervalSeconds: number;
  readonly maxActionIntervalSeconds: number;
  readonly activitySchedule: ActivitySchedule;
}

/** The rhythm of an agent at the fleet's pace. */
export function rhythmOf(agent: RhythmSource, pace: number): Rhythm {
  return {
    seed: hash32(agent.username),
    minIntervalSeconds: agent.minActionIntervalSeconds,
    maxIntervalSeconds: agent.maxActionIntervalSeconds,
    schedule: agent.activitySchedule,
    pace,
  };
}
