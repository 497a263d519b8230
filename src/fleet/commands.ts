import type { ActivityLog } from '../activity/record.ts';
import type { Agents, LifecycleCommand, OnProgress } from '../agents/index.ts';
import { pauseFleetByOperator, resumeFleetByOperator } from './status.ts';

export interface FleetCommandParts {
  readonly activityLog: ActivityLog;
  readonly agents: Agents;
}

/**
 * Applies a lifecycle command to all agents, or to those of one persona. Without a persona, pausing also pauses the
 * fleet itself before any agent is touched, so that it holds at once; starting and resuming resume it, and end a sleep.
 * @returns how many agents changed
 * @throws {UnknownPersonaError} when the catalogue lacks the persona, and no agent is of it
 */
export async function commandFleet(
  { activityLog, agents }: FleetCommandParts,
  command: LifecycleCommand,
  personaId: string | null,
  onProgress?: OnProgress,
): Promise<number> {
  if (personaId === null && command === 'pause') await pauseFleetByOperator(activityLog);
  if (personaId === null && (command === 'start' || command === 'resume'))
    await resumeFleetByOperator(activityLog);
  return agents.changeAll(command, personaId, onProgress);
}
