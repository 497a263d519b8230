import { afterCommit } from '../../lib/after-commit.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { AgentCommand } from '../lifecycle.ts';
import { transitions } from '../lifecycle.ts';
import { applyToMany, assertFleetRuns, report, type StatusParts } from './change-status.ts';
import { syncSchedules } from './sync-schedules.ts';

/**
 * Applies a lifecycle command to agents that a person has chosen, all in one transaction and with one line in the feed. Those that it does not
 * apply to, or that are gone, are left as they are.
 * @returns how many agents changed
 * @throws {FleetPausedError} when they would run and the fleet is paused
 */
export async function changeStatusOfSelected(
  parts: StatusParts,
  command: AgentCommand,
  ids: readonly AgentId[],
): Promise<number> {
  const { database, schedules, activityLog } = parts;
  const changed = await database.transaction(async (sql) => {
    if (transitions[command].to === 'running') await assertFleetRuns(sql);
    return applyToMany(sql, ids, command);
  });
  await report(activityLog, { command, personaId: null, changed: changed.length });
  await afterCommit(syncSchedules(database, schedules, changed));
  return changed.length;
}
