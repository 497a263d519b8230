import type { ActivityLog } from '../activity/record.ts';
import type { Agents, LifecycleCommand, OnProgress } from '../agents/index.ts';
import { statement } from '../db/sql.ts';

export interface FleetCommandParts {
  readonly activityLog: ActivityLog;
  readonly agents: Agents;
}

const switchOff = statement<{ status: string }>(
  'fleet-switch-off',
  `update fleet set status = 'paused', status_reason = 'an operator paused the fleet', sleeping_until = null,
     updated_at = now()
   where status <> 'paused' returning status`,
);

const switchOn = statement<{ status: string }>(
  'fleet-switch-on',
  `update fleet set status = 'running', status_reason = null, sleeping_until = null, updated_at = now()
   where status <> 'running' returning status`,
);

/**
 * Applies a lifecycle command to all agents, or to those of one persona. Without a persona, pausing also turns the
 * fleet's big switch off before any agent is touched, so that it holds at once; starting and resuming turn it on, and
 * end a sleep.
 * @returns how many agents changed
 */
export async function commandFleet(
  { activityLog, agents }: FleetCommandParts,
  command: LifecycleCommand,
  personaId: string | null,
  onProgress?: OnProgress,
): Promise<number> {
  if (personaId === null && command === 'pause') await turnSwitch(activityLog, 'paused');
  if (personaId === null && (command === 'start' || command === 'resume'))
    await turnSwitch(activityLog, 'resumed');
  return agents.changeAll(command, personaId, onProgress);
}

async function turnSwitch(activityLog: ActivityLog, type: 'paused' | 'resumed'): Promise<void> {
  await activityLog.commit(async (sql) => {
    const turned = await sql.rows(type === 'paused' ? switchOff : switchOn, []);
    return {
      result: undefined,
      activities: turned.map(() => ({ agent: null, type, message: `The fleet was ${type} by an operator` })),
    };
  });
}
